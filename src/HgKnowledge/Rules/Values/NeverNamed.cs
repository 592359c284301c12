using System.Text.RegularExpressions;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>"02 điểm nhấn du lịch": a count of things that the document sets its heart on and names nowhere.</summary>
internal sealed partial class NeverNamed : IRule
{
    private static readonly string[] Things = ["điểm nhấn", "trụ cột", "mũi nhọn", "khâu đột phá", "nhiệm vụ đột phá", "lĩnh vực đột phá", "khâu trọng tâm", "hướng đột phá", "động lực tăng trưởng"];

    public RuleInfo Info { get; } = new("HG152", "never-named", Severity.Info,
        "Văn bản nêu số lượng điểm nhấn, trụ cột, khâu đột phá nhưng không chỗ nào nói đó là gì.",
        "A document counts highlights, pillars or breakthroughs and names them nowhere.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from fact in facts
        let statement = fact.Statement
        where fact.Claim.Kind == TargetKind.Count && statement.Target.Quantity is { Of: null, Low: > 1 and < 10 }
        let thing = Things.FirstOrDefault(thing => statement.Target.Quantity.Unit?.StartsWith(thing, StringComparison.OrdinalIgnoreCase) == true)
        where thing is not null && !IsNamedHere(statement) && !IsElsewhere(statement, thing)
        select Imbalance.Finding(Info, Severity.Info, [[statement]],
            $"{Imbalance.Where(statement)}: nêu {Imbalance.Quoted(statement)} nhưng không chỗ nào trong văn bản nói đó là những gì.",
            $"{statement.Document.Name}: {Imbalance.Quoted(statement)} are named nowhere.",
            "Nêu tên từng nội dung, hoặc bỏ con số.", "never-named");

    /// <summary>Listed behind the number, or in front of it ("A và B là 02 trụ cột").</summary>
    private static bool IsNamedHere(Statement statement)
    {
        var text = statement.Document.Blocks[statement.Target.Number.Block].Text;
        return Listing().IsMatch(text.AsSpan(statement.Target.Number.End)) || Becomes().IsMatch(text.AsSpan(0, statement.Target.Number.Start));
    }

    private static bool IsElsewhere(Statement statement, string thing) => statement.Document.Blocks.Any(block =>
        block.Text.IndexOf(thing, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && (block.Index != statement.Target.Number.Block || block.Text.IndexOf(thing, at + 1, StringComparison.OrdinalIgnoreCase) >= 0));

    [GeneratedRegex(@"[:(“]|\b(?:gồm|là|như)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listing();

    [GeneratedRegex(@"\b(?:là|trở thành|thành)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Becomes();
}
