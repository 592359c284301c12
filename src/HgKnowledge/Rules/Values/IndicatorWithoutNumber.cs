using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>A sentence in a list of targets that names a rate and gives no number.</summary>
internal sealed partial class IndicatorWithoutNumber : IRule
{
    /// <summary>A list with fewer numbers is none of targets.</summary>
    private const int FewestNumbers = 5;

    public RuleInfo Info { get; } = new("HG145", "indicator-without-number", Severity.Info,
        "Một chỉ tiêu trong danh sách chỉ tiêu nêu tỷ lệ nhưng không có con số.",
        "A rate in a list of targets has no number.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => knowledge.Documents.SelectMany(Check);

    private IEnumerable<Finding> Check(DocumentKnowledge knowledge)
    {
        var document = knowledge.Document;
        var numbers = knowledge.Targets.Select(t => t.Number.Block).Distinct().CountBy(block => List(document, block)).ToDictionary(p => p.Key, p => p.Value);
        return
            from block in document.Blocks
            where block.Kind is BlockKind.Paragraph or BlockKind.ListItem && block.Cell is null && List(document, block.Index) is >= 0 and var list && numbers.GetValueOrDefault(list) >= FewestNumbers
            from Match sentence in RatePattern().Matches(block.Text)
            let span = new Span(block.Index, sentence.Groups["sentence"].Index, sentence.Groups["sentence"].Length)
            select Found(document, span);
    }

    /// <summary>The heading of targets that encloses the block; -1 without one.</summary>
    private static int List(Document document, int block) =>
        document.Ancestors(block).FirstOrDefault(node => node.Block != block && node.Title.Contains("chỉ tiêu", StringComparison.OrdinalIgnoreCase))?.Index ?? -1;

    private Finding Found(Document document, Span span) => new()
    {
        Rule = Info,
        Severity = Severity.Info,
        Verdict = "no-number",
        Members = [new(document.Name, span, document.Line(span), document.Section(span.Block), document.Quote(span))],
        Message = $"{Wording.Name(document)}, {Wording.Place(document, span)}: {Wording.Quoted(document, span)} nằm trong danh sách chỉ tiêu nhưng không nêu con số.",
        EnglishMessage = "A rate in the list of targets has no number.",
        Resolution = "Nêu con số cụ thể, hoặc chuyển câu này sang phần nhiệm vụ.",
    };

    // "một", "hai" and "toàn bộ" are numbers too.
    [GeneratedRegex(@"(?:^|\. |\) )(?<sentence>(?:Tỷ lệ|Tỉ lệ|Tốc độ tăng|Tỷ trọng) (?:(?!\b(?:một|hai|ba|toàn bộ|tất cả|phần trăm)\b)[^.;:\d%]){12,}[.;])(?=\s|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RatePattern();
}
