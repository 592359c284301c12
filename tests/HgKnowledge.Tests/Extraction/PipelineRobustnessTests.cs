using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Text;
using HgKnowledge.Linking;

namespace HgKnowledge.Tests.Extraction;

/// <summary>Text of any kind goes through the whole pipeline without an exception, and with memory in proportion to its length.</summary>
public class PipelineRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "tỷ lệ hộ nghèo", "tăng", "giảm", "còn", "từ", "đến", "lên", "%", "‰", "/", "-", "–", "(", ")", "“", "”", ",", ";", ":", ".", "...", " ", "  ", "\n", "\n\n", "|", "#", "**", "1.", "a)", "(1)", "+ ", "- ",
        "5", "7,5", "8.300", "32/51", "2025", "2021 - 2025", "năm", "giai đoạn", "nhiệm kỳ", "mỗi năm", "xã", "tỷ đồng", "triệu", "ha", "lần", "bậc", "đứng thứ", "trong đó", "tương đương", "Điều 5.", "Chương II",
        "Nghị quyết số 13-NQ/TW", "ngày 02/4/2022", "Sở Y tế", "chủ trì", "phối hợp", "quý IV", "Nơi nhận:", "KẾT QUẢ", "MỤC TIÊU", "ƣ", "\u0301", "\uFEFF", "\u00A0", "\uD83D\uDE00", "\uD83D", "9999999999999999999999999999999999999",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    public static TheoryData<string, string, string> Growing => new()
    {
        { "Tỷ lệ hộ nghèo đạt ", "5,5%, ", "numbers behind one measure" },
        { "Tỷ lệ hộ nghèo (", "khu 5 đạt 7%; ", "numbers in one parenthesis" },
        { "Tỷ lệ hộ nghèo ", "5%/năm 2025, ", "numbers with years of their own" },
        { "Số ", "lao động và hộ nghèo ", "words without a number" },
        { "Tỷ lệ ", "a, ", "a list without a number" },
        { "", "(", "parentheses that never close" },
        { "", "(5% ", "parentheses around numbers" },
        { "Thu ", "9", "one long number" },
        { "", "Kết quả đạt 5 tỷ đồng.\n", "paragraphs" },
        { "II. Kết quả đạt được\n", "Thu ngân sách đạt 5 tỷ đồng.\n", "paragraphs of a report" },
        { "", "Điều 1. Mức phạt 5 đồng.\n", "articles" },
        { "|\n", "x\n", "a table that never closes" },
        { "Thực hiện ", "Nghị quyết số 5-NQ/TW của Bộ Chính trị, ", "citations in one sentence" },
        { "Sở Y tế chủ trì, phối hợp ", "Sở Tài chính, ", "bodies in one sentence" },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Junk_is_read_without_an_exception(int seed)
    {
        var random = new Random(seed);
        var builder = new StringBuilder();
        for (var i = random.Next(2000); i >= 0; i--)
            builder.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");

        var knowledge = Run(builder.ToString());

        Assert.All(knowledge.Targets, t => Assert.InRange(t.Number.End, 1, knowledge.Document.Blocks[t.Number.Block].Text.Length));
        Assert.All(knowledge.Targets, t => Assert.InRange(t.Evidence.End, t.Number.End, knowledge.Document.Blocks[t.Evidence.Block].Text.Length));
        Assert.All(knowledge.Targets, t => Assert.NotEqual("", knowledge.Document.Quote(t.Evidence)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_characters_are_read_without_an_exception(int seed)
    {
        var random = new Random(seed);
        var text = string.Create(random.Next(4000), random, (span, source) =>
        {
            foreach (ref var c in span)
                c = source.Next(4) == 0 ? (char)source.Next(char.MaxValue) : (char)source.Next(' ', '\u0180');
        });

        Assert.NotNull(Run(text).Document);
    }

    [Theory]
    [MemberData(nameof(Growing))]
    public void Memory_grows_no_faster_than_the_text(string head, string unit, string what)
    {
        Run(Text(head, unit, 100));
        var once = Allocated(Text(head, unit, 2500));
        var fourTimes = Allocated(Text(head, unit, 10000));

        Assert.True(fourTimes < 6 * once, $"{what}: {once} bytes for the text, {fourTimes} for one four times as long.");
    }

    [Fact]
    public void Ten_thousand_numbers_of_one_sentence_are_all_found()
    {
        var knowledge = Run(Text("Tỷ lệ hộ nghèo đạt ", "5,5%, ", 10000));

        Assert.Equal(10000, Linker.Link([knowledge], CatalogReader.BuiltIn).Documents[0].Targets.Count(t => t.IndicatorId == "poverty-rate"));
    }

    private static string Text(string head, string unit, int times) => head + string.Concat(Enumerable.Repeat(unit, times));

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static DocumentKnowledge Run(string text) => Pipeline.Run("junk.txt", "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(text)));
}
