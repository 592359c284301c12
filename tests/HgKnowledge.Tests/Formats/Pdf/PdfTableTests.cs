using HgKnowledge.Documents;
using HgKnowledge.Formats.Pdf;

namespace HgKnowledge.Tests.Formats.Pdf;

public sealed class PdfTableTests
{
    [Fact]
    public void Drawn_lines_make_cells_and_wrapped_text_in_them_is_joined()
    {
        const string page = """
            Các chỉ tiêu chủ yếu được giao như sau:
            +----+---------------------+----------------+
            | TT | Chỉ tiêu            |   Giai đoạn    |
            |    |                     +-------+--------+
            |    |                     |  2026 |  2030  |
            +----+---------------------+-------+--------+
            | 1  | Tỷ lệ hộ nghèo theo |   5%  |   2%   |
            |    | chuẩn đa chiều      |       |        |
            +----+---------------------+-------+--------+
            Sau bảng.
            """;
        Assert.Equal(
            ["0/0+1 TT", "0/1+1 Chỉ tiêu", "0/2+2 Giai đoạn", "1/2+1 2026", "1/3+1 2030", "2/0+1 1", "2/1+1 Tỷ lệ hộ nghèo theo chuẩn đa chiều", "2/2+1 5%", "2/3+1 2%"],
            Cells(PdfReader.Blocks(DrawnPages.Ruled(page))));
    }

    [Fact]
    public void A_table_over_a_page_break_is_one_its_heading_is_not_repeated_and_a_cut_row_is_whole()
    {
        const string pages = """
            +----+----------------------+---------+
            | TT | Nhiệm vụ             | Chủ trì |
            +----+----------------------+---------+
            | 1  | Xây dựng kế hoạch    | Sở Y tế |
            +----+----------------------+---------+
            2
            """ + "\f" + """
            +----+----------------------+---------+
            | TT | Nhiệm vụ             | Chủ trì |
            +----+----------------------+---------+
            |    | phòng, chống dịch    |         |
            +----+----------------------+---------+
            | 2  | Báo cáo kết quả      | Sở Y tế |
            +----+----------------------+---------+
            """;
        var blocks = PdfReader.Blocks(DrawnPages.Ruled(pages));
        Assert.Equal(
            ["0/0+1 TT", "0/1+1 Nhiệm vụ", "0/2+1 Chủ trì", "1/0+1 1", "1/1+1 Xây dựng kế hoạch phòng, chống dịch", "1/2+1 Sở Y tế", "2/0+1 2", "2/1+1 Báo cáo kết quả", "2/2+1 Sở Y tế"],
            Cells(blocks));
        Assert.Equal(2, blocks.Single(block => block.Text == "Báo cáo kết quả").Page);
    }

    [Theory]
    [InlineData("|    | TRÊN ĐỊA BÀN  |       |", "TỔNG THU NGÂN TRÊN ĐỊA BÀN")]
    [InlineData("|    | TRÊN ĐỊA BÀN  | 12345 |", "TỔNG THU NGÂN")]
    public void A_row_goes_on_behind_a_page_break_where_its_words_had_no_room_and_no_number_follows(string below, string cell)
    {
        var pages = $"+----+---------------+-------+\n|    | TỔNG THU NGÂN | 10367 |\n+----+---------------+-------+\n\f+----+---------------+-------+\n{below}\n+----+---------------+-------+\n| I  | THU NỘI ĐỊA   | 10052 |\n+----+---------------+-------+";
        Assert.Contains($"0/1+1 {cell}", Cells(PdfReader.Blocks(DrawnPages.Ruled(pages))));
    }

    [Fact]
    public void Rows_of_numbers_are_rows_however_near_they_stand_and_a_heading_may_stand_over_columns()
    {
        const string page = """
            TT    Chỉ tiêu          ĐVT    GIAI ĐOẠN 2026 - 2028
                                           Năm 2026    Năm 2027    Năm 2028
            -     Diện tích         Ha     26.120      27.000      27.500
            -     Sản lượng         Tấn    37.724      39.800      40.602
                  cà phê nhân
            2     Chè
            -     Diện tích         Ha     6.132       6.500       6.700
            """;
        var cells = Cells(PdfReader.Blocks(DrawnPages.Of(page))).Select(cell => cell[cell.IndexOf('/', StringComparison.Ordinal)..]).ToList();
        Assert.Superset(new HashSet<string>(["/1+1 Sản lượng cà phê nhân", "/3+1 26.120", "/4+1 39.800", "/5+1 40.602", "/5+1 6.700"]), cells.ToHashSet());
    }

    [Fact]
    public void A_heading_stands_over_more_columns_than_it_fills_and_columns_are_counted_in_a_row_of_their_own()
    {
        const string page = """
            TT    Chỉ tiêu     GIAI ĐOẠN 2026 - 2028               Ghi chú
                               Năm 2026    Năm 2027    Năm 2028
            A     B            1           2           3           4
            1     Diện tích    26.120      27.000      27.500      Ha
            2     Sản lượng    37.724      39.800      40.602      Tấn
            """;
        var cells = Cells(PdfReader.Blocks(DrawnPages.Of(page))).ToList();
        Assert.Superset(new HashSet<string>(["0/2+3 GIAI ĐOẠN 2026 - 2028", "0/5+1 Ghi chú", "1/2+1 Năm 2026", "1/4+1 Năm 2028", "2/2+1 1", "3/4+1 27.500"]), cells.ToHashSet());
    }

    [Fact]
    public void A_caption_between_two_tables_without_lines_belongs_to_neither()
    {
        const string page = """
            TT    Chỉ tiêu        ĐVT      Năm 2026    Năm 2030
            1     Hộ nghèo        %        5           2
            2     Trường học      cái      120         150

            DANH MỤC SẢN PHẨM CHỦ LỰC CỦA TỈNH GIAI ĐOẠN 2026 - 2030
            Số    Sản phẩm   Lượng    Giá trị    Lượng     Giá trị
            1     Xoài       13.500   7.000      14.800    7.800
            2     Nhãn       6.400    24.700     7.100     26.100
            """;
        var blocks = PdfReader.Blocks(DrawnPages.Of(page));
        Assert.Contains(blocks, block => block.Cell is null && block.Text.StartsWith("DANH MỤC", StringComparison.Ordinal));
        Assert.Contains("2/4+1 150", Cells(blocks));
        Assert.Contains("2/5+1 26.100", Cells(blocks));
    }

    [Fact]
    public void The_next_page_repeats_the_heading_and_goes_on_with_the_cut_row()
    {
        const string pages = """
            TT    Nội dung          Năm 2026     Năm 2027
                                    Kế hoạch     Kế hoạch
            1     Số giường bệnh    4.157        6.960
            2     Người hiến bộ     55           60
            """ + "\f" + """
            TT    Nội dung          Năm 2026     Năm 2027
                                    Kế hoạch     Kế hoạch
                  phận cơ thể
            3     Học sinh          336.196      337.659
            4     Sinh viên         36.256       34.262
            """;
        var cells = Cells(PdfReader.Blocks(DrawnPages.Of(pages))).Select(cell => cell[(cell.IndexOf('/', StringComparison.Ordinal) + 1)..]).ToList();
        Assert.Contains("1+1 Người hiến bộ phận cơ thể", cells);
        Assert.Single(cells, "2+1 Năm 2026 Kế hoạch");
        Assert.Contains("3+1 337.659", cells);
    }

    [Theory]
    [InlineData("202", "6", "2026")]
    [InlineData("10.367.7", "00", "10.367.700")]
    public void A_number_that_a_narrow_cell_cut_is_whole(string above, string below, string whole)
    {
        var page = $"""
            TT    Chỉ tiêu      KH          Ước
            1     Tổng thu      {above,-12}12
                                {below}
            2     Tổng chi      {above,-12}15
                                {below}
            """;
        Assert.Contains($"1/2+1 {whole}", Cells(PdfReader.Blocks(DrawnPages.Of(page))));
    }

    [Fact]
    public void A_table_as_wide_as_the_page_has_lines_and_a_frame_around_the_page_is_none()
    {
        PdfRule[] frame = [new(20, 20, 575, 20), new(20, 822, 575, 822), new(20, 20, 20, 822), new(575, 20, 575, 822)];
        PdfRule[] table = [new(20, 300, 575, 300), new(20, 330, 575, 330), new(20, 360, 575, 360), new(300, 300, 300, 360)];
        PdfWord[] words = [new(30, 310, 60, 322, "Một"), new(310, 310, 340, 322, "Hai"), new(30, 340, 60, 352, "Ba"), new(310, 340, 340, 352, "Bốn")];
        Assert.Equal(["0/0+1 Một", "0/1+1 Hai", "1/0+1 Ba", "1/1+1 Bốn"], Cells(PdfReader.Blocks([new(words, 595, 842) { Rules = [.. frame, .. table] }])));
    }

    [Fact]
    public void A_letterhead_is_read_column_by_column()
    {
        const string page = """
            ỦY BAN NHÂN DÂN TỈNH        CỘNG HÒA XÃ HỘI CHỦ NGHĨA
                 SƠN LA                        VIỆT NAM
            Số: 12/KH-UBND            Sơn La, ngày 20 tháng 11 năm 2025

            Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 của Quốc hội;
            """;
        var cells = Cells(PdfReader.Blocks(DrawnPages.Of(page))).ToList();
        Assert.Contains("0/0+1 Số: 12/KH-UBND", cells);
        Assert.DoesNotContain(cells, cell => cell.Contains("UBND Sơn La", StringComparison.Ordinal));
        Assert.True(cells.FindIndex(cell => cell.StartsWith("0/1", StringComparison.Ordinal)) > cells.FindIndex(cell => cell.Contains("12/KH", StringComparison.Ordinal)));
    }

    [Fact]
    public void Columns_are_told_by_the_room_between_them()
    {
        const string page = """
            TT    Chỉ tiêu                      Năm 2026    Năm 2030
            1     Tỷ lệ hộ nghèo theo chuẩn     5%          2%
                  đa chiều
            2     Số trường học                 120         150
            """;
        Assert.Equal(
            ["0/0+1 TT", "0/1+1 Chỉ tiêu", "0/2+1 Năm 2026", "0/3+1 Năm 2030", "1/0+1 1", "1/1+1 Tỷ lệ hộ nghèo theo chuẩn đa chiều", "1/2+1 5%", "1/3+1 2%", "2/0+1 2", "2/1+1 Số trường học", "2/2+1 120", "2/3+1 150"],
            Cells(PdfReader.Blocks(DrawnPages.Of(page))));
    }

    [Fact]
    public void The_signs_of_a_list_are_no_column()
    {
        const string page = """
            -      Phát triển kinh tế nhanh và bền vững của tỉnh;
            -      Bảo đảm quốc phòng, an ninh trên địa bàn tỉnh.
            """;
        Assert.DoesNotContain(PdfReader.Blocks(DrawnPages.Of(page)), block => block.Kind == BlockKind.TableCell);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    public void The_call_of_a_note_is_no_digit_and_the_note_is_a_note(double numberHeight)
    {
        PdfWord[] words = [new(50, 50, 80, 66, "đạt"), new(84, 50, 104, 66, "0,7"), new(104, 49, 108, 58, "6"), new(50, 412 - numberHeight, 54, 412, "6"), new(58, 400, 90, 412, "Nguồn")];
        var blocks = PdfReader.Blocks([new(words, 595, 842)]);
        Assert.Equal(["đạt 0,7", "Nguồn"], blocks.Select(block => block.Text));
        Assert.Equal(BlockKind.Footnote, blocks[1].Kind);
    }

    [Theory]
    [InlineData("Phụ lục", 16, "1.")]
    [InlineData("Phụ lục", 16, "1,5")]
    [InlineData("Phụ lục", 12, "1")]
    public void Items_of_an_annex_in_small_print_are_no_notes(string title, double height, string sign)
    {
        PdfWord[] body = [new(50, 50, 80, 66, "Mục"), new(84, 50, 104, 66, "tiêu;"), new(50, 90, 80, 106, "Giải"), new(84, 90, 104, 106, "pháp;"), new(50, 130, 104, 146, "hết.")];
        PdfWord[] annex = [new(50, 50, 104, 50 + height, title), new(50, 90, 54, 102, sign), new(58, 90, 90, 102, "Sở"), new(94, 90, 104, 102, "Y"), new(108, 90, 130, 102, "tế;")];
        var blocks = PdfReader.Blocks([new(body, 595, 842), new(annex, 595, 842)]);
        Assert.Contains(blocks, block => block.Kind != BlockKind.Footnote && block.Text.Contains($"{sign} Sở", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.000m", "2")]
    [InlineData("người/km", "2")]
    [InlineData("CO", "3")]
    public void A_raised_number_that_calls_no_note_stays(string word, string raised)
    {
        PdfWord[] words = [new(50, 50, 104, 66, word), new(104, 49, 108, 58, raised), new(50, 400, 54, 412, "2"), new(58, 400, 90, 412, "Nguồn")];
        Assert.Equal([word + raised, "Nguồn"], PdfReader.Blocks([new(words, 595, 842)]).Select(block => block.Text));
    }

    [Fact]
    public void Strokes_and_thin_surfaces_of_a_drawing_are_lines_and_letters_are_none()
    {
        const string drawing = """
            <defs>
            <path style="stroke:none;fill:rgb(0%,0%,0%);" d="M 0 0 L 40 0 Z "/>
            </defs>
            <pageSet>
            <page>
            <path style="fill:none;stroke:rgb(0%,0%,0%);" d="M 10 90 L 60 90 " transform="matrix(1,0,0,-1,0,100)"/>
            <path style=" stroke:none;fill:rgb(0%,0%,0%);" d="M 10 20 L 10.5 20 L 10.5 80 L 10 80 Z M 10 20 "/>
            <path style=" stroke:none;fill:rgb(100%,100%,100%);" d="M 10 20 L 10.5 20 L 10.5 80 L 10 80 Z M 10 20 "/>
            </page>
            """;
        using var input = new StringReader(drawing);
        Assert.Equal([new PdfRule(10, 10, 60, 10), new PdfRule(10, 20, 10.5, 80)], Assert.Single(RuleReader.Read(input)));
    }

    private static IEnumerable<string> Cells(IEnumerable<Block> blocks) =>
        blocks.Where(block => block.Kind == BlockKind.TableCell).Select(block => $"{block.Cell!.Row}/{block.Cell.Column}+{block.Cell.ColumnSpan} {block.Text}");
}
