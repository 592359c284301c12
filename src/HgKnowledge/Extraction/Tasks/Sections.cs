using System.Text.RegularExpressions;
using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Tells by the headings above a block what its part of the document speaks of.</summary>
internal sealed partial class Sections(Document document)
{
    private const int LongestHeading = 200;

    private readonly SectionKind?[] _kinds = new SectionKind?[document.Outline.Count];

    /// <summary>The kind of the innermost heading that says one.</summary>
    public SectionKind Of(Block block) => Of(block.Node);

    /// <summary>The kind of the node; each heading is read once.</summary>
    private SectionKind Of(int node) => node < 0 ? SectionKind.Work : _kinds[node] ??= Read(document.Outline[node]);

    private SectionKind Read(OutlineNode node) =>
        (node.Title.Length < LongestHeading ? Kind(node.Title) : null) ?? Of(node.Parent);

    private static SectionKind? Kind(string title)
    {
        if (Results().IsMatch(title))
            return SectionKind.Results;
        if (Organisation().IsMatch(title))
            return SectionKind.Organisation;
        return Aims().IsMatch(title) ? SectionKind.Aims : Work().IsMatch(title) ? SectionKind.Work : null;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?:(?:những\s+)?kết\s+quả|(?:đánh\s+giá\s+)?tình\s+hình|thực\s+trạng|(?:những\s+)?ưu\s+điểm|(?:những\s+|một\s+số\s+)?(?:tồn\s+tại|hạn\s+chế|khuyết\s+điểm|khó\s+khăn)|(?:các\s+)?nguyên\s+nhân|đánh\s+giá\s+chung|bài\s+học|bối\s+cảnh|dự\s+báo|về\s+(?:kết\s+quả|ưu\s+điểm|hạn\s+chế)|thuận\s+lợi)", Options, 1000)]
    private static partial Regex Results();

    [GeneratedRegex(@"^(?:tổ\s+chức\s+thực\s+hiện|phân\s+công|trách\s+nhiệm|nhiệm\s+vụ\s+cụ\s+thể|chế\s+độ\s+báo\s+cáo|tổ\s+chức\s+triển\s+khai|điều\s+khoản\s+thi\s+hành|hiệu\s+lực\s+thi\s+hành)", Options, 1000)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"^(?:(?:các\s+)?mục\s+(?:tiêu|đích)|quan\s+điểm|phương\s+châm|(?:các\s+)?chỉ\s+tiêu|tầm\s+nhìn|yêu\s+cầu|phạm\s+vi|chủ\s+đề)", Options, 1000)]
    private static partial Regex Aims();

    [GeneratedRegex(@"^(?:(?:các\s+|những\s+|định\s+hướng\s+|một\s+số\s+)*(?:nhiệm\s+vụ|giải\s+pháp|nội\s+dung)|định\s+hướng|phương\s+hướng|công\s+tác|về\s+)", Options, 1000)]
    private static partial Regex Work();
}
