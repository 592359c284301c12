using HgKnowledge.Documents;
using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Tests.Extraction.Tasks;

public class TaskTableTests
{
    private static readonly string[] Header = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"];

    [Fact]
    public void An_empty_owner_cell_takes_the_owner_above()
    {
        var tasks = Extract([Header,
            ["1", "Xây dựng Đề án A", "Sở Nội vụ", "Sở Tài chính", "Quý II/2026", "Đề án"],
            ["2", "Rà soát quy định B", "", "", "", ""]]);

        Assert.Equal(["Sở Nội vụ"], tasks[1].Lead);
        Assert.Equal(new DateOnly(2026, 6, 30), tasks[1].Deadline!.To);
        Assert.Empty(tasks[1].Cooperation);
    }

    [Fact]
    public void A_row_that_a_page_break_cut_is_one_task()
    {
        var tasks = Extract([Header,
            ["1", "Xây dựng nền tảng số dùng chung", "Sở Khoa học và Công nghệ", "", "Quý I/2026", ""],
            Header,
            ["", "của tỉnh", "", "", "", ""]]);

        Assert.Equal("Xây dựng nền tảng số dùng chung của tỉnh", Assert.Single(tasks).Title);
    }

    [Fact]
    public void A_table_without_header_continues_the_one_before()
    {
        var blocks = Blocks(0, 0, [Header, ["1", "Xây dựng Đề án A", "Sở Nội vụ", "", "2026", "Đề án"]]);
        blocks.AddRange(Blocks(1, blocks.Count, [["2", "Xây dựng Kế hoạch B", "Công an tỉnh", "", "Hàng năm", "Kế hoạch"]]));

        var tasks = Extract(blocks);

        Assert.Equal(["Sở Nội vụ", "Công an tỉnh"], tasks.Select(task => task.Lead[0]));
        Assert.Equal("Hàng năm", tasks[1].Recurrence);
    }

    [Fact]
    public void Somebody_answers_for_each_target_of_a_table_of_sentences()
    {
        var tasks = Extract([["TT", "Chỉ tiêu", "Chủ trì"],
            ["1", "Tỷ lệ phủ sóng 5G đạt 100% dân số", "Sở Khoa học và Công nghệ"],
            ["2", "Tỷ lệ giao dịch không dùng tiền mặt đạt 80%", "Sở Tài chính"]]);

        Assert.Equal(["Sở Khoa học và Công nghệ", "Sở Tài chính"], tasks.Select(task => task.Lead[0]));
    }

    [Fact]
    public void A_table_of_figures_by_years_has_no_tasks()
    {
        Assert.Empty(Extract([["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2030", "Cơ quan chủ trì"],
            ["1", "Thuê bao băng rộng", "thuê bao", "200.000", "Sở Khoa học và Công nghệ"]]));
    }

    [Fact]
    public void Group_rows_are_no_tasks()
    {
        var tasks = Extract([Header,
            ["I", "Hạ tầng số", "", "", "", ""],
            ["1", "Phủ sóng 5G", "Sở Khoa học và Công nghệ", "", "Thường xuyên", ""]]);

        Assert.Equal("Phủ sóng 5G", Assert.Single(tasks).Title);
    }

    [Fact]
    public void A_table_without_owners_is_no_assignment_table() =>
        Assert.Empty(Extract([["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2026"], ["1", "Diện tích", "ha", "1.200"]]));

    [Fact]
    public void The_product_names_the_type()
    {
        var task = Assert.Single(Extract([Header, ["1", "Đổi mới quản lý", "Sở Nội vụ", "", "2026", "Quyết định của UBND tỉnh"]]));

        Assert.Equal("Quyết định", task.Deliverable);
    }

    private static IReadOnlyList<PlannedTask> Extract(string[][] rows) => Extract(Blocks(0, 0, rows));

    private static IReadOnlyList<PlannedTask> Extract(List<Block> blocks) =>
        new TaskExtractor().Extract(new() { Name = "a.docx", Meta = new(), Blocks = blocks, Outline = [] });

    private static List<Block> Blocks(int table, int first, string[][] rows)
    {
        var blocks = new List<Block>();
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < rows[row].Length; column++)
                if (rows[row][column].Length > 0)
                    blocks.Add(new()
                    {
                        Index = first + blocks.Count,
                        Kind = BlockKind.TableCell,
                        Text = rows[row][column],
                        Lines = new((0, row + 1)),
                        Cell = new(table, row, column),
                    });
        return blocks;
    }
}
