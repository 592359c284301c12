using HgKnowledge.Search.Indexing;
using HgKnowledge.Store;

namespace HgKnowledge.Tests.Search.Indexing;

public class PassageTokensTests
{
    // A passage is taken out of the index by handing it the same tokens again, so an index made with other tokens must not
    // be opened: whoever has to change an expectation here raises the schema version as well.
    [Fact]
    public void The_tokens_are_those_of_schema_version_4()
    {
        var streams = new PassageTokens().Of("Ủy ban: 03 xã, 8.300 tỷ (6,3%), số 12/QĐ-TTg ngày 1.1.2020; Quỹ hòa giải TP.HCM; 5ha.");
        Assert.Equal(4, IndexFile.SchemaVersion);
        Assert.Equal("uỷ ban 3 xã 8300 tỷ 6,3 số 12 qđ ttg ngày 1 1 2020 quỹ hoà giải tp hcm 5 ha ", streams.Exact);
        Assert.Equal("uy ban 3 xa 8300 ti 6,3 so 12 qd ttg ngay 1 1 2020 qui hoa giai tp hcm 5 ha ", streams.Folded);
    }

    // The marks are stored with the passage, but queries make them anew.
    [Fact]
    public void A_symbol_is_one_mark_however_it_is_typed() =>
        Assert.All(["12/QĐ-TTg", "12 qd ttg", "12–QĐ/TTg"], symbol => Assert.Equal("12-qd-ttg", Mark.Slug(symbol)));
}
