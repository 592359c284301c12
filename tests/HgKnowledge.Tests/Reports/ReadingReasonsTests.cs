using HgKnowledge.Catalog;
using HgKnowledge.Reports.Texts;

namespace HgKnowledge.Tests.Reports;

public sealed class ReadingReasonsTests
{
    [Fact]
    public void Every_row_turns_a_Vietnamese_reason_into_an_English_one_with_its_numbers()
    {
        foreach (var row in CatalogData.Rows("reading-reasons.tsv"))
            Assert.Equal(row[1].Replace("{}", "7", StringComparison.Ordinal), ReadingReasons.InEnglish(row[0].Replace("{}", "7", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_unknown_reason_stays_as_it_is() => Assert.Equal("lý do khác", ReadingReasons.InEnglish("lý do khác"));

    [Fact]
    public void Fillings_keep_their_places() => Assert.Equal(
        "The file is too large: 1024 MB, the limit is 64 MB.", ReadingReasons.InEnglish("Tệp quá lớn: 1024 MB, giới hạn 64 MB."));
}
