using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Tests.Cli;
using HgKnowledge.Tests.Reviews;

namespace HgKnowledge.Tests.Linking;

public sealed class DraftLinkerTests
{
    private static readonly string Long = SampleFolder.Resolution + "\n" + string.Join('\n', Enumerable.Range(1, 20).Select(i =>
        $"{i + 2}. Các cấp, các ngành làm xong đúng hạn nội dung thứ {new string((char)('a' + i), 3)} đã giao."));

    [Fact]
    public void A_draft_stands_beside_the_stored_documents()
    {
        var knowledge = Link([Text("nghị quyết.txt", SampleFolder.Resolution)], Text("dự thảo.md", SampleFolder.Programme));

        Assert.Equal(["dự thảo.md", "nghị quyết.txt"], Names(knowledge));
        Assert.Equal(2, knowledge.Threads.Single(thread => thread.IndicatorId == "grdp-growth").Statements.Count);
    }

    [Fact]
    public void A_draft_takes_the_place_of_the_stored_document_of_its_name()
    {
        var knowledge = Link([Text("nghị quyết.txt", SampleFolder.Resolution)], Text("nghị quyết.txt", SampleFolder.Programme));

        Assert.Equal("12-CTr/TU", Assert.Single(knowledge.Documents).Document.Meta.Symbol);
    }

    [Fact]
    public void A_stored_copy_of_the_draft_and_its_copies_step_back()
    {
        var knowledge = Link([Text("kho/gốc.txt", Long), Text("kho/sao.txt", Long), Text("chương trình.md", SampleFolder.Programme)], Text("dự thảo.txt", Long));

        Assert.Equal(["chương trình.md", "dự thảo.txt"], Names(knowledge));
    }

    [Fact]
    public void A_stored_document_with_one_other_number_is_no_copy() =>
        Assert.Equal(["dự thảo.txt", "gốc.txt"], Names(Link([Text("gốc.txt", Long)], Text("dự thảo.txt", Long.Replace("trên 75%", "trên 78%", StringComparison.Ordinal)))));

    [Fact]
    public void A_draft_without_a_date_is_the_later_side_of_a_comparison()
    {
        var knowledge = Link([Text("z.txt", SampleFolder.Resolution)], Text("a.txt", SampleFolder.Programme));
        var statements = knowledge.Threads.Single(thread => thread.IndicatorId == "grdp-growth").Statements;

        Assert.Equal("a.txt", Comparer.For(knowledge).Compare(statements[0], statements[1]).Later.Document.Name);
    }

    [Fact]
    public void A_citation_in_the_draft_is_led_to_the_stored_document() =>
        Assert.Contains(Link([Text("nghị quyết.txt", SampleFolder.Resolution)], Text("dự thảo.md", SampleFolder.Programme)).Find("dự thảo.md")!.References,
            reference => reference.Target == "nghị quyết.txt");

    private static DocumentKnowledge Text(string name, string text) => ReviewSample.Text(name, text);

    private static IEnumerable<string> Names(Knowledge knowledge) => knowledge.Documents.Select(document => document.Document.Name).Order(StringComparer.Ordinal);

    private static Knowledge Link(IReadOnlyList<DocumentKnowledge> stored, DocumentKnowledge draft) => DraftLinker.Link(stored, [draft], CatalogReader.BuiltIn);
}
