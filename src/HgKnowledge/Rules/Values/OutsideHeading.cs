using System.Globalization;
using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Rules.Values;

/// <summary>A target for a year that its own heading does not reach: "vào năm 2050" under "Mục tiêu đến năm 2045".</summary>
internal sealed partial class OutsideHeading : IRule
{
    public RuleInfo Info { get; } = new("HG123", "outside-heading", Severity.Warning,
        "Chỉ tiêu có năm nằm ngoài thời gian của đề mục chứa nó.",
        "A target's year lies outside the time its heading names.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from fact in facts
        where fact.Claim.Status == TargetStatus.Target && fact.Statement.Target is { Stated: true, Period: not null }
        let heading = Heading(fact.Statement)
        where heading is not null && !facts.Any(other => other.Statement.Target.Number.Block == heading.Block)
        let horizon = Horizon(heading.Title)
        where horizon is not null && fact.Year > horizon
        group fact.Statement by (fact.Statement.Document.Name, heading.Index, fact.Year, Horizon: horizon.Value) into outside
        select Found([.. outside], outside.Key.Year, outside.Key.Horizon);

    /// <summary>The innermost heading around the statement that names a time, if it heads goals; the statement's own item is none.</summary>
    private static OutlineNode? Heading(Statement statement) =>
        statement.Document.Ancestors(statement.Target.Evidence.Block)
            .FirstOrDefault(node => node.Block != statement.Target.Evidence.Block && Horizon(node.Title) is not null) is { } node && GoalPattern().IsMatch(node.Title)
            ? node
            : null;

    /// <summary>The last year that a heading names.</summary>
    private static int? Horizon(string title)
    {
        var years = TimePattern().Matches(title);
        return years.Count == 0 ? null : years.Max(match => int.Parse(match.Groups["to"].ValueSpan, CultureInfo.InvariantCulture));
    }

    private Finding Found(IReadOnlyList<Statement> statements, int year, int horizon)
    {
        var document = statements[0].Document;
        var heading = Heading(statements[0])!;
        var title = new Span(heading.Block, 0, document.Blocks[heading.Block].Text.Length);
        var finding = Imbalance.Finding(Info, Severity.Warning, [statements],
            $"{Imbalance.Where(statements[0])}: đề mục {Wording.Quoted(document, title)} chỉ đến năm {horizon}, nhưng nêu chỉ tiêu cho năm {year}: {Imbalance.Listed(statements)}.",
            $"The heading reaches {horizon}, the target is for {year}.",
            $"Sửa năm của chỉ tiêu hoặc của đề mục, hoặc chuyển chỉ tiêu sang đề mục đúng thời gian.", "outside-heading");
        var place = new Member(document.Name, title, document.Line(title), document.Section(heading.Block), document.Quote(title), "B", $"{horizon}");
        return finding with { Members = [.. finding.Members, place] };
    }

    // Under "Dự báo ..." or "Kế hoạch tài chính 03 năm" other times are spoken of as well.
    [GeneratedRegex(@"mục tiêu|chỉ tiêu|^\W*(?:đến|giai đoạn|năm|tầm nhìn|phấn đấu)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GoalPattern();

    [GeneratedRegex(@"(?:\bnăm|\btầm nhìn(?: đến)?|\bgiai đoạn|\bthời kỳ|\bnhiệm kỳ|\()\s*(?:(?:19|20)\d\d\s*[-–]\s*)?(?<to>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TimePattern();
}
