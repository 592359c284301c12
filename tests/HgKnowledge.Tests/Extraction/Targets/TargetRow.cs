using System.Globalization;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;

namespace HgKnowledge.Tests.Extraction.Targets;

/// <summary>
/// A linked statement on one line: line: indicator | quantity | change basis | period (in brackets if inherited) | status | area.
/// Fields that have their usual value (no change, a level, a target, the document's own area) are left out.
/// </summary>
internal static class TargetRow
{
    public static string Of(Document document, Target target) => $"{document.Line(target.Number)}: " + string.Join(" | ", new[]
    {
        target.Kind == TargetKind.Count ? $"count {target.Indicator}" : target.IndicatorId,
        Quantity(target.Quantity),
        Change(target),
        Period(target),
        target.Status == TargetStatus.Target ? "" : target.Status.ToString().ToLowerInvariant(),
        target.Area ?? "",
    }.Where(field => field.Length > 0));

    private static string Quantity(Quantity quantity)
    {
        var number = quantity switch
        {
            { Of: { } whole } => $"{Number(quantity.Low)}/{Number(whole)}",
            { Bound: Bound.AtLeast } => $">= {Number(quantity.Low)}",
            { Bound: Bound.AtMost } => $"<= {Number(quantity.High)}",
            { Bound: Bound.Approx } => $"~ {Number(quantity.Low)}",
            { Bound: Bound.Range } => $"{Number(quantity.Low)}..{Number(quantity.High)}",
            _ => Number(quantity.Low),
        };
        return $"{number} {quantity.Unit}".TrimEnd();
    }

    private static string Change(Target target)
    {
        var basis = target.Basis switch { Basis.YearlyAverage => "average", Basis.EachYear => "each year", Basis.Cumulative => "in all", _ => "" };
        return $"{(target.Change is HgKnowledge.Quantities.Change.None ? "" : target.Change.ToString().ToLowerInvariant())} {basis}".Trim();
    }

    private static string Period(Target target) => (target.Period, target.Stated) switch
    {
        (null, _) => "-",
        ({ } years, true) => $"{years}",
        ({ } years, false) => $"[{years}]",
    };

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
