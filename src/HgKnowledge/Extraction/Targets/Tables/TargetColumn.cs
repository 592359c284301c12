using HgKnowledge.Documents;
using HgKnowledge.Quantities;

namespace HgKnowledge.Extraction.Targets.Tables;

/// <summary>A column of values in a target table.</summary>
/// <param name="Index">The column.</param>
/// <param name="Heading">What stands over it, in lower case, from top to bottom.</param>
/// <param name="Cell">Block of the lowest heading cell.</param>
/// <param name="Years">The years the heading names; null if it names none.</param>
internal sealed record TargetColumn(int Index, string Heading, int Cell, Years? Years)
{
    private static readonly string[] Kinds = ["kế hoạch", "mục tiêu", "chỉ tiêu", "thực hiện", "ước", "ưth", "kết quả", "hiện trạng", "giai đoạn", "đến năm", "năm", "đạt", "đến", "nhiệm kỳ", "phấn đấu", "dự toán", "dự kiến", "hiện hành", "đánh giá", "quyết định", "trung ương giao", "ttg giao", "hđnd tỉnh", "giao", "cả"];
    private static readonly string[] Results = ["thực hiện", "ước", "ưth", "kết quả", "hiện trạng", "đạt được"];

    /// <summary>Whether the column reports what was reached.</summary>
    public bool IsResult => Array.Exists(Results, w => Heading.Contains(w, StringComparison.Ordinal)) && !Heading.Contains("kế hoạch", StringComparison.Ordinal);

    /// <summary>What the heading says besides years and kind of value: "lượng", "giá trị xuất khẩu"; empty as a rule.</summary>
    public string Measure
    {
        get
        {
            var words = Heading.Split('(')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !w.Any(char.IsDigit) && w is not ("-" or "–"));
            var rest = string.Join(' ', words);
            foreach (var kind in Kinds)
                rest = rest.Replace(kind, "", StringComparison.Ordinal);
            return IsRank || IsChange ? "" : string.Join(' ', rest.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>The unit in parentheses: "giá trị (nghìn usd)"; empty without one.</summary>
    public string Unit =>
        Heading.LastIndexOf('(') is >= 0 and var open && Heading.EndsWith(')') && Heading[(open + 1)..^1].Trim() is var unit && IsUnit(unit) ? unit : "";

    private static bool IsUnit(string text) => text == "%" || (Units.Table.Longest(new(text), 0, out var role) > 0 && role != UnitRole.Time);

    /// <summary>Whether the values are places in an order.</summary>
    public bool IsRank => Heading.Contains("hạng", StringComparison.Ordinal) || Heading.Contains("thứ bậc", StringComparison.Ordinal);

    /// <summary>Whether the values are changes.</summary>
    public bool IsChange => Heading.Contains("tăng", StringComparison.Ordinal) || Heading.Contains("giảm", StringComparison.Ordinal);
}
