using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Tests.Extraction.Tasks;

public class DeadlineParserTests
{
    [Theory]
    [InlineData("quý IV năm 2021", "2021-10-01", "2021-12-31")]
    [InlineData("Quý III/2026", "2026-07-01", "2026-09-30")]
    [InlineData("Quý III Năm 2026", "2026-07-01", "2026-09-30")]
    [InlineData("Quí 2 - 2024", "2024-04-01", "2024-06-30")]
    [InlineData("Quý III, IV năm 2025", "2025-07-01", "2025-12-31")]
    [InlineData("Quý IV/2025- Quý II/2026", "2025-10-01", "2026-06-30")]
    [InlineData("Từ quý IV năm 2022 đến tháng 6 năm 2023", "2022-10-01", "2023-06-30")]
    [InlineData("tháng 6 năm 2023", "2023-06-01", "2023-06-30")]
    [InlineData("Tháng 12/2025", "2025-12-01", "2025-12-31")]
    [InlineData("tháng 02/2024", "2024-02-01", "2024-02-29")]
    [InlineData("trong năm 2021", "2021-01-01", "2021-12-31")]
    [InlineData("đến năm 2025", "2025-01-01", "2025-12-31")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-2027", "2026-01-01", "2027-12-31")]
    [InlineData("giai đoạn 2026-2030", "2026-01-01", "2030-12-31")]
    [InlineData("6 tháng đầu năm 2026", "2026-01-01", "2026-06-30")]
    [InlineData("cuối năm 2025", "2025-10-01", "2025-12-31")]
    [InlineData("ngày 15 tháng 9 năm 2025", "2025-09-15", "2025-09-15")]
    public void A_time_is_read_as_its_first_and_last_day(string text, string from, string to)
    {
        var deadline = DeadlineParser.Parse(text);

        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to)), (deadline?.From, deadline?.To));
    }

    [Theory]
    [InlineData("trước ngày 30/6/2025", "2025-06-30")]
    [InlineData("Trước quý IV/2025", "2025-09-30")]
    [InlineData("trước tháng 7/2025", "2025-06-30")]
    public void Before_a_time_has_an_open_start(string text, string to)
    {
        var deadline = DeadlineParser.Parse(text);

        Assert.Equal((null, DateOnly.Parse(to)), (deadline?.From, deadline!.To));
    }

    [Theory]
    [InlineData("Hàng năm")]
    [InlineData("Thường xuyên")]
    [InlineData("")]
    [InlineData("Theo tiến độ của Trung ương")]
    [InlineData("tháng 13/2025, không có")]
    [InlineData("Nghị quyết số 57-NQ/TW")]
    [InlineData("trước ngày 31/02/2025")]
    public void What_names_no_time_is_no_deadline(string text) => Assert.Null(DeadlineParser.Parse(text));

    [Theory]
    [InlineData("Hàng năm", "Hàng năm")]
    [InlineData("Thường xuyên", "Thường xuyên")]
    [InlineData("định kỳ hàng quý", "định kỳ hàng quý")]
    [InlineData("Quý III/2026", null)]
    public void A_repetition_is_kept_as_written(string text, string? expected) => Assert.Equal(expected, DeadlineParser.Recurrence(text));

    [Theory]
    [InlineData("xây dựng Đề án phát triển du lịch giai đoạn 2021 - 2025; thời gian hoàn thành trong quý IV năm 2021", "2021-12-31")]
    [InlineData("ban hành Nghị quyết (hoàn thành trong quý III năm 2022)", "2022-09-30")]
    [InlineData("trình Ban Thường vụ trước ngày 15/10/2025", "2025-10-15")]
    [InlineData("xây dựng Kế hoạch giai đoạn 2021 - 2025, định hướng đến năm 2030", null)]
    [InlineData("báo cáo kết quả trước ngày 15/11 hằng năm", null)]
    public void Within_a_sentence_a_deadline_has_to_be_announced(string sentence, string? to) =>
        Assert.Equal(to is null ? null : DateOnly.Parse(to), DeadlineParser.Announced(sentence)?.To);
}
