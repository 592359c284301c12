using System.Text;

namespace HgKnowledge.Benchmarks;

/// <summary>Makes texts of a wanted size that read like resolutions.</summary>
internal static class GeneratedText
{
    private const int Seed = 2025;

    /// <summary>The first paragraphs state targets.</summary>
    private const int Targets = 3;

    private static readonly string[] Paragraphs =
    [
        "- Tốc độ tăng trưởng kinh tế bình quân giai đoạn 2021 - 2025 đạt {0},{1}%/năm; trong đó: khu vực I tăng {1},2%/năm, khu vực II tăng 1{1},5%/năm, khu vực III tăng {0},8%/năm.",
        "- Đến năm 2025, thu nhập bình quân đầu người đạt {0}{1} triệu đồng/người/năm; tỷ lệ hộ nghèo giảm còn dưới {1}%; tỷ lệ bao phủ bảo hiểm y tế đạt trên 9{1}% dân số.",
        "- Phấn đấu có 3{1}/51 xã đạt chuẩn nông thôn mới, trong đó ít nhất {0} xã đạt chuẩn nông thôn mới nâng cao (tương đương {0}{1}% tổng số xã).",
        "- Thực hiện Nghị quyết số {0}{1}-NQ/TW ngày 1{1} tháng 6 năm 2022 của Bộ Chính trị; Kế hoạch số {0}{1}-KH/TU ngày 2{1}/9/2022 của Tỉnh ủy về phát triển kinh tế - xã hội trên địa bàn tỉnh.",
        "Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy tham mưu xây dựng Đề án nâng cao chất lượng đội ngũ cán bộ, trình Ban Thường vụ Tỉnh ủy trong quý {1} năm 2023.",
        "Tiếp tục đẩy mạnh tuyên truyền, quán triệt sâu rộng trong cán bộ, đảng viên và Nhân dân; phát huy vai trò của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội trong tham gia xây dựng hệ thống chính trị cơ sở.",
        "Nâng cao chất lượng nguồn nhân lực, nhất là nguồn nhân lực chất lượng cao; phát triển giáo dục và đào tạo, khoa học và công nghệ; gắn phát triển kinh tế với thực hiện tiến bộ, công bằng xã hội và bảo vệ môi trường.",
    ];

    /// <summary>Headings, targets, tasks, citations and plain prose in turn, about one paragraph of two with numbers.</summary>
    public static BenchmarkText Mixed { get; } = new("mixed", bytes => Write(bytes, Paragraphs));

    /// <summary>Nothing but targets under headings: several numbers in every paragraph.</summary>
    public static BenchmarkText Dense { get; } = new("dense", bytes => Write(bytes, Paragraphs[..Targets]));

    /// <summary>All kinds.</summary>
    public static IEnumerable<BenchmarkText> All => [Mixed, Dense];

    private static string Write(int bytes, string[] paragraphs)
    {
        var random = new Random(Seed);
        var builder = new StringBuilder("CHƯƠNG TRÌNH\nphát triển kinh tế - xã hội nhiệm kỳ 2020 - 2025\n\n");
        for (var (size, section) = (0, 1); size < bytes; section++)
        {
            var paragraph = section % 20 == 1
                ? $"{section / 20 + 1}. Mục tiêu, nhiệm vụ và giải pháp chủ yếu đến năm 2025"
                : string.Format(null, paragraphs[random.Next(paragraphs.Length)], random.Next(2, 10), random.Next(1, 5));
            builder.Append(paragraph).Append("\n\n");
            size += Encoding.UTF8.GetByteCount(paragraph) + 2;
        }
        return builder.ToString();
    }
}
