using System.Globalization;
using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;

namespace HgKnowledge.Tests.PlantedErrors;

/// <summary>Plants errors in copies of a text, one in each, in an order that the seed decides.</summary>
internal sealed partial class ErrorPlanter(DocumentKnowledge original, string text, int seed)
{
    private readonly string[] _lines = text.Split('\n');

    /// <summary>All errors that can be planted, kinds mixed.</summary>
    public IEnumerable<PlantedError> All()
    {
        var errors = Numbers().Concat(Periods()).Concat(Units()).Concat(Owners()).Concat(Citations()).ToArray();
        new Random(seed).Shuffle(errors);
        return errors;
    }

    /// <summary>Another first digit: far enough from the old number to be no rounding of it.</summary>
    private IEnumerable<PlantedError> Numbers() =>
        from target in Compared()
        let number = original.Document.Text(target.Number)
        where char.IsAsciiDigit(number[0])
        from planted in Replaced("number", target.Number, number, (number[0] == '9' ? '4' : (char)(number[0] + 1)) + number[1..])
        select planted;

    /// <summary>The number moves to a year for which the document states another one.</summary>
    private IEnumerable<PlantedError> Periods() =>
        from target in Compared()
        where target is { Stated: true, Basis: Basis.Level, Period: { Count: 1 } year }
        let quote = original.Document.Text(target.Evidence)
        let written = target.Period!.Value.To.ToString(CultureInfo.InvariantCulture)
        where quote.Split(written).Length == 2
        let other = Compared().FirstOrDefault(t => t.IndicatorId == target.IndicatorId && t.Area == target.Area && t.Status == target.Status && t.Change == target.Change && t.Basis == Basis.Level && t.Period is { Count: 1 }
            && t.Quantity.Unit == target.Quantity.Unit && t.Period != target.Period && Apart(t, target))
        where other is not null
        from planted in Replaced("period", target.Evidence, quote, quote.Replace(written, other.Period!.Value.To.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        select planted;

    /// <summary>A thousand times more.</summary>
    private IEnumerable<PlantedError> Units() =>
        from target in Compared()
        where target.Quantity.Unit is { } unit && unit.StartsWith("tr", StringComparison.Ordinal) && unit.StartsWith("triệu", StringComparison.Ordinal)
        let quote = original.Document.Text(target.Evidence)
        where quote.Split("triệu").Length == 2
        from planted in Replaced("unit", target.Evidence, quote, quote.Replace("triệu", "tỷ", StringComparison.Ordinal))
        select planted;

    private IEnumerable<PlantedError> Owners() =>
        from task in original.Tasks
        where task is { Lead: [var lead], Deliverable: not null } && lead.StartsWith("Sở ", StringComparison.Ordinal)
        let quote = original.Document.Text(task.Evidence)
        where quote.Split(task.Lead[0]).Length == 2
        from planted in Replaced("owner", task.Evidence, quote, quote.Replace(task.Lead[0], task.Lead[0] == "Sở Tư pháp" ? "Sở Y tế" : "Sở Tư pháp", StringComparison.Ordinal))
        select planted;

    /// <summary>Another day of the same month.</summary>
    private IEnumerable<PlantedError> Citations() =>
        from reference in original.References
        where reference is { Symbol: not null, Date: not null }
        let quote = original.Document.Text(reference.Evidence)
        let day = Day().Match(quote)
        where day.Success
        let other = day.Value is "11" ? "12" : "11"
        from planted in Replaced("citation", reference.Evidence, quote, quote.Remove(day.Index, day.Length).Insert(day.Index, other))
        select planted;

    /// <summary>Statements that the rules compare at all.</summary>
    private IEnumerable<Target> Compared() =>
        original.Targets.Where(t => t is { Kind: TargetKind.Indicator, Status: TargetStatus.Target or TargetStatus.Result, Period: not null, Repaired: false });

    private static bool Apart(Target one, Target other) =>
        one.Quantity.Low > other.Quantity.High * 1.05m || other.Quantity.Low > one.Quantity.High * 1.05m;

    /// <summary>The text with the words replaced, where they stand in one line and only once.</summary>
    private IEnumerable<PlantedError> Replaced(string kind, Span span, string before, string after)
    {
        var line = original.Document.Line(span);
        var at = _lines[line - 1].IndexOf(before, StringComparison.Ordinal);
        if (at < 0 || at != _lines[line - 1].LastIndexOf(before, StringComparison.Ordinal) || before == after)
            yield break;
        var lines = (string[])_lines.Clone();
        lines[line - 1] = lines[line - 1].Remove(at, before.Length).Insert(at, after);
        yield return new(kind, line, $"{before} -> {after}", string.Join('\n', lines));
    }

    [GeneratedRegex(@"(?<=ngày )\d\d?(?=[/-])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Day();
}
