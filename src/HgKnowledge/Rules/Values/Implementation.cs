using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>A programme and a document of the corpus that it implements.</summary>
/// <param name="Resolution">What is implemented.</param>
/// <param name="Programme">What implements it.</param>
internal sealed record Implementation(DocumentKnowledge Resolution, DocumentKnowledge Programme)
{
    /// <summary>All of them, by programme.</summary>
    public static IEnumerable<Implementation> Of(Knowledge knowledge) =>
        from programme in knowledge.Documents
        from name in programme.References.Where(r => r.Relation == Relation.Implements).Select(r => r.Target ?? Congress(knowledge, programme.Document, r)).Distinct(StringComparer.Ordinal)
        where name is not null && name != programme.Document.Name
        select new Implementation(knowledge.Find(name)!, programme);

    /// <summary>"Nghị quyết Đại hội đại biểu Đảng bộ tỉnh" means the one congress document of that province and term.</summary>
    private static string? Congress(Knowledge knowledge, Document programme, Reference reference)
    {
        if (reference.Symbol is not null || programme.Meta is not { Term: not null, Province: not null } || !IsCongress(programme.Text(reference.Evidence)))
            return null;
        var found = knowledge.Documents.Select(d => d.Document)
            .Where(d => d != programme && d.Meta.Term == programme.Meta.Term && d.Meta.Province == programme.Meta.Province && IsCongress(d.Meta.Title ?? "")
                && d.Meta.Type is "Nghị quyết" or "Báo cáo" or "Báo cáo chính trị").Take(2).ToList();
        return found is [var only] ? only.Name : null;
    }

    private static bool IsCongress(string text) =>
        text.Contains("đại hội", StringComparison.OrdinalIgnoreCase) && text.Contains("đảng bộ", StringComparison.OrdinalIgnoreCase);
}
