using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Html;

namespace HgKnowledge.Tests.Formats.Html;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<span><i>", 5_000)]
    [InlineData("<a href=x>", 100_000)]
    [InlineData("<font><p>", 100_000)]
    [InlineData("<table><tr><td>", 5_000)]
    public void Nesting_beyond_reason_is_refused(string tag, int times)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(tag, times)) + "Đạt 75%.");
        Assert.NotEmpty(Assert.Throws<UnreadableDocumentException>(() => new HtmlReader().Read(content)).Message);
    }

    [Theory]
    [InlineData("<li>", 5_000)]
    [InlineData("<p>đoạn<br>", 5_000)]
    [InlineData("<!-- <div> -->", 5_000)]
    [InlineData("<script>if (a<b) c<d</script>", 5_000)]
    [InlineData("<div></div>", 5_000)]
    public void Tags_that_are_not_nested_are_read_however_many(string tags, int times)
    {
        var content = Encoding.UTF8.GetBytes("<p>Đạt 75%.</p>" + string.Concat(Enumerable.Repeat(tags, times)));
        Assert.Equal("Đạt 75%.", new HtmlReader().Read(content).Blocks[0].Text);
    }

    [Fact]
    public void A_cell_that_claims_to_span_everything_costs_no_text() =>
        Assert.Equal(6, new HtmlReader().Read("<table><tr><td rowspan=999999999 colspan=999999999>a<td>b<tr><td>c<td>d</table><p>e<p>f"u8.ToArray()).Blocks.Count);
}
