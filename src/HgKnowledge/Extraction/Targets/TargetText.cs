using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Quotes statements.</summary>
public static class TargetText
{
    /// <summary>The evidence as the file has it; of a statement in a table the names of its row and column, then the cell.</summary>
    public static string Quote(this Document document, Target target) =>
        target.Heads.Count == 0
            ? document.Quote(target.Evidence)
            : string.Join(" | ", target.Heads.Append(target.Evidence).Select(document.Quote));
}
