using HgKnowledge.Formats.Text;

namespace HgKnowledge.Tests.Formats.Text;

public class LineLayoutTests
{
    private const string Full = "đời sống nhân dân trong tỉnh không ngừng được nâng lên";

    [Fact]
    public void Lines_that_break_sentences_at_a_width_are_wrapped()
    {
        var layout = LineLayout.Of(Lines(Enumerable.Repeat(Full, 12)));

        Assert.Equal((true, Full.Length), (layout.Wrapped, layout.Width));
    }

    [Fact]
    public void Long_lines_that_end_sentences_are_paragraphs() =>
        Assert.False(LineLayout.Of(Lines(Enumerable.Repeat(Full + ".", 12))).Wrapped);

    [Fact]
    public void A_few_lines_tell_nothing() => Assert.False(LineLayout.Of(Lines(Enumerable.Repeat(Full, 7))).Wrapped);

    [Fact]
    public void Blank_lines_inside_sentences_separate_nothing()
    {
        var between = LineLayout.Of(Lines(Enumerable.Repeat((string[])[Full, ""], 12).SelectMany(l => l)));
        var after = LineLayout.Of(Lines(Enumerable.Repeat((string[])[Full, Full + ".", "", "Thứ nhất, " + Full], 8).SelectMany(l => l)));

        Assert.False(between.BlankLinesSeparate);
        Assert.True(after.BlankLinesSeparate);
    }

    [Fact]
    public void Tables_are_not_judged() =>
        Assert.False(LineLayout.Of(Lines([.. Enumerable.Repeat(Full + ".", 12), "|", .. Enumerable.Repeat(Full, 30), "|", "|"])).Wrapped);

    private static TextLine[] Lines(IEnumerable<string> lines) => [.. lines.Select((text, i) => new TextLine(i + 1, text, 0, false))];
}
