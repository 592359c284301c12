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

    private static string[] Paths(params string[] lines)
    {
        var (outline, blocks) = Build(lines);
        return [.. blocks.Select(block => outline[block.Node].Path)];
    }

    private static (IReadOnlyList<OutlineNode> Outline, IReadOnlyList<Block> Blocks) Build(params string[] lines) =>
        OutlineBuilder.Build([.. lines.Select((line, i) => Block(i, line, BlockKind.Paragraph))]);

    private static Block Block(int index, string text, BlockKind kind) => new() { Index = index, Kind = kind, Text = text, Lines = new((0, index + 1)) };
}
