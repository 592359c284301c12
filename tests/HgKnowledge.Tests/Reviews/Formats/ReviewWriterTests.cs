using System.Text.Json;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HgKnowledge.Tests.Cli;

namespace HgKnowledge.Tests.Reviews.Formats;

/// <summary>The findings in the project's own documents, one of them decided on, in all formats.</summary>
public sealed class ReviewWriterTests : IClassFixture<ReviewWriterTests.Written>
{
    private readonly Written _written;

    public ReviewWriterTests(Written written) => _written = written;

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("xlsx")]
    [InlineData("csv")]
    [InlineData("sarif")]
    public void Every_format_tells_the_findings_and_places_that_the_data_have(string format)
    {
        var told = ToldFinding.Read(_written.File("json"));
        Assert.True(told.Count > 10);
        Assert.Equal(told, ToldFinding.Read(_written.File(format)));
    }

    [Fact]
    public void The_word_table_names_every_finding()
    {
        using var package = WordprocessingDocument.Open(_written.File("docx"), isEditable: false);
        var text = package.MainDocumentPart!.Document.InnerText;
        Assert.All(ToldFinding.Read(_written.File("json")), finding => Assert.Contains(finding.Id, text));
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package));
    }

    [Fact]
    public void The_workbook_is_valid_and_keeps_header_and_filter()
    {
        using var package = SpreadsheetDocument.Open(_written.File("xlsx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package));
        Assert.All(package.WorkbookPart!.WorksheetParts, part =>
        {
            Assert.Contains("frozen", part.Worksheet.OuterXml, StringComparison.Ordinal);
            Assert.Contains("autoFilter", part.Worksheet.OuterXml, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_web_page_needs_nothing_but_itself()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(_written.File("html")));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent);
        Assert.All(page.QuerySelectorAll("nav a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void The_sarif_log_has_what_the_schema_requires()
    {
        var log = JsonDocument.Parse(File.ReadAllText(_written.File("sarif"))).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = log.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal("HgKnowledge", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Distinct(result.GetProperty("relatedLocations").EnumerateArray().Select(location => location.GetRawText()));
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _));
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
        }
    }

    [Fact]
    public void A_settled_finding_is_hidden_by_viewers_of_sarif()
    {
        var results = JsonDocument.Parse(File.ReadAllText(_written.File("sarif"))).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        var settled = Assert.Single(results, result => result.TryGetProperty("suppressions", out _));
        Assert.Equal(_written.Settled, settled.GetProperty("partialFingerprints").GetProperty("findingId/v1").GetString());
    }

    /// <summary>All formats, written in one run.</summary>
    public sealed class Written : IDisposable
    {
        private static readonly string[] Formats = ["md", "html", "xlsx", "docx", "csv", "json", "sarif"];

        private readonly SampleFolder _folder = new();

        public Written()
        {
            foreach (var file in ProjectCorpus.Files)
                _folder.With(Path.GetFileName(file), System.IO.File.ReadAllBytes(file));
            Assert.Equal(0, _folder.Ingest().Code);
            Settled = _folder.Run("check", "--json").Json()[0].GetProperty("id").GetString()!;
            Assert.Equal(0, _folder.Run("decide", Settled, "accepted", "--reason", "Số đã được thống nhất.", "--by", "Người soạn").Code);
            Assert.Equal(0, _folder.Run(["check", "--fail-on", "error", .. Formats.SelectMany(format => (string[])["--out", File(format)])]).Code & ~1);
        }

        public string Settled { get; }

        public string File(string format) => _folder.Beside($"phát hiện.{format}");

        public void Dispose() => _folder.Dispose();
    }
}
