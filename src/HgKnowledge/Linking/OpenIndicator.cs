using System.Text;
using System.Text.RegularExpressions;
using HgKnowledge.Extraction.Targets;

namespace HgKnowledge.Linking;

/// <summary>Names an indicator that the catalog does not have: by its own words, so that the same words link.</summary>
public static partial class OpenIndicator
{
    private const string Unknown = "không rõ";

    private static readonly string[] Verbs =
        ["đã", "được", "giải quyết", "kiểm tra", "giám sát", "xử lý", "tổ chức", "thực hiện", "xây dựng", "thành lập", "công nhận", "phát triển", "đào tạo", "hỗ trợ", "tiến hành", "triển khai", "di dời", "đóng cửa", "thu hồi", "bàn giao", "cải tạo", "nâng cấp", "trồng"];

    /// <summary>What begins a piece of work: alone before a number it measures nothing, what stands behind the number does.</summary>
    private static readonly string[] Works = [.. Verbs, "thành lập mới", "xây mới", "hoàn thiện", "hoàn thành", "mở rộng", "san lấp", "giải phóng", "bố trí", "dành", "trích", "phân bổ", "đầu tư", "khoanh nuôi", "thu hút"];

    private static readonly string[] Measures = ["tỷ ", "tốc độ", "mức ", "hệ số", "chỉ số", "độ ", "tăng ", "giảm ", "điều chỉnh", "tiết kiệm", .. ClauseWords.Measures];

    /// <summary>How large, long or dear that is which a clause names before them.</summary>
    private static readonly string[] Sizes = ["tổng công suất", "công suất", "tổng diện tích", "diện tích", "tổng chiều dài", "chiều dài", "tổng mức đầu tư", "tổng số vốn đầu tư", "tổng vốn đầu tư", "vốn đầu tư", "tổng vốn", "tổng kinh phí", "kinh phí", "quy mô"];

    private static readonly string[] Undertakings = ["mời gọi ", "kêu gọi ", "thu hút ", "đầu tư ", "xây dựng ", "phát triển ", "hình thành ", "triển khai ", "mở rộng ", "nâng cấp "];

    /// <summary>Amounts that a percentage can be added to.</summary>
    private static readonly string[] Amounts = ["số ", "tổng số ", "diện tích ", "sản lượng ", "doanh thu ", "giá trị ", "kim ngạch "];

    /// <summary>Words that say of themselves that they are a rate.</summary>
    private static readonly string[] Rates = ["tỷ ", "tốc độ", "mức ", "hệ số", "chỉ số", "tăng ", "giảm "];

    private static readonly string[] Growths = [" giữ mức tăng", " có mức tăng trưởng", " duy trì mức tăng", " đạt mức tăng", " có tốc độ tăng", " đạt tốc độ tăng", " tăng trưởng bình quân", " tăng bình quân", " tăng trung bình", " tăng trưởng", " tăng thêm", " tăng", " giảm bình quân", " giảm"];

    /// <summary>Id and name of the indicator that the statement measures.</summary>
    public static (string Id, string Name) Of(Target target)
    {
        if (target.Kind == TargetKind.Count)
            return ("count", Words(target, $"{target.Quantity.Unit} {target.Tail}"));
        var label = IndicatorWords.IsBare(target.Label) ? NamesItself(target) ? "" : target.Context : target.Label;
        // "tốc độ tăng bình quân" alone would link whatever grows.
        if (label.Length > 0 && IndicatorWords.IsGeneric(label) && label != target.Context)
            label = $"{label} {target.Context}";
        var name = Words(target, IsCounted(target) ? Counted(target, label) : label.Length == 0 ? $"{target.Tail} {target.Context}" : IsVerb(target) ? Worked(target, label) : label);
        name = Grown(target) ?? Named(target, Headed(name));
        return (Slug(name), name);
    }

    /// <summary>"tăng thêm 15% số lớp học": what grows stands behind the number.</summary>
    private static string? Grown(Target target) =>
        target.Quantity.Unit is "%" && target.Change != Quantities.Change.None && IndicatorWords.IsBare(target.Label) && Opens(target.Tail, Amounts)
            ? $"tốc độ {(target.Change == Quantities.Change.Decrease ? "giảm" : "tăng")} {IndicatorWords.Normalise(target.Tail)}"
            : null;

    /// <summary>"xây dựng nhà máy nước với công suất" measures "công suất nhà máy nước"; "nhóm ... về đổi mới sáng tạo" a place in it.</summary>
    private static string Headed(string name)
    {
        if (GroupPattern().Match(name) is { Success: true } group)
            return $"xếp hạng {group.Groups["field"].Value}";
        foreach (var size in Sizes)
            if (name.EndsWith($" với {size}", StringComparison.Ordinal))
                return $"{size} {WithoutVerbs(name[..^(size.Length + 5)])}";
        return name;
    }

    private static string WithoutVerbs(string name)
    {
        while (Array.Find(Undertakings, verb => name.StartsWith(verb, StringComparison.Ordinal) && name.Length > verb.Length) is { } opening)
            name = name[opening.Length..];
        return name;
    }

    /// <summary>The name that a list of indicators would give it: "tỷ lệ" for a share, "tốc độ tăng" for a growth.</summary>
    private static string Named(Target target, string name)
    {
        if (target.Quantity.Unit?[0] is not '%' || name == Unknown)
            return name;
        if (target.IsShare && name.StartsWith("tỷ ", StringComparison.Ordinal))
            return name;
        if (target.IsShare)
            return $"tỷ lệ {WithoutOpening(name)}";
        if (Opens(name, Rates))
            return name;
        foreach (var ending in Growths)
            if (name.EndsWith(ending, StringComparison.Ordinal) && !name.EndsWith("suy giảm", StringComparison.Ordinal))
                return $"tốc độ {(ending.Contains("giảm", StringComparison.Ordinal) ? "giảm" : "tăng")} {name[..^ending.Length]}";
        if (Opens(name, Measures))
            return name;
        return target.Change == Quantities.Change.None ? $"tỷ lệ {name}" : name;
    }

    /// <summary>"100% số xã" and "tỷ lệ các xã" speak of one share of "xã".</summary>
    private static string WithoutOpening(string name)
    {
        foreach (var word in (string[])["tổng số ", "tổng ", "số ", "các ", "toàn bộ ", "tỷ lệ "])
            if (name.StartsWith(word, StringComparison.Ordinal))
                name = name[word.Length..];
        return name;
    }

    private static bool Opens(string name, string[] words) => Array.Exists(words, w => name.StartsWith(w, StringComparison.Ordinal));

    /// <summary>"có 40 tổ chức khoa học được xếp hạng khu vực": what is counted needs no words from the clause before.</summary>
    private static bool NamesItself(Target target) => IsCounted(target) && target.Heads.Count == 0 && target.Tail.Count(' ') >= 2;

    /// <summary>"bổ sung 84 nghìn tỷ đồng vốn đầu tư công", "điều chỉnh 700 m2 đất": a verb alone measures nothing.</summary>
    private static bool IsVerb(Target target) => target.Tail.Length > 0 && target.Heads.Count == 0 && (target.Label.Count(' ') < 2 || Array.IndexOf(Works, target.Label) >= 0);

    /// <summary>"thành lập mới 500 ha khu công nghiệp" measures an area, "dành 2% chi ngân sách cho môi trường" a share of what is spent.</summary>
    private static string Worked(Target target, string label) => UnitFamily.Of(target.Quantity) switch
    {
        "area" => $"diện tích {target.Tail} {label}",
        "length" => $"chiều dài {target.Tail} {label}",
        "rate" when Array.IndexOf(Works, label) >= 0 => target.Tail.Replace(" hằng năm", "", StringComparison.Ordinal).Replace(" hàng năm", "", StringComparison.Ordinal),
        _ => $"{label} {target.Tail}",
    };

    /// <summary>"kiểm tra ... 41 ngàn đảng viên" measures the number of "đảng viên".</summary>
    private static bool IsCounted(Target target) => UnitFamily.Of(target.Quantity) == "count" && !target.Label.StartsWith("tỷ s", StringComparison.Ordinal) && !target.Label.Contains("số ", StringComparison.Ordinal);

    private static string Counted(Target target, string label)
    {
        var thing = target.Quantity.Unit!.ToLowerInvariant();
        foreach (var scale in (string[])["nghìn ", "ngàn ", "triệu ", "tỷ "])
            thing = thing.StartsWith(scale, StringComparison.Ordinal) ? thing[scale.Length..] : thing;
        if (label.StartsWith(thing + " ", StringComparison.Ordinal))
            label = label[(thing.Length + 1)..];
        var verb = Verbs.LastOrDefault(v => label.EndsWith(v, StringComparison.Ordinal) || label.StartsWith(v, StringComparison.Ordinal));
        return verb is null or "được" ? $"số {thing} {target.Tail} {label}" : $"số {thing} {target.Tail} được {label}";
    }

    private static string Words(Target target, string raw)
    {
        var words = IndicatorWords.Normalise(raw);
        foreach (var ending in (string[])[" phấn đấu", " dự kiến", " ước", " tăng bình quân", " tăng", " giảm", " bình quân"])
            if (target.Change == Quantities.Change.None && words.EndsWith(ending, StringComparison.Ordinal))
                words = words[..^ending.Length];
        return words.Length > 0 ? words : Unknown;
    }

    [GeneratedRegex(@"^số (?:nước|quốc gia|địa phương|tỉnh) .*?về (?<field>.{5,}?)(?: thuộc nhóm| trong nhóm| nhóm)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GroupPattern();

    /// <summary>ASCII kebab-case of the name.</summary>
    private static string Slug(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var letter = Vietnamese.Folding.Fold(c);
            if (char.IsAsciiLetterOrDigit(letter))
                builder.Append(letter);
            else if (builder.Length > 0 && builder[^1] != '-')
                builder.Append('-');
        }
        return builder.ToString().Trim('-');
    }
}
