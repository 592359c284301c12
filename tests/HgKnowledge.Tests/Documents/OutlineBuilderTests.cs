using HgKnowledge.Documents;

namespace HgKnowledge.Tests.Documents;

public class OutlineBuilderTests
{
    [Fact]
    public void Paths_name_the_points_that_enclose_one()
    {
        var paths = Paths("PHẦN THỨ HAI", "MỤC TIÊU", "I. Chung", "1. Kinh tế", "1.1. Nông nghiệp", "a) Lúa", "- Vụ đông", "(1) Giống", "2. Xã hội", "II. Riêng");

        Assert.Equal(["PHẦN THỨ HAI", "PHẦN THỨ HAI", "PHẦN THỨ HAI.I", "PHẦN THỨ HAI.I.1", "PHẦN THỨ HAI.I.1.1", "PHẦN THỨ HAI.I.1.1.a", "PHẦN THỨ HAI.I.1.1.a", "PHẦN THỨ HAI.I.1.1.a(1)", "PHẦN THỨ HAI.I.2", "PHẦN THỨ HAI.II"], paths);
    }

    [Fact]
    public void A_number_continues_its_own_list_whatever_was_nested_in_between() =>
        Assert.Equal(["(9)", "(9)", "(9)", "(10)"], Paths("(9) Chín:", "- một", "- hai", "(10) Mười"));

    [Fact]
    public void A_part_takes_its_title_from_the_lines_in_capitals_below_it()
    {
        var (outline, _) = Build("Phần thứ nhất", "KẾT QUẢ THỰC HIỆN", "NHIỆM KỲ 2015 - 2020", "Trong nhiệm kỳ qua");

        Assert.Equal("KẾT QUẢ THỰC HIỆN NHIỆM KỲ 2015 - 2020", Assert.Single(outline).Title);
    }

    [Fact]
    public void Recipients_belong_to_no_point_and_an_annex_opens_the_outline_again()
    {
        var (outline, blocks) = Build("I. Tổ chức", "Nơi nhận:", "- Tỉnh ủy,", "- Lưu VT.", "PHỤ LỤC 01", "1. Danh mục");

        Assert.Equal(["I.", "PHỤ LỤC 01", "1."], outline.Select(node => node.Marker));
        Assert.Equal([0, -1, -1, -1, 1, 2], blocks.Select(block => block.Node));
    }

    [Fact]
    public void A_short_line_that_names_a_period_is_a_heading()
    {
        var (outline, blocks) = Build("1. Chỉ tiêu", "Giai đoạn 2021 - 2025:", "Thu ngân sách đạt 5 tỷ đồng.", "2. Giải pháp");

        Assert.Equal(["Chỉ tiêu", "Giai đoạn 2021 - 2025:", "Giải pháp"], outline.Select(node => node.Title));
        Assert.Equal([0, 1, 1, 2], blocks.Select(block => block.Node));
    }

    [Fact]
    public void Table_cells_and_notes_open_no_points()
    {
        var cells = new[] { Block(0, "1. Kinh tế", BlockKind.Paragraph), Block(1, "2. Ô bảng", BlockKind.TableCell), Block(2, "3. Chú thích", BlockKind.Footnote), Block(3, "4", BlockKind.Furniture) };

        Assert.Single(OutlineBuilder.Build(cells).Outline);
    }

    [Fact]
    public void Headings_set_by_style_enclose_what_is_set_below_them() => Assert.Equal(
        ["1 MỤC TIÊU", "2 Mục tiêu chung", "2 Mục tiêu cụ thể", "3 1. Về kinh tế", "4 - Tăng trưởng", "3 2. Về xã hội", "1 GIẢI PHÁP", "2 1. Về vốn", "1 II. Tổ chức"],
        Tree(
            Heading(1, "MỤC TIÊU"), Heading(2, "Mục tiêu chung"), Plain("Phát triển nhanh và bền vững."), Heading(2, "Mục tiêu cụ thể"),
            Plain("1. Về kinh tế"), Plain("- Tăng trưởng"), Plain("2. Về xã hội"), Heading(1, "GIẢI PHÁP"), Plain("1. Về vốn"), Plain("II. Tổ chức")));

    [Fact]
    public void The_title_and_sentences_set_as_headings_open_no_points() => Assert.Equal(
        ["1 Kết quả"],
        Tree(
            Heading(1, "BÁO CÁO"), Heading(2, "Kết quả"), Plain("Tăng trưởng đạt 8% trong cả năm, cao hơn kế hoạch đã đề ra."),
            Heading(2, "Một câu dài được đặt nhầm kiểu đề mục thì vẫn là một câu trong đoạn văn.")));

    [Fact]
    public void A_short_line_in_bold_over_text_is_a_heading() => Assert.Equal(
        ["1 I. Kết quả", "2 Về kinh tế", "3 1. Công nghiệp", "2 Về xã hội", "1 II. Nhiệm vụ"],
        Tree(
            Bold("BÁO CÁO"), Bold("Kết quả công tác năm"), Plain("I. Kết quả"), Bold("Về kinh tế"), Plain("1. Công nghiệp"), Bold("Về xã hội"),
            Plain("Tỷ lệ hộ nghèo giảm còn 3%, thu nhập bình quân tăng lên rõ rệt."), Plain("II. Nhiệm vụ"), Bold("TM. BAN THƯỜNG VỤ"), Bold("PHÓ BÍ THƯ"), Plain("Nguyễn Văn An")));

    [Fact]
    public void Bold_lines_above_the_text_and_over_no_text_are_no_headings()
    {
        Assert.Empty(Tree(Bold("THÔNG BÁO"), Bold("Về việc mời họp"), Plain("Kính mời các đồng chí đến dự cuộc họp vào sáng thứ Hai tuần sau."), Bold("Ban Tổ chức"), Plain("Đã ký")));
        Assert.Empty(Tree(Bold("Danh mục kèm theo"), Plain("Ô bảng")));
    }

    [Fact]
    public void Annexes_stand_beside_one_another_whatever_headings_they_have() => Assert.Equal(
        ["1 Phụ lục I", "2 Danh mục thứ nhất", "1 Phụ lục I", "2 Danh mục thứ hai"],
        Tree(Plain("Phụ lục I"), Heading(2, "Danh mục thứ nhất"), Plain("Phụ lục I"), Heading(2, "Danh mục thứ hai")));

    private static string[] Tree(params Block[] blocks) =>
        [.. OutlineBuilder.Build([.. blocks.Select((block, i) => block with { Index = i })]).Outline.Select(node => $"{node.Depth} {node.Marker} {node.Title}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd())];

    private static Block Plain(string text) => Block(0, text, BlockKind.Paragraph);

    private static Block Bold(string text) => Plain(text) with { Bold = true };

    private static Block Heading(int level, string text) => Block(0, text, BlockKind.Heading) with { HeadingLevel = level };

    private static string[] Paths(params string[] lines)
    {
        var (outline, blocks) = Build(lines);
        return [.. blocks.Select(block => outline[block.Node].Path)];
    }

    private static (IReadOnlyList<OutlineNode> Outline, IReadOnlyList<Block> Blocks) Build(params string[] lines) =>
        OutlineBuilder.Build([.. lines.Select((line, i) => Block(i, line, BlockKind.Paragraph))]);

    private static Block Block(int index, string text, BlockKind kind) => new() { Index = index, Kind = kind, Text = text, Lines = new((0, index + 1)) };
}
