using System.Collections.Frozen;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Parts of a province that a clause may name instead of what is measured: "riêng các huyện nghèo giảm 4%", "nông thôn là 93%".</summary>
internal static class AreaParts
{
    private static readonly Dictionary<string, string> Areas = new(StringComparer.Ordinal)
    {
        ["thành thị"] = "thành thị",
        ["đô thị"] = "thành thị",
        ["nông thôn"] = "nông thôn",
        ["miền núi"] = "miền núi",
        ["đồng bằng"] = "đồng bằng",
        ["vùng cao"] = "vùng cao",
        ["hải đảo"] = "hải đảo",
        ["huyện nghèo"] = "huyện nghèo",
        ["xã nghèo"] = "xã nghèo",
        ["xã đặc biệt khó khăn"] = "xã đặc biệt khó khăn",
        ["dân tộc thiểu số"] = "vùng dân tộc thiểu số",
        ["dân tộc thiểu số và miền núi"] = "vùng dân tộc thiểu số",
    };

    /// <summary>Letters of the longest name with words around it.</summary>
    private const int Longest = 60;

    /// <summary>The last words of all names and of what may stand behind them: most labels are told by one look.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastWords =
        new[] { "thị", "thôn", "núi", "bằng", "cao", "đảo", "nghèo", "khăn", "số", "giảm", "tăng", "đạt", "còn", "là", "chiếm", "quân" }
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Before = ["riêng ", "trong đó ", "các ", "những ", "ở ", "tại ", "khu vực ", "địa bàn ", "đối với ", "vùng đồng bào ", "đồng bào ", "vùng "];

    private static readonly string[] Behind = [" giảm", " tăng", " đạt", " còn", " là", " chiếm", " bình quân"];

    /// <summary>The area, or null if the label says more than one.</summary>
    public static string? Of(string label)
    {
        if (label.Length > Longest || !LastWords.Contains(label.AsSpan(label.LastIndexOf(' ') + 1)))
            return null;
        var name = label.Trim();
        while (!Areas.ContainsKey(name) && Opening(name) is > 0 and var length)
            name = name[length..];
        while (Ending(name) is > 0 and var length)
            name = name[..^length];
        return Areas.GetValueOrDefault(name);
    }

    private static int Opening(string name)
    {
        foreach (var word in Before)
            if (name.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        return 0;
    }

    private static int Ending(string name)
    {
        foreach (var word in Behind)
            if (name.EndsWith(word, StringComparison.Ordinal))
                return word.Length;
        return 0;
    }
}
