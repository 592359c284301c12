namespace HgKnowledge.Extraction.References;

/// <summary>Names of laws, ordinances, the constitution and statutes of organisations.</summary>
internal static class LawName
{
    private static readonly string[] NotLaws = ["pháp", "kỷ", "Sở", "môn", "Khoa"];

    private static readonly string[] StatuteOwners = ["Đảng", "Đoàn", "Hội", "Công đoàn", "Mặt trận", "Liên đoàn", "Liên minh", "Tổng Liên đoàn"];

    /// <summary>Reads the name behind the type word, or null.</summary>
    public static NamedCitation? Read(ReadOnlySpan<char> text, in TypeMention mention)
    {
        if (!mention.Capital(text) || mention.AllCapitals(text) || Scan.BeforeAny(text, mention.Start, NotLaws))
            return null;
        var at = Scan.Blanks(text, mention.End);
        return mention.Type.Name switch
        {
            "Hiến pháp" => new(ConstitutionEnd(text, mention.End)),
            "Điều lệ" => IssuerReader.Read(text, at, StatuteOwners) is var end && end > at ? new(end, text[at..end].ToString()) : null,
            _ => Law(text, mention, at),
        };
    }

    private static NamedCitation? Law(ReadOnlySpan<char> text, in TypeMention mention, int at)
    {
        if (at == mention.End || at >= text.Length || !(char.IsUpper(text[at]) || Scan.At(text, at, "sửa đổi")))
            return null;
        var end = UpToYear(text, mention.End, NameReader.End(text, mention.End, false));
        // "Luật Quản lý, sử dụng vốn": what two syllables leave open goes on behind the comma.
        if (end < text.Length && text[end] == ',' && text[at..end].Count(' ') <= 1 && end + 2 < text.Length && char.IsLower(text[end + 2]))
            end = NameReader.End(text, end + 1, false);
        return end == mention.End ? null : new(end);
    }

    private static int UpToYear(ReadOnlySpan<char> text, int start, int end)
    {
        for (var i = start; i + 4 <= end; i++)
            if (text[i - 1] == ' ' && Scan.YearAt(text, i))
                return i + 4;
        return end;
    }

    private static int ConstitutionEnd(ReadOnlySpan<char> text, int end)
    {
        var at = Scan.Blanks(text, end);
        if (Scan.At(text, at, "năm"))
            at = Scan.Blanks(text, at + "năm".Length);
        if (at < text.Length && Scan.YearAt(text, at))
            return at + 4;
        const string Country = "nước Cộng hòa xã hội chủ nghĩa Việt Nam";
        return Scan.At(text, at, Country) ? at + Country.Length : end;
    }
}
