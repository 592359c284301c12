using System.Globalization;
using System.Text.RegularExpressions;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A symbol of the National Assembly in a form it does not use ("37/2004/NQ-QH11"), or of a legislature that did not sit in its year.</summary>
internal sealed partial class SymbolForm : IRule
{
    /// <summary>The year in which each legislature from the tenth on took its seat.</summary>
    private static readonly int[] FirstYears = [1997, 2002, 2007, 2011, 2016, 2021, 2026, 2031];

    private const int FirstLegislature = 10;

    public RuleInfo Info { get; } = new("HG211", "citation-symbol-form", Severity.Warning,
        "Ký hiệu văn bản của Quốc hội viết không đúng mẫu hoặc sai khóa.",
        "A symbol of the National Assembly has a wrong form or legislature.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from citation in Citation.All(knowledge)
        where citation.Reference.Symbol is not null
        let symbol = AssemblySymbol().Match(citation.Reference.Symbol!)
        where symbol.Success
        let right = Right(symbol)
        where right is not null
        group citation by (citation.Document.Name, citation.Reference.Symbol, right) into wrong
        select Found([.. wrong], wrong.Key.right!);

    /// <summary>What the symbol should be, or which legislature sat in its year; null where nothing is wrong.</summary>
    private static string? Right(Match symbol)
    {
        var (year, legislature) = (int.Parse(symbol.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(symbol.Groups["legislature"].ValueSpan, CultureInfo.InvariantCulture));
        if (symbol.Groups["sign"].Success)
            return $"{symbol.Groups["number"].Value}/{year}/QH{legislature}";
        var index = legislature - FirstLegislature;
        return index < 0 || index + 1 >= FirstYears.Length || (year >= FirstYears[index] && year <= FirstYears[index + 1]) ? null
            : $"{symbol.Groups["number"].Value}/{year}/QH{FirstLegislature + Array.FindLastIndex(FirstYears, first => first <= year)}";
    }

    private Finding Found(IReadOnlyList<Citation> citations, string right) => Passage.Finding(Info, "symbol-form", [[.. citations.Select(citation => citation.Passage)]],
        $"{citations[0].Place}: {citations[0].Quoted} có ký hiệu {citations[0].Reference.Symbol} không đúng mẫu ký hiệu của Quốc hội; có thể là {right}.",
        $"{citations[0].EnglishPlace}: the symbol {citations[0].Reference.Symbol} is not one of the National Assembly; {right} may be meant.",
        "Đối chiếu ký hiệu với văn bản gốc.");

    [GeneratedRegex(@"^(?<number>\d+)/(?<year>\d{4})/(?<sign>[\p{Lu}]+-)?QH(?<legislature>\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AssemblySymbol();
}
