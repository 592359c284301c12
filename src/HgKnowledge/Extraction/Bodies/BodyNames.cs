using System.Text;

namespace HgKnowledge.Extraction.Bodies;

/// <summary>Brings the ways to write a body's name together.</summary>
public static class BodyNames
{
    /// <summary>What bodies and offices are shortened to, and what it stands for.</summary>
    public static IReadOnlyDictionary<string, string> Abbreviations { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["UBND"] = "Ủy ban nhân dân",
        ["HĐND"] = "Hội đồng nhân dân",
        ["BTV"] = "Ban Thường vụ",
        ["BCH"] = "Ban Chấp hành",
        ["BCĐ"] = "Ban Chỉ đạo",
        ["BQL"] = "Ban Quản lý",
        ["MTTQ"] = "Mặt trận Tổ quốc",
        ["UBMTTQ"] = "Ủy ban Mặt trận Tổ quốc",
        ["UBMTTQVN"] = "Ủy ban Mặt trận Tổ quốc Việt Nam",
        ["UBKT"] = "Ủy ban Kiểm tra",
        ["LĐLĐ"] = "Liên đoàn Lao động",
        ["KH&CN"] = "Khoa học và Công nghệ",
        ["KHCN"] = "Khoa học và Công nghệ",
        ["KH&ĐT"] = "Kế hoạch và Đầu tư",
        ["KHĐT"] = "Kế hoạch và Đầu tư",
        ["TN&MT"] = "Tài nguyên và Môi trường",
        ["TNMT"] = "Tài nguyên và Môi trường",
        ["NN&MT"] = "Nông nghiệp và Môi trường",
        ["NN&PTNT"] = "Nông nghiệp và Phát triển nông thôn",
        ["GD&ĐT"] = "Giáo dục và Đào tạo",
        ["GDĐT"] = "Giáo dục và Đào tạo",
        ["TT&TT"] = "Thông tin và Truyền thông",
        ["TTTT"] = "Thông tin và Truyền thông",
        ["VHTT&DL"] = "Văn hóa, Thể thao và Du lịch",
        ["VHTTDL"] = "Văn hóa, Thể thao và Du lịch",
        ["GTVT"] = "Giao thông vận tải",
        ["CHQS"] = "Chỉ huy Quân sự",
        ["TAND"] = "Tòa án nhân dân",
        ["VKSND"] = "Viện Kiểm sát nhân dân",
        ["TNCS"] = "Thanh niên Cộng sản",
        ["HTX"] = "Hợp tác xã",
        ["BHXH"] = "Bảo hiểm xã hội",
        ["NHNN"] = "Ngân hàng Nhà nước",
        ["TP"] = "thành phố",
    };

    /// <summary>The full name: abbreviations written out, one spelling of the tone marks, single spaces.</summary>
    public static string Canonical(string name)
    {
        var builder = new StringBuilder(name.Length + 24);
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var core = word.TrimEnd(',', ';', '.');
            var full = Abbreviations.GetValueOrDefault(core, core);
            builder.Append(builder.Length > 0 ? " " : "").Append(full).Append(word, core.Length, word.Length - core.Length);
        }
        return builder.Replace("uỷ", "ủy").Replace("Uỷ", "Ủy").Replace("hoá", "hóa").Replace("Toà", "Tòa").ToString().TrimEnd(',', ';', '.');
    }

    /// <summary>What two spellings of one body have in common: the canonical name in lower case.</summary>
    public static string Key(string name) => Canonical(name).ToLowerInvariant();
}
