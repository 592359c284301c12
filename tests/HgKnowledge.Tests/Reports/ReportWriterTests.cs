using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;
using HgKnowledge.Reports;
using HgKnowledge.Rules;
using HgKnowledge.Storage;

namespace HgKnowledge.Tests.Reports;

public sealed partial class ReportWriterTests
{
    private static readonly ReportOptions Options = new()
    {
        Corpus = "kho thử",
        Date = new DateOnly(2025, 8, 1),
        Filters = ["năm 2025", "a|b"],
        Ledger = [new LedgerEntry("hỏng.docx", LedgerOutcome.Failed, ["Tệp hỏng | không mở được."]), new LedgerEntry("tốt.txt", LedgerOutcome.Read, [])],
    };

    public static TheoryData<string, ReportLanguage> Corpora => new()
    {
        { "sample", ReportLanguage.Vietnamese },
        { "sample", ReportLanguage.English },
        { "hostile", ReportLanguage.Vietnamese },
        { "empty", ReportLanguage.Vietnamese },
        { "corpus", ReportLanguage.Vietnamese },
        { "corpus", ReportLanguage.English },
    };

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_link_leads_to_a_page_and_every_anchor_is_there_once(string corpus, ReportLanguage language)
    {
        var pages = Pages(corpus, language);
        var readers = pages.ToDictionary(page => page.Path, page => new MarkdownReader(page.Content), StringComparer.Ordinal);
        foreach (var (path, reader) in readers)
        {
            Assert.Equal(reader.Anchors.Count, reader.Anchors.Distinct(StringComparer.Ordinal).Count());
            Assert.All(reader.Links, link =>
            {
                var (page, anchor) = Resolve(path, link);
                Assert.True(readers.ContainsKey(page), $"{path}: {link}");
                Assert.True(anchor.Length == 0 || readers[page].Anchors.Contains(anchor), $"{path}: {link}");
            });
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_row_has_as_many_cells_as_its_table_has_columns(string corpus, ReportLanguage language)
    {
        foreach (var page in Pages(corpus, language))
            foreach (var table in new MarkdownReader(page.Content).Tables)
                Assert.All(table, row => Assert.Equal(table.ColumnDefinitions.Count(column => column is not null), ((Markdig.Extensions.Tables.TableRow)row).Count));
        var rows = Pages(corpus, language).SelectMany(page => page.Content.Split('\n')).Where(line => line.StartsWith('|')).ToList();
        Assert.Equal(rows.Count, Pages(corpus, language).Sum(page => new MarkdownReader(page.Content).Tables.Sum(table => table.Count + 1)));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void File_names_are_plain_and_pages_have_unix_line_ends(string corpus, ReportLanguage language)
    {
        var pages = Pages(corpus, language);
        Assert.Equal(pages.Count, pages.Select(page => page.Path.ToUpperInvariant()).Distinct().Count());
        Assert.All(pages, page => Assert.Matches(PlainPath(), page.Path));
        Assert.All(pages, page => Assert.DoesNotContain("\r", page.Content, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_page_states_corpus_date_and_filters(string corpus, ReportLanguage language) =>
        Assert.All(Pages(corpus, language), page =>
        {
            var text = new MarkdownReader(page.Content).Text;
            Assert.Contains("kho thử", text, StringComparison.Ordinal);
            Assert.Contains(language == ReportLanguage.English ? "2025-08-01" : "01/8/2025", text, StringComparison.Ordinal);
            Assert.Contains("năm 2025; a|b", text, StringComparison.Ordinal);
        });

    [Fact]
    public void The_same_knowledge_gives_the_same_pages() =>
        Assert.Equal(Pages("sample", ReportLanguage.Vietnamese), Pages("sample", ReportLanguage.Vietnamese));

    [Theory]
    [InlineData("README.md", "≥ 75%: “Đến năm 2025, trên 75% xã đạt chuẩn nông thôn mới.” – Báo cáo 2020-2025, mục I, dòng 2")]
    [InlineData("README.md", "▲ Cảnh báo: Tỷ lệ xã đạt chuẩn nông thôn mới, 2025 – nâng mức")]
    [InlineData("findings.md", "Tỷ lệ xã đạt chuẩn: “trên 75%” và “trên 80%”.")]
    [InlineData("findings.md", "Hướng xử lý: Nêu rõ văn bản nào được dùng.")]
    [InlineData("matrix.md", "Tỷ lệ xã đạt chuẩn nông thôn mới ▲ nâng mức ≥ 75% (2025) ▲ nâng mức ≥ 80% (2025)")]
    [InlineData("indicators/xa-ntm.md", "1 2025 ≥ 75% chỉ tiêu Báo cáo 2020-2025 mục I, dòng 2 “Đến năm 2025, trên 75% xã đạt chuẩn nông thôn mới.”")]
    [InlineData("indicators/ho-ngheo.md", "Chỉ có một chỗ nêu chỉ số này nên không có gì để so sánh.")]
    [InlineData("tasks-by-body.md", "chủ trì Đề án “Y tế số” quý IV năm 2021 (đến 31/12/2021) Sở Tài chính 12-CTr/TU, mục II, dòng 4")]
    [InlineData("tasks-by-deadline.md", "Không nêu thời hạn (1)")]
    [InlineData("references.md", "Nghị quyết 13-NQ/TW, 02/4/2022, Bộ Chính trị có số, ký hiệu ▲ sơ kết, tổng kết, căn cứ 2 dòng 7, 8")]
    [InlineData("references.md", "Ngày ban hành sau ngày của văn bản này.")]
    [InlineData("ledger.md", "hỏng.docx không đọc được Tệp hỏng | không mở được.")]
    public void The_page_tells(string path, string text) =>
        Assert.Contains(text, new MarkdownReader(Pages("sample", ReportLanguage.Vietnamese).Single(page => page.Path == path).Content).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("6,3 – 6,7%/năm: “", "7 – 7,5%/năm: “")]
    [InlineData("≥ 75%: “", "≥ 80%: “")]
    public void The_first_page_of_the_corpus_shows_what_its_documents_differ_in(string one, string other)
    {
        var text = new MarkdownReader(Pages("corpus", ReportLanguage.Vietnamese)[0].Content).Text;
        Assert.Contains(one, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_compared_stands_with_its_reason()
    {
        var knowledge = SampleKnowledge.Link(
            new DocumentBuilder("a.txt").Target("Giảm 1% năm 2024.", "1%", "ho-ngheo", new Quantity(1, 1, null, Bound.Exact, "%", 0), Years.Of(2024)).Build(),
            new DocumentBuilder("b.txt").Target("Giảm 2% năm 2025.", "2%", "ho-ngheo", new Quantity(2, 2, null, Bound.Exact, "%", 0), Years.Of(2025)).Build());
        var pages = ReportWriter.Pages(knowledge, [], Options).ToDictionary(page => page.Path, page => new MarkdownReader(page.Content).Text, StringComparer.Ordinal);
        Assert.Contains("Không so sánh (1 cặp)", pages["indicators/ho-ngheo.md"], StringComparison.Ordinal);
        Assert.Contains("Khác năm (1) ↔ 2", pages["indicators/ho-ngheo.md"], StringComparison.Ordinal);
        Assert.Contains("Khác năm 1 Ho-ngheo", pages["findings.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_with_a_verdict_of_its_own_is_told_in_its_sentences()
    {
        var knowledge = SampleKnowledge.Build();
        var pages = ReportWriter.Pages(knowledge, [SampleKnowledge.Finding(knowledge) with { Verdict = "own-word" }], Options).ToDictionary(page => page.Path, page => new MarkdownReader(page.Content).Text, StringComparer.Ordinal);
        Assert.Contains("Tỷ lệ xã đạt chuẩn nông thôn mới, 2025 – Hai văn bản nêu hai giá trị – Xem chi tiết Tỷ lệ xã đạt chuẩn: “trên 75%” và “trên 80%”.", pages["README.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("own-word", string.Concat(pages.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khác năm (2024 và 2025)", "different years")]
    [InlineData("mức bình quân năm của cả giai đoạn 2021-2025 không so với riêng năm 2025", "an average over a period, and a single year")]
    [InlineData("năm 2026 nằm ngoài giai đoạn 2021-2025", "the year is outside of the period")]
    public void Reasons_that_differ_in_years_only_are_one_reason(string reason, string english)
    {
        var knowledge = SampleKnowledge.Build();
        var statement = knowledge.Threads[0].Statements[0];
        var report = new Report(knowledge, [], new ReportOptions { Language = ReportLanguage.English });
        Assert.Equal(Report.Capital(english), report.Reason(new Comparison(statement, statement, null, Severity.None, reason)));
    }

    [Fact]
    public void Pages_of_an_earlier_report_go_and_other_files_stay()
    {
        var directory = Directory.CreateTempSubdirectory("hgk-report").FullName;
        try
        {
            var first = ReportWriter.Write(SampleKnowledge.Build(), [], directory, Options);
            var own = Path.Combine(directory, "indicators", "own.md");
            File.WriteAllText(own, "# ghi chú riêng");
            ReportWriter.Write(Knowledge("empty"), [], directory, new ReportOptions());
            Assert.True(File.Exists(first));
            Assert.Equal([own], Directory.GetFiles(Path.Combine(directory, "indicators")));
            Assert.False(File.Exists(Path.Combine(directory, "ledger.md")), "a page without content is no longer linked and must not stay");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static List<ReportPage> Pages(string corpus, ReportLanguage language)
    {
        var knowledge = Knowledge(corpus);
        Finding[] findings = corpus == "sample" ? [SampleKnowledge.Finding(knowledge)] : [.. RuleRunner.Run(knowledge)];
        return [.. ReportWriter.Pages(knowledge, findings, Options with { Language = language })];
    }

    private static Knowledge Knowledge(string corpus) => corpus switch
    {
        "sample" => SampleKnowledge.Build(),
        "corpus" => ProjectCorpus.Knowledge,
        "hostile" => SampleKnowledge.Link(Hostile("a|b.txt", 75), Hostile("a b.txt", 80)),
        _ => SampleKnowledge.Link(),
    };

    /// <summary>Everything a document can contain that means something in Markdown.</summary>
    private static HgKnowledge.Extraction.DocumentKnowledge Hostile(string name, decimal value) =>
        new DocumentBuilder(name, new DocumentMeta { Type = "Kế|hoạch", Symbol = "1_*[x](y)*_|", Title = "# <b>Tên</b> | `x`" })
            .Heading("1)", "[x](nowhere.md) | <i>")
            .Target($"| {value}% | [a](b.md)\n- `x`", $"{value}%", "a|b/../c", new Quantity(value, value, null, Bound.Exact, "%|x", 0), Years.Of(2025), t => t with { Indicator = "chỉ|số [x](y.md)", Area = "a|b" })
            .Task("<task> | x", span => new PlannedTask { Evidence = span, Title = "| [x](y.md) |", Lead = ["Sở | A", "sở | a"], Cooperation = ["*B*"], Deadline = new Deadline("| 2025", null, new DateOnly(2025, 1, 1)) })
            .Reference("Luật | [x](y.md)", "Luật | [x](y.md)", span => new Reference { Evidence = span, Type = "Luật|", Anomalies = ["a | b", "[x](y.md)"] })
            .Build();

    private static (string Page, string Anchor) Resolve(string from, string link)
    {
        var parts = link.Split('#');
        if (parts[0].Length == 0)
            return (from, parts[1]);
        var folder = from.Contains('/', StringComparison.Ordinal) ? from[..from.IndexOf('/', StringComparison.Ordinal)] : "";
        var page = parts[0].StartsWith("../", StringComparison.Ordinal) ? parts[0][3..] : folder.Length == 0 ? parts[0] : $"{folder}/{parts[0]}";
        return (page, parts.Length > 1 ? parts[1] : "");
    }

    [GeneratedRegex("^([a-z]+/)?[A-Za-z0-9-]+\\.md$", RegexOptions.None, 1000)]
    private static partial Regex PlainPath();
}
