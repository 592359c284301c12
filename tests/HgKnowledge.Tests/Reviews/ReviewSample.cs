using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Formats;
using HgKnowledge.Linking;
using HgKnowledge.Reports;
using HgKnowledge.Reviews;
using HgKnowledge.Rules;
using HgKnowledge.Tests.Formats.Word;

namespace HgKnowledge.Tests.Reviews;

/// <summary>A draft checked beside stored documents, the way the command does it.</summary>
internal sealed class ReviewSample
{
    public ReviewSample(IReadOnlyList<DocumentKnowledge> stored, DocumentKnowledge draft, ReportLanguage language = ReportLanguage.Vietnamese)
    {
        Draft = draft;
        Knowledge = DraftLinker.Link(stored, [draft], CatalogReader.BuiltIn);
        var findings = RuleRunner.Run(Knowledge).Where(finding => finding.Members.Any(member => member.Document == draft.Document.Name));
        Review = ReviewBuilder.Build(Knowledge, [.. findings], [draft.Document.Name], language);
    }

    public DocumentKnowledge Draft { get; }

    public Knowledge Knowledge { get; }

    public Review Review { get; }

    /// <summary>The comment on the only finding of a rule.</summary>
    public IReadOnlyList<string> Comment(string rule)
    {
        var note = Assert.Single(Review.Notes, note => note.Finding.Rule.Id == rule);
        return CommentText.Of(Review, note, note.In(Draft.Document.Name)!);
    }

    public static DocumentKnowledge Text(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The text as a Word file, a paragraph a line.</summary>
    public static byte[] Word(string text) =>
        WordPackage.Build(string.Concat(text.Split('\n').Select(line => WordPackage.Paragraph(System.Security.SecurityElement.Escape(line.Trim())))));

    public static DocumentKnowledge Read(string name, byte[] content) => Pipeline.Run(name, "", DocumentFormats.For(name)!.Read(content));

    /// <summary>The words that a place stands on.</summary>
    public static string Words(Document document, ReviewPlace place) => document.Text(place.Member.Evidence);
}
