using HgKnowledge.Documents;
using HgKnowledge.Formats.Pdf;

namespace HgKnowledge.Tests.Formats.Pdf;

public sealed class ColumnTextTests
{
    private const string Columns = """
                              NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN TỈNH VỀ PHÁT TRIỂN KINH TẾ

        1. Phấn đấu tốc độ tăng trưởng GRDP       chế biến và dịch vụ; giảm tỷ lệ hộ
        đạt từ 8% trở lên trong năm 2026 và       nghèo xuống dưới 2% vào cuối năm
        giai đoạn 2026 - 2030; thu nhập bình      2030 theo chuẩn nghèo đa chiều.
        quân đầu người đạt 110 triệu đồng.        3. Tổ chức thực hiện nghị quyết này
        2. Chuyển dịch cơ cấu kinh tế theo        ở các cấp, các ngành và các địa
        hướng giảm tỷ trọng nông nghiệp và        phương trong tỉnh; định kỳ hằng năm
        tăng tỷ trọng công nghiệp và dịch vụ      báo cáo kết quả với Hội đồng nhân
        trong toàn tỉnh, nhất là công nghiệp      dân tỉnh tại kỳ họp cuối của năm.
        """;

    [Fact]
    public void Running_text_in_two_columns_is_read_one_column_behind_the_other()
    {
        var blocks = PdfReader.Blocks(DrawnPages.Of(Columns));
        Assert.DoesNotContain(blocks, block => block.Kind == BlockKind.TableCell);
        Assert.Contains(blocks, block => block.Text.EndsWith("nhất là công nghiệp chế biến và dịch vụ; giảm tỷ lệ hộ nghèo xuống dưới 2% vào cuối năm 2030 theo chuẩn nghèo đa chiều.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_with_text_in_its_cells_is_no_running_text()
    {
        const string table = """
            TT    Nhiệm vụ của các cơ quan           Cơ quan chủ trì           Thời gian
            1     Xây dựng kế hoạch phát triển       Sở Kế hoạch và Đầu tư,    Quý I
                  kinh tế số của tỉnh                Sở Tài chính
            2     Rà soát quy hoạch các khu công     Ban Quản lý các khu       Quý II
                  nghiệp trên địa bàn                công nghiệp
            3     Tổ chức tập huấn cho cán bộ        Sở Nội vụ, Trường         Hằng năm
                  các xã, phường                     Chính trị tỉnh
            4     Đào tạo lao động trong các doanh   Sở Lao động - Thương      Hằng năm
                  nghiệp nhỏ và vừa                  binh và Xã hội
            """;
        Assert.Contains(PdfReader.Blocks(DrawnPages.Of(table)), block => block.Cell is { Column: 2 } && block.Text == "Sở Kế hoạch và Đầu tư, Sở Tài chính");
    }
}
