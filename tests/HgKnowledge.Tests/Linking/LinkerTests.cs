using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Text;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Linking;

public class LinkerTests
{
    private const string Plan = "Huế, ngày 5 tháng 3 năm 2021\nKẾ HOẠCH\ngiai đoạn 2021 - 2025\n1. Đến năm 2025, tỷ lệ hộ nghèo còn 3%, tỷ lệ đô thị hóa đạt 40%.\n2. Năm 2022, tỷ lệ hộ nghèo còn 5%.";
    private const string Report = "Huế, ngày 5 tháng 12 năm 2022\nBÁO CÁO\nnăm 2022\n1. Tỷ lệ hộ nghèo còn 4,5%.";

    [Fact]
    public void Statements_of_one_indicator_make_a_thread_in_the_order_of_time()
    {
        var thread = Link(("b.txt", Report), ("a.txt", Plan)).Threads.Single(t => t.IndicatorId == "poverty-rate");

        Assert.Equal("tỷ lệ hộ nghèo", thread.Indicator);
        Assert.Equal([(2022, 5m), (2022, 4.5m), (2025, 3m)], thread.Statements.Select(s => (s.Target.Period!.Value.To, s.Target.Quantity.Low)));
    }

    [Fact]
    public void Documents_are_in_the_order_of_their_dates_and_those_without_come_last() =>
        Assert.Equal(["p.txt", "r.txt", "z.txt"], Link(("z.txt", "Ghi chép"), ("r.txt", Report), ("p.txt", Plan)).Documents.Select(d => d.Document.Name));

    [Fact]
    public void A_copy_is_left_out_and_named()
    {
        var text = Plan + "\n" + string.Join('\n', Enumerable.Range(1, 20).Select(i => $"{i + 2}. Các cấp, các ngành nội dung thứ {Word(i)} phải làm xong đúng hạn."));

        var knowledge = Link(("kho/ban-sao.txt", text), ("goc.txt", text));

        Assert.Equal("goc.txt", Assert.Single(knowledge.Documents).Document.Name);
        Assert.Equal([new("kho/ban-sao.txt", "goc.txt")], knowledge.Copies);
    }

    [Fact]
    public void A_draft_with_another_number_is_no_copy()
    {
        var text = Plan + "\n" + string.Join('\n', Enumerable.Range(1, 20).Select(i => $"{i + 2}. Các cấp, các ngành nội dung thứ {Word(i)} phải làm xong đúng hạn."));

        Assert.Empty(Link(("a.txt", text), ("b.txt", text.Replace("40%", "42%", StringComparison.Ordinal))).Copies);
    }

    [Fact]
    public void Nothing_links_to_nothing() => Assert.Empty(Linker.Link([], CatalogReader.BuiltIn).Threads);

    private static string Word(int i) => new((char)('a' + i), 3);

    private static Knowledge Link(params (string Name, string Text)[] documents) =>
        Linker.Link([.. documents.Select(d => Pipeline.Run(d.Name, "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(d.Text))))], CatalogReader.BuiltIn);
}
