namespace HgKnowledge.Vietnamese;

/// <summary>Writes names that stand in capitals the way they stand in running text.</summary>
public static class Casing
{
    /// <summary>A place or person: every syllable with a capital ("HẬU GIANG" is "Hậu Giang").</summary>
    public static string Name(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Capital));

    /// <summary>A body: "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH" is "Ban Chấp hành Đảng bộ tỉnh". Text that is not all capitals stays.</summary>
    public static string Body(string body)
    {
        var folded = string.Join(' ', body.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (folded.Any(char.IsLower))
            return char.ToUpperInvariant(folded[0]) + folded[1..];
        var text = folded.ToLowerInvariant();
        foreach (var (phrase, written) in Bodies)
            text = text.Replace(phrase, written, StringComparison.Ordinal);
        foreach (var place in (string[])[" tỉnh ", " thành phố ", " huyện ", " quận ", " thị xã ", " xã ", " phường ", "Tỉnh ủy ", "Thành ủy ", "Huyện ủy "])
            if (text.LastIndexOf(place, StringComparison.Ordinal) is >= 0 and var at)
                text = text[..(at + place.Length)] + Name(text[(at + place.Length)..]);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static readonly (string Phrase, string Written)[] Bodies =
    [
        ("ban chấp hành", "Ban Chấp hành"), ("ban thường vụ", "Ban Thường vụ"), ("thường trực", "Thường trực"), ("đảng bộ", "Đảng bộ"),
        ("tỉnh ủy", "Tỉnh ủy"), ("tỉnh uỷ", "Tỉnh uỷ"), ("thành ủy", "Thành ủy"), ("huyện ủy", "Huyện ủy"), ("trung ương", "Trung ương"),
        ("ủy ban nhân dân", "Ủy ban nhân dân"), ("hội đồng nhân dân", "Hội đồng nhân dân"), ("bộ chính trị", "Bộ Chính trị"),
        ("ban bí thư", "Ban Bí thư"), ("quốc hội", "Quốc hội"), ("chính phủ", "Chính phủ"), ("thủ tướng", "Thủ tướng"),
    ];

    private static string Capital(string syllable) => char.ToUpperInvariant(syllable[0]) + syllable[1..].ToLowerInvariant();
}
