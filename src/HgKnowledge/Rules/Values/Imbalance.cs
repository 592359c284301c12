using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>Builds the findings of rules that calculate.</summary>
internal static class Imbalance
{
    /// <summary>What such findings say of their members.</summary>
    public const string Verdict = "imbalance";

    /// <summary>A finding whose members stand on sides "A", "B" ... of a calculation.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">A number that touches repaired text never makes it an error, one from a table cell nothing but a hint.</param>
    /// <param name="sides">The statements, side by side.</param>
    /// <param name="message">In Vietnamese.</param>
    /// <param name="english">In English.</param>
    /// <param name="resolution">What would settle it, in Vietnamese.</param>
    /// <param name="verdict">The rule's word.</param>
    public static Finding Finding(
        RuleInfo rule, Severity severity, IReadOnlyList<IReadOnlyList<Statement>> sides, string message, string english,
        string resolution = "Kiểm tra lại phép tính và số liệu gốc rồi sửa con số sai.", string verdict = Verdict) => new()
        {
            Rule = rule,
            Severity = Trusted(severity, sides.SelectMany(side => side)),
            Verdict = verdict,
            IndicatorId = sides[0][0].Target.IndicatorId is { Length: > 0 } id ? id : null,
            Members = [.. sides.SelectMany((side, index) => side.Select(s => Wording.Member(s, ((char)('A' + index)).ToString())))],
            Message = message,
            EnglishMessage = english,
            Resolution = resolution,
        };

    private static Severity Trusted(Severity severity, IEnumerable<Statement> statements)
    {
        var most = statements.Min(s => s.Target.Heads.Count > 0 ? Severity.Info : s.Target.Repaired ? Severity.Warning : Severity.Error);
        return severity > most ? most : severity;
    }

    /// <summary>"Nghị quyết 01-NQ/TU, mục II.3, dòng 93": where the statement stands.</summary>
    public static string Where(Statement statement) =>
        $"{Wording.Name(statement.Document)}, {Wording.Place(statement.Document, statement.Target.Number)}";

    /// <summary>The statement's words in quotation marks.</summary>
    public static string Quoted(Statement statement) => Wording.Quoted(statement);

    /// <summary>"“...” (dòng 12), “...” (dòng 13)".</summary>
    public static string Listed(IEnumerable<Statement> statements) =>
        string.Join("; ", statements.Select(s => $"{Quoted(s)} ({Wording.Place(s.Document, s.Target.Number)})"));
}
