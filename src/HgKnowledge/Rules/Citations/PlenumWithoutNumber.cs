using System.Text.RegularExpressions;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>"Nghị quyết Trung ương 6 khóa XII": a plenum issues several resolutions, and neither number nor subject says which one is meant.</summary>
internal sealed partial class PlenumWithoutNumber : IRule
{
    public RuleInfo Info { get; } = new("HG215", "plenum-without-number", Severity.Info,
        "Dẫn nghị quyết của một hội nghị Trung ương mà không ghi số hay nội dung, trong khi hội nghị ra nhiều nghị quyết.",
        "A resolution of a plenum is cited without number or subject, and a plenum issues several.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from citation in Citation.All(knowledge)
        where citation.Reference is { Symbol: null, Type: "Nghị quyết" } && Plenum().IsMatch(citation.Document.Text(citation.Reference.Evidence)) && !HasSubject(citation)
        group new Passage(citation.Document, citation.Reference.Evidence) by citation.Document into places
        select Found([.. places]);

    private static bool HasSubject(Citation citation) =>
        Subject().IsMatch(citation.Document.Blocks[citation.Reference.Evidence.Block].Text.AsSpan(citation.Reference.Evidence.End));

    private Finding Found(IReadOnlyList<Passage> places) => Passage.Finding(Info, "which-resolution", [places],
        $"{Wording.Name(places[0].Document)} dẫn nghị quyết của hội nghị Trung ương mà không ghi số, ngày hay nội dung, nên không rõ nghị quyết nào: {string.Join("; ", places.Select(place => place.Cited))}.",
        $"{Wording.Name(places[0].Document)} cites resolutions of a plenum without number, date or subject: {string.Join("; ", places.Select(place => place.EnglishCited))}.",
        "Ghi số, ngày và trích yếu của nghị quyết.");

    [GeneratedRegex(@"^Nghị quyết\s+(?:Hội nghị\s+)?(?:(?:lần thứ\s+\w+\s+)?(?:Ban Chấp hành\s+)?Trung ương\s+(?:Đảng\s+)?(?:lần thứ\s+)?\d+)[\s,(]*kh[óo]?[aá]\s+[IVX]+\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plenum();

    [GeneratedRegex(@"^\W*(?:về\s|[“""])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Subject();
}
