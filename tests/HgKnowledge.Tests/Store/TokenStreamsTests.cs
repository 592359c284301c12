using HgKnowledge.Store;

namespace HgKnowledge.Tests.Store;

public class TokenStreamsTests
{
    // A passage is taken out of the index by handing it the same tokens again, so an index made with other tokens must not
    // be opened: whoever has to change an expectation here raises the schema version as well.
    [Fact]
    public void The_tokens_are_those_of_schema_version_1()
    {
        var streams = new TokenStreams().Of("Ủy ban: 03 xã, 8.300 tỷ (6,3%), số 12/QĐ-TTg ngày 1.1.2020; Quỹ hòa giải TP.HCM; 5ha.");
        Assert.Equal(1, IndexFile.SchemaVersion);
        Assert.Equal("uỷ ban 3 xã 8300 tỷ 6,3 số 12 qđ ttg ngày 1 1 2020 quỹ hoà giải tp hcm 5 ha ", streams.Exact);
        Assert.Equal("uy ban 3 xa 8300 ti 6,3 so 12 qd ttg ngay 1 1 2020 qui hoa giai tp hcm 5 ha ", streams.Folded);
        Assert.Equal("12/qd-ttg ", streams.Symbols);
    }
}
