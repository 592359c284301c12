namespace HgKnowledge.Quantities;

/// <summary>A number or range with bound and unit, as written.</summary>
/// <param name="Low">Lower value as written ("8.300" is 8300; "41 ngàn" is 41 with the unit "ngàn ...").</param>
/// <param name="High">Upper value; equal to <paramref name="Low"/> for a single number.</param>
/// <param name="Of">The whole in "32/51"; null without one.</param>
/// <param name="Bound">How the number limits.</param>
/// <param name="Unit">As written with folded spaces ("%/năm", "triệu đồng/người"); null where no unit is written or implied.</param>
/// <param name="Decimals">Decimal places as written, of the more precise end.</param>
public sealed record Quantity(decimal Low, decimal High, decimal? Of, Bound Bound, string? Unit, int Decimals);
