using System.Globalization;
using System.Text.RegularExpressions;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Rules.Values;

/// <summary>"05 nhiệm vụ gồm: (1) ...; (2) ...; (3) ...": an announced count against the numbered list that follows.</summary>
internal sealed partial class StatedCount : IRule
{
    /// <summary>Words that announce a list as a part of what is counted.</summary>
    private static readonly string[] Partial = ["một số", "nhất là", "trong đó", "như sau đây", "chẳng hạn", "ví dụ", "..", "…"];

    public RuleInfo Info { get; } = new("HG120", "stated-count", Severity.Warning,
        "Số lượng nêu ra không khớp với danh sách đi liền sau đó.",
        "A stated count does not fit the list that follows.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from block in facts.Where(f => f.Claim.Kind == TargetKind.Count).GroupBy(f => f.Statement.Target.Number.Block)
        where block.Count() == 1
        let statement = block.Single().Statement
        let listed = Inline(statement) ?? Below(statement)
        where listed is not null && listed != statement.Target.Quantity.Low && statement.Target.Quantity.Of is null
        select Imbalance.Finding(Info, Severity.Warning, [[statement]],
            $"{Imbalance.Where(statement)}: nêu {Imbalance.Quoted(statement)} nhưng danh sách ngay sau có {listed} mục.",
            $"Announces {statement.Target.Quantity.Low}, the list has {listed} items.",
            "Sửa số lượng hoặc bổ sung, lược bớt danh sách; nếu chỉ liệt kê một phần thì ghi rõ “một số”.");

    /// <summary>How many items "(1) ... (2) ..." follow in the same sentence; null if none do or they are announced as a part.</summary>
    private static int? Inline(Statement statement)
    {
        var text = statement.Document.Blocks[statement.Target.Number.Block].Text[statement.Target.Number.End..];
        var numbers = ItemNumber().Matches(text);
        if (numbers.Count < 2 || text[..numbers[0].Index].Contains(". ", StringComparison.Ordinal) || IsPartial(text))
            return null;
        for (var i = 0; i < numbers.Count; i++)
            if (int.Parse(numbers[i].Groups[1].ValueSpan, CultureInfo.InvariantCulture) != i + 1)
                return null;
        return numbers.Count;
    }

    /// <summary>How many items are listed under a block that ends in a colon.</summary>
    private static int? Below(Statement statement)
    {
        var document = statement.Document;
        var block = document.Blocks[statement.Target.Number.Block];
        if (IsPartial(block.Text) || !Announcement().IsMatch(block.Text[statement.Target.Number.End..]))
            return null;
        var parent = block.Node >= 0 && document.Outline[block.Node].Block == block.Index ? block.Node : -1;
        var items = document.Outline.Where(n => parent >= 0 && n.Parent == parent).ToList();
        return items.Count > 1 && items[0].Block == block.Index + 1 && items.TrueForAll(n => Numbered(n.Marker)) ? items.Count : null;
    }

    private static bool Numbered(string marker) => marker.Length > 1 && marker.Any(char.IsLetterOrDigit);

    private static bool IsPartial(string text) => Array.Exists(Partial, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The counted thing is what the list holds: "03 nhiệm vụ trọng tâm sau:", "gồm:".</summary>
    [GeneratedRegex(@"^[^.;:]{0,60}(?:\bsau|sau đây|gồm|cụ thể|là)\s*:$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"(?<=[\s:;,.]|^)\((\d{1,2})\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ItemNumber();
}
