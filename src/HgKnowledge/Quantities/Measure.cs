namespace HgKnowledge.Quantities;

/// <summary>A unit as comparison sees it.</summary>
/// <param name="Family">What is measured ("%", "đồng", "USD", "ha", "xã"); numbers of different families never compare. Empty where no unit is written.</param>
/// <param name="Per">What it is counted per ("người", "ha"); empty for none. "Per year" is left to the basis.</param>
/// <param name="Factor">Base units of the family in one written unit ("triệu đồng": 1000000).</param>
/// <param name="Known">Whether the family is in the table; other units are names of counted things.</param>
public readonly record struct Measure(string Family, string Per, decimal Factor, bool Known)
{
    /// <summary>
    /// Whether numbers in the two units of one indicator can be converted into one another. A "per" that only one of them
    /// spells out is implied in the other; so is a counted thing that one leaves out or shortens ("đơn vị", "đơn vị cấp huyện").
    /// </summary>
    public bool Converts(Measure other) =>
        (Per.Length == 0 || other.Per.Length == 0 || Per == other.Per) && SameFamily(other);

    private bool SameFamily(Measure other)
    {
        if (Family == other.Family)
            return true;
        if (Known || other.Known)
            return false;
        return Begins(Family, other.Family) || Begins(other.Family, Family);
    }

    private static bool Begins(string whole, string part) =>
        part.Length == 0 || (whole.StartsWith(part, StringComparison.Ordinal) && whole[part.Length] == ' ');
}
