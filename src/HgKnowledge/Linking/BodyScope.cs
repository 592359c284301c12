using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Linking;

/// <summary>Tells bodies of several provinces apart: every province has a "Sở Y tế", and only one is meant.</summary>
internal sealed class BodyScope(Knowledge knowledge)
{
    // "Bộ" begins the names of ministries, but also those of a province's military bodies.
    private static readonly string[] Central = ["trung ương", "chính phủ", "quốc hội", "bộ chính trị", "ban bí thư"];
    private static readonly string[] LocalCommands = ["bộ chỉ huy", "bộ tư lệnh"];

    private readonly bool _several = knowledge.Documents.Select(d => d.Document.Meta.Province).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any();

    /// <summary>The body's full name, with the document's province where the corpus has more than one.</summary>
    /// <param name="document">The document that names it.</param>
    /// <param name="written">As it names it.</param>
    public string Of(Document document, string written)
    {
        var body = BodyNames.Canonical(written);
        return _several && document.Meta.Province is { } province && !IsCentral(body) && !body.Contains(province, StringComparison.OrdinalIgnoreCase)
            ? $"{body} ({province})"
            : body;
    }

    private static bool IsCentral(string body) =>
        Central.Any(word => body.Contains(word, StringComparison.OrdinalIgnoreCase))
        || (body.StartsWith("Bộ ", StringComparison.Ordinal) && !LocalCommands.Any(word => body.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
}
