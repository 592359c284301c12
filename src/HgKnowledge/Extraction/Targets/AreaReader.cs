namespace HgKnowledge.Extraction.Targets;

/// <summary>Reads the area a statement speaks of where it is not the document's own.</summary>
internal static class AreaReader
{
    private static readonly (string Phrase, string Area)[] Regions =
    [
        ("đbscl", "ĐBSCL"), ("đồng bằng sông cửu long", "ĐBSCL"), ("đồng bằng sông hồng", "Đồng bằng sông Hồng"), ("đông nam bộ", "Đông Nam Bộ"), ("tây nguyên", "Tây Nguyên"),
        ("bình quân cả nước", "cả nước"), ("toàn quốc", "cả nước"), ("cả nước", "cả nước"),
    ];

    /// <summary>Of bodies and people, whose names end in that of the country.</summary>
    private static readonly string[] Bodies = ["mặt trận", "hội", "đoàn", "đảng", "quân đội", "người", "bà mẹ", "văn hóa", "văn hoá", "doanh nhân", "phụ nữ"];
    private static readonly string[] Urban = ["ở thành thị", "dân số thành thị", "khu vực thành thị", "tại đô thị", "dân số đô thị", "khu vực đô thị", "ở đô thị", "dân cư đô thị", "dân cư thành thị", "người dân thành thị", "hộ thành thị", "sinh hoạt đô thị", "thải đô thị"];
    private static readonly string[] Rural = ["dân số nông thôn", "khu vực nông thôn", "ở nông thôn", "dân cư nông thôn", "hộ nông thôn", "lao động nông thôn", "người dân nông thôn", "sinh hoạt nông thôn", "thải nông thôn"];

    /// <summary>The area, or null for the document's own.</summary>
    public static string? Read(Clause clause)
    {
        if (Part(clause.IsShare ? clause.Tail : clause.Label) is { } side)
            return side;
        if (AreaParts.Of(clause.Label) is { } part)
            return part;
        if (clause.Label.StartsWith("cấp tỉnh", StringComparison.Ordinal))
            return "cấp tỉnh";
        return (clause.Parenthesis >= 0 || IsRegion(clause.Label)) && !clause.Label.Contains("cao hơn", StringComparison.Ordinal) ? Region(clause.Label) : null;
    }

    /// <summary>"Tổng quan kinh tế Việt Nam", "mục tiêu của cả nước": the whole country; the names of bodies end so as well.</summary>
    public static string? OfHeading(string title) =>
        (title.EndsWith("việt nam", StringComparison.Ordinal) && !ContainsAny(title.Replace("xã hội", "", StringComparison.Ordinal), Bodies)) || title.EndsWith("của cả nước", StringComparison.Ordinal) ? "cả nước" : null;

    /// <summary>Town or country, if the words name one of the two alone.</summary>
    public static string? Part(string words)
    {
        var (urban, rural) = (ContainsAny(words, Urban), ContainsAny(words, Rural));
        var both = words.Contains("thị và nông thôn", StringComparison.Ordinal) || words.Contains("nông thôn và", StringComparison.Ordinal);
        return urban == rural || both ? null : urban ? "thành thị" : "nông thôn";
    }

    /// <summary>The region or country that the label is about, or null.</summary>
    public static string? Region(string label)
    {
        foreach (var (phrase, area) in Regions)
            if (label.StartsWith(phrase, StringComparison.Ordinal))
                return area;
        return null;
    }

    /// <summary>Whether the label is the name of a region and nothing else: "(ĐBSCL là 6,5%)".</summary>
    public static bool IsRegion(string label) => IsName(label) || (label.StartsWith("vùng ", StringComparison.Ordinal) && IsName(label.AsSpan(5)));

    /// <summary>Whether the label names a place and nothing that is measured there.</summary>
    public static bool IsPlace(string label) => IsRegion(label) || AreaParts.Of(label) is not null;

    private static bool IsName(ReadOnlySpan<char> label)
    {
        foreach (var (phrase, _) in Regions)
            if (label.SequenceEqual(phrase))
                return true;
        return false;
    }

    /// <summary>What is implied for a label of one area, without the words for the other: "ở thành thị 98% và ở nông thôn 70%".</summary>
    public static string WithoutOther(string label, string implied)
    {
        var part = AreaParts.Of(label);
        var (urban, rural) = (part == "thành thị" || ContainsAny(label, Urban), part == "nông thôn" || ContainsAny(label, Rural));
        if (urban != rural)
            foreach (var phrase in urban ? Rural : Urban)
                implied = implied.Replace(phrase, "", StringComparison.Ordinal);
        return implied;
    }

    private static bool ContainsAny(string label, string[] phrases)
    {
        foreach (var phrase in phrases)
            if (label.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var at && !label.AsSpan(at + phrase.Length).StartsWith(" mới"))
                return true;
        return false;
    }
}
