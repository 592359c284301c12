using System.Text;
using System.Text.Json;
using HgKnowledge.Export;

namespace HgKnowledge.Tests.Export;

public sealed class KnowledgeExportTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("hgk-export").FullName;

    public KnowledgeExportTests()
    {
        var knowledge = SampleKnowledge.Build();
        KnowledgeExport.Write(knowledge, [SampleKnowledge.Finding(knowledge)], _directory);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("documents", 2)]
    [InlineData("targets", 4)]
    [InlineData("tasks", 2)]
    [InlineData("references", 3)]
    [InlineData("outline", 2)]
    [InlineData("findings", 1)]
    public void Every_kind_has_its_file_and_every_row_its_place(string kind, int count)
    {
        var rows = Rows(kind);
        Assert.Equal(count, rows.Count);
        Assert.All(rows, row => Assert.True(row.GetProperty("doc").GetString()!.Length > 0 && row.GetProperty("line").GetInt32() > 0 && row.GetProperty("quote").GetString()!.Length > 0 && row.TryGetProperty("section", out _)));
    }

    [Theory]
    [InlineData("targets", 0, """{"doc":"2020/báo cáo.txt","line":2,"section":"I","quote":"Đến năm 2025, trên 75% xã đạt chuẩn nông thôn mới.","kind":"indicator","indicatorId":"xa-ntm","indicator":"tỷ lệ xã đạt chuẩn nông thôn mới","label":"xa-ntm","low":75,"high":75,"of":null,"bound":"atLeast","unit":"%","change":null,"basis":"level","from":2025,"to":2025,"stated":true,"status":"target","area":null}""")]
    [InlineData("targets", 3, """{"doc":"2021/chương trình.md","line":3,"section":"II","quote":"Giảm 1% hộ nghèo mỗi năm ở nông thôn.","kind":"indicator","indicatorId":"ho-ngheo","indicator":"tỷ lệ hộ nghèo","label":"ho-ngheo","low":1,"high":1,"of":null,"bound":"exact","unit":"%","change":"decrease","basis":"eachYear","from":2021,"to":2025,"stated":false,"status":"target","area":"nông thôn"}""")]
    [InlineData("tasks", 0, """{"doc":"2021/chương trình.md","line":4,"section":"II","quote":"Sở Y tế chủ trì, phối hợp Sở Tài chính xây dựng Đề án “Y tế số” trong quý IV năm 2021.","title":"Đề án “Y tế số”","deliverable":"Đề án","lead":["Sở Y tế"],"coop":["Sở Tài chính"],"advises":null,"deadline":{"text":"quý IV năm 2021","from":"2021-10-01","to":"2021-12-31"},"recurrence":null}""")]
    [InlineData("references", 1, """{"doc":"2021/chương trình.md","line":7,"section":"II","quote":"Nghị quyết số 13-NQ/TW ngày 02/4/2022 của Bộ Chính trị","type":"Nghị quyết","number":"13","symbol":"13-NQ/TW","date":"2022-04-02","issuer":"Bộ Chính trị","resolves":null,"form":"full","relation":"basis","target":null,"anomalies":["Ngày ban hành sau ngày của văn bản này."]}""")]
    [InlineData("references", 2, """{"doc":"2021/chương trình.md","line":8,"section":"II","quote":"Nghị quyết 13","type":"Nghị quyết","number":"13","symbol":null,"date":null,"issuer":null,"resolves":7,"form":"short","relation":"reviews","target":null,"anomalies":[]}""")]
    [InlineData("outline", 1, """{"doc":"2021/chương trình.md","line":1,"section":"II","quote":"II. TỔ CHỨC <THỰC HIỆN>","marker":"II.","title":"TỔ CHỨC <THỰC HIỆN>","depth":1,"kind":"section"}""")]
    public void A_row_is_exactly_what_the_contract_says(string kind, int index, string row) =>
        Assert.Equal(row, Lines(kind)[index]);

    [Fact]
    public void A_finding_names_every_member_with_its_camp()
    {
        var members = Rows("findings")[0].GetProperty("members").EnumerateArray().ToList();
        Assert.Equal(["0", "1"], members.Select(m => m.GetProperty("camp").GetString()));
        Assert.Equal([2, 2], members.Select(m => m.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Lines_end_with_a_line_feed_and_files_have_no_byte_order_mark()
    {
        var bytes = File.ReadAllBytes(Path.Combine(_directory, "targets.jsonl"));
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    private string[] Lines(string kind) =>
        File.ReadAllText(Path.Combine(_directory, $"{kind}.jsonl"), Encoding.UTF8).TrimEnd('\n').Split('\n');

    private List<JsonElement> Rows(string kind) => [.. Lines(kind).Select(line => JsonDocument.Parse(line).RootElement)];
}
