using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Linking.Trails;

/// <summary>Finds documents that a sentence names as ones in the making although it charges nobody: "trọng tâm là xây dựng đề án ...".</summary>
internal static class PlannedReferences
{
    private const int Window = 40;

    private static readonly string[] Making = ["xây dựng", "hoàn thiện", "soạn thảo", "lập", "xây dựng và triển khai", "xây dựng, triển khai"];
    private static readonly string[] Made = ["đã", "được", "đã được"];

    /// <summary>The plans that no task of the document covers.</summary>
    public static IEnumerable<Plan> Of(DocumentKnowledge source)
    {
        foreach (var reference in source.References)
            if (reference is { Relation: Relation.Issued, Form: ReferenceForm.Name, Symbol: null, Self: false, Antecedent: < 0 } && IsInTheMaking(source, reference))
                yield return Plan(source, reference);
    }

    private static Plan Plan(DocumentKnowledge source, Reference reference)
    {
        var subject = Subject.After(source, reference.Evidence.Block, reference.Evidence.Start + reference.Type.Length);
        var title = source.Document.Text(reference.Evidence);
        var task = new PlannedTask { Evidence = reference.Evidence, Title = title, Deliverable = reference.Type };
        return new(source, task, -1, reference.Type, title) { Words = TitleWords.Of(DeliverableType.Subject(reference.Type, subject)) };
    }

    private static bool IsInTheMaking(DocumentKnowledge source, Reference reference)
    {
        if (source.Tasks.Any(task => task.Evidence.Overlaps(reference.Evidence)))
            return false;
        var before = source.Document.Blocks[reference.Evidence.Block].Text.AsSpan(0, reference.Evidence.Start);
        before = before[Math.Max(0, before.Length - Window)..].TrimEnd();
        foreach (var verb in Making)
            if (before.EndsWith(verb, StringComparison.OrdinalIgnoreCase))
                return !EndsWithAny(before[..^verb.Length].TrimEnd(), Made);
        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
