using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;
using HgKnowledge.Reports.Texts;

namespace HgKnowledge.Reports;

/// <summary>Writes a statement's value and period as people write them: "≥ 75%", "6,3 – 6,7%/năm", "bình quân 2021–2025".</summary>
internal sealed class ValueText(ReportTexts words)
{
    public string Value(Target target)
    {
        var quantity = target.Quantity;
        var value = quantity.Low == quantity.High
            ? Number(quantity.Low, quantity.Decimals)
            : $"{Number(quantity.Low, Scale(quantity.Low))} – {Number(quantity.High, Scale(quantity.High))}";
        if (quantity.Of is { } of)
            value += $"/{Number(of, Scale(of))}";
        return string.Join(' ', new[] { words.Change(target.Change), words.Bound(quantity.Bound), value + Unit(target) }.Where(part => part.Length > 0));
    }

    /// <summary>The years, and for more than one of them how the number relates to them.</summary>
    public string Period(Target target)
    {
        if (target.Period is not { } period)
            return words.NoPeriod;
        var years = period.ToString().Replace('-', '–');
        var basis = period.Count > 1 ? words.Basis(target.Basis) : "";
        return basis.Length == 0 ? years : $"{basis} {years}";
    }

    private static string Unit(Target target)
    {
        var unit = target.Quantity.Unit ?? "";
        if (target.Basis == Basis.YearlyAverage && unit.Length > 0 && !unit.EndsWith("năm", StringComparison.Ordinal))
            unit += "/năm";
        return unit.Length == 0 || unit[0] is '%' or '‰' ? unit : $" {unit}";
    }

    private string Number(decimal value, int decimals) =>
        value.ToString($"N{Math.Max(decimals, Scale(value))}", words.NumberFormat);

    private static int Scale(decimal value) => Stripped(value).Scale;

    private static decimal Stripped(decimal value) => value / 1.0000000000000000000000000000m;
}
