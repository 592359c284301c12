using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HgKnowledge.Reports;
using HgKnowledge.Reports.Texts;
using HgKnowledge.Reviews;
using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Reviews.Formats;

/// <summary>A finding as one of the formats tells it, read back from the file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Severity">"Lỗi", "Cảnh báo", "Lưu ý".</param>
/// <param name="Verdict">In words.</param>
/// <param name="Places">How many places it has.</param>
internal sealed partial record ToldFinding(string Id, string Severity, string Verdict, int Places)
{
    private static readonly Dictionary<string, string> Severities = new(StringComparer.Ordinal)
    {
        ["error"] = "Lỗi",
        ["warning"] = "Cảnh báo",
        ["info"] = "Lưu ý",
        ["note"] = "Lưu ý",
    };

    /// <summary>The findings of the file, by id.</summary>
    public static IReadOnlyList<ToldFinding> Read(string path) => [.. (Path.GetExtension(path) switch
    {
        ".md" => Markdown(File.ReadAllText(path)),
        ".html" => Html(File.ReadAllText(path)),
        ".xlsx" => Excel(path),
        ".csv" => Csv(File.ReadAllBytes(path)),
        ".json" => Json(File.ReadAllText(path)),
        ".sarif" => Sarif(File.ReadAllText(path)),
        _ => throw new ArgumentException(path),
    }).OrderBy(finding => finding.Id, StringComparer.Ordinal)];

    private static IEnumerable<ToldFinding> Json(string text) => JsonDocument.Parse(text).RootElement.EnumerateArray().Select(row => InData(
        row.GetProperty("id").GetString()!, row.GetProperty("severity").GetString()!, row.GetProperty("verdict").GetString()!, row.GetProperty("members").GetArrayLength()));

    private static IEnumerable<ToldFinding> Sarif(string text) =>
        JsonDocument.Parse(text).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(row => InData(
            row.GetProperty("partialFingerprints").GetProperty("findingId/v1").GetString()!, row.GetProperty("level").GetString()!,
            row.GetProperty("properties").GetProperty("verdict").GetString()!, row.GetProperty("locations").GetArrayLength() + row.GetProperty("relatedLocations").GetArrayLength()));

    private static IEnumerable<ToldFinding> Html(string text) => new HtmlParser().ParseDocument(text).QuerySelectorAll("article").Select(article => InData(
        article.GetAttribute("data-id")!, article.GetAttribute("data-severity")!, article.GetAttribute("data-verdict")!, article.QuerySelectorAll(".places li").Length));

    private static IEnumerable<ToldFinding> Markdown(string text) => text.Split("\n### ").Skip(1).Select(part => (Part: part, Line: Facts().Match(part))).Select(finding => new ToldFinding(
        finding.Line.Groups[3].Value, finding.Line.Groups[2].Value, finding.Line.Groups[1].Value, finding.Part.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)) - 1));

    private static IEnumerable<ToldFinding> Csv(byte[] content)
    {
        Assert.Equal<byte>([0xEF, 0xBB, 0xBF], content[..3]);
        return Rows([.. CsvRows.Read(Encoding.UTF8.GetString(content, 3, content.Length - 3))]);
    }

    private static IEnumerable<ToldFinding> Excel(string path)
    {
        using var package = SpreadsheetDocument.Open(path, isEditable: false);
        var first = (WorksheetPart)package.WorkbookPart!.GetPartById(package.WorkbookPart.Workbook.Descendants<Sheet>().First().Id!);
        return Rows([.. first.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "").ToArray())]);
    }

    private static IEnumerable<ToldFinding> Rows(IReadOnlyList<string[]> rows)
    {
        int Column(string name) => Array.IndexOf(rows[0], name);
        return rows.Skip(1).Select(row => new ToldFinding(row[Column("Mã")], row[Column("Mức")], row[Column("Kết luận")], int.Parse(row[Column("Số chỗ")])));
    }

    private static ToldFinding InData(string id, string severity, string verdict, int places)
    {
        var rule = RuleList.All.Single(rule => rule.Info.Id == id.Split('-')[0]).Info;
        var words = new VietnameseTexts().VerdictName(verdict) is { Length: > 0 } name ? name : VerdictWords.In(ReportLanguage.Vietnamese, rule, verdict);
        return new(id, Severities[severity], words, places);
    }

    [GeneratedRegex(@"^Kết luận: (.*) · (.*) · Quy tắc HG\d+ · Mã `(.*)`$", RegexOptions.Multiline, 1000)]
    private static partial Regex Facts();
}
