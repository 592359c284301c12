using System.Text;

namespace HgKnowledge.Linking;

/// <summary>Brings the words of a label to the form in which they are compared.</summary>
public static class IndicatorWords
{
    private static readonly (string Written, string Meant)[] Spellings =
    [
        (" ntm ", " nông thôn mới "), (" bhyt ", " bảo hiểm y tế "), (" bhxh ", " bảo hiểm xã hội "), (" bhtn ", " bảo hiểm thất nghiệp "), (" tỉ lệ ", " tỷ lệ "), (" tỉ trọng ", " tỷ trọng "),
        (" qui mô ", " quy mô "), (" thuỷ sản ", " thủy sản "), (" văn hoá ", " văn hóa "), (" hoá ", " hóa "), (" bác sỹ ", " bác sĩ "), (" kv ", " khu vực "), (" khoẻ ", " khỏe "), (" người dân ", " dân "),
        (" cn - xd ", " công nghiệp - xây dựng "), (" xnk ", " xuất nhập khẩu "), (" tp ", " thành phố "), (" đbscl ", " đồng bằng sông cửu long "), (" lđ ", " lao động "), (" cntt ", " công nghệ thông tin "),
        (" nsnn ", " ngân sách nhà nước "), (" nsđp ", " ngân sách địa phương "), (" nstw ", " ngân sách trung ương "), (" xdcb ", " xây dựng cơ bản "), (" gtgt ", " giá trị gia tăng "), (" bvmt ", " bảo vệ môi trường "), (" tncn ", " thu nhập cá nhân "), (" dtts ", " dân tộc thiểu số "), (" httnv ", " hoàn thành tốt nhiệm vụ "), (" htxsnv ", " hoàn thành xuất sắc nhiệm vụ "), (" thuỷ ", " thủy "), (" uỷ ", " ủy "),
    ];

    private static readonly HashSet<string> Bare = new(StringComparer.Ordinal)
    {
        "tăng", "giảm", "bình", "quân", "trung", "đạt", "còn", "là", "khoảng", "đứng", "thứ", "gấp", "thêm", "tương", "đương", "với", "lên", "xuống", "chỉ", "tính", "chung", "vượt", "bằng", "tiếp", "tục", "phấn", "đấu", "đến", "và", "trong", "đó", "năm", "hàng", "từ", "so", "nghị", "quyết", "đề", "ra", "kế", "hoạch", "chiếm", "kéo", "nâng", "được", "có", "mức", "đbscl", "cả", "nước", "toàn", "quốc", "vùng",
    };

    private static readonly HashSet<string> Generic = new(Bare, StringComparer.Ordinal)
    {
        "tốc", "độ", "tỷ", "tỉ", "lệ", "trọng", "số", "lượng", "tổng", "giá", "trị", "diện", "tích", "sản", "doanh", "thu", "quy", "mô", "này", "trên", "các", "của", "kim", "ngạch", "hạn", "đàn", "tham", "gia", "hàng", "hóa", "phấn", "đấu", "dự", "kiến", "toàn", "tỉnh", "đầu", "liên", "tư", "vốn", "mức", "kinh", "phí", "nhưng", "thì", "cùng", "kỳ", "ước", "thực", "hiện", "toán",
    };

    /// <summary>Blanks in a label that names its measure and its subject.</summary>
    private const int FewestWords = 4;

    /// <summary>Lower case, single blanks around every word, one spelling for words that have several.</summary>
    public static string Normalise(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or ',' or '&' or '/' or '%')
                builder.Append(c is ',' ? ", " : c);
            else if (builder[^1] != ' ')
                builder.Append(' ');
        }
        builder.Append(' ');
        builder.Replace(" ,", ",").Replace("  ", " ");
        foreach (var (written, meant) in Spellings)
            builder.Replace(written, meant);
        return builder.ToString().Trim();
    }

    /// <summary>Whether the label says nothing by itself ("tăng bình quân").</summary>
    public static bool IsBare(string label) => HasOnly(label, Bare);

    /// <summary>Whether the label names a measure, but not of what ("tốc độ tăng bình quân").</summary>
    public static bool IsGeneric(string label) => HasOnly(label, Generic);

    /// <summary>Whether the label names a share and whose: what other clauses say adds nothing to it.</summary>
    public static bool IsWhole(string label) =>
        (label.StartsWith("tỷ lệ ", StringComparison.Ordinal) || label.StartsWith("tỉ lệ ", StringComparison.Ordinal)) && !label.Contains("lệ so với ", StringComparison.Ordinal) && label.Count(' ') >= FewestWords && !IsGeneric(label);

    private static bool HasOnly(string label, HashSet<string> words)
    {
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (!words.Contains(word))
                return false;
        return true;
    }
}
