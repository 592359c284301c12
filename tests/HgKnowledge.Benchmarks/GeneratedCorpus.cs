using System.Text;
using HgKnowledge.Extraction;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Benchmarks;

/// <summary>Makes small documents of one province that all speak of the same few indicators, with numbers drawn at random.</summary>
internal static class GeneratedCorpus
{
    private const int FillerWords = 60;

    private static readonly string[] Sentences =
    [
        "- Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021 - 2025 đạt {0},{1}%/năm.",
        "- Đến năm 2025, thu nhập bình quân đầu người đạt {0}{1} triệu đồng; đến năm 2030 đạt 1{0}{1} triệu đồng.",
        "- Năm 2020, tỷ lệ hộ nghèo còn {0},{1}%. Mỗi năm giảm tỷ lệ hộ nghèo từ 0,{1}% trở lên.",
        "- Đến năm 2025, kim ngạch xuất khẩu đạt {0}.{1}00 triệu USD, nhập khẩu đạt {1}{0}0 triệu USD; tốc độ tăng xuất khẩu bình quân giai đoạn 2021 - 2025 đạt {0},{1}%/năm.",
        "- Đến năm 2025, tỷ lệ xã đạt chuẩn nông thôn mới trên {0}{1}%; đã đạt {1}{0}% năm 2020.",
        "- Đến năm 2025, cơ cấu kinh tế: khu vực I {0}{1}%, khu vực II {1}{0}%.",
        "- Thu nội địa giai đoạn 2021 - 2025 đạt {0}{1}.000 tỷ đồng, tăng bình quân 1{1}%/năm; năm 2025 đạt {0}.{1}00 tỷ đồng.",
    ];

    /// <summary>So many documents as they stand in a store.</summary>
    public static IReadOnlyList<DocumentKnowledge> Of(int documents) =>
        [.. Enumerable.Range(0, documents).AsParallel().AsOrdered().Select(Document)];

    private static DocumentKnowledge Document(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder($"TỈNH ỦY HÒA AN\nSố {number}-CTr/TU\n\nCHƯƠNG TRÌNH\nphát triển kinh tế - xã hội năm {2015 + random.Next(10)}\n\nI. Mục tiêu\n\n");
        foreach (var sentence in Sentences)
            text.AppendFormat(null, sentence, random.Next(2, 10), random.Next(1, 10)).Append("\n\n");
        // Without words of its own a document would pass for a copy of another one.
        for (var i = 0; i < FillerWords; i++)
            text.Append((char)('a' + random.Next(26))).Append((char)('a' + random.Next(26))).Append(' ');
        return Pipeline.Run($"{number}.txt", "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
