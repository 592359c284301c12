using HgKnowledge.Documents;

namespace HgKnowledge.Tests.Documents;

public class YearsReaderTests
{
    [Theory]
    [InlineData("Kế hoạch giai đoạn 2021 - 2025", "2021-2025")]
    [InlineData("Chương trình thời kỳ 2021–2030, tầm nhìn đến năm 2050", "2021-2030")]
    [InlineData("Kế hoạch năm 2024", "2024")]
    [InlineData("Chiến lược đến năm 2030, tầm nhìn đến năm 2045", "2030")]
    [InlineData("Nghị quyết Đại hội nhiệm kỳ 2020 - 2025", "")]
    [InlineData("Quy chế làm việc", "")]
    public void A_title_names_the_years_it_speaks_of(string title, string years) => Assert.Equal(years, YearsReader.Subject(title)?.ToString() ?? "");

    [Fact]
    public void The_last_span_behind_the_word_counts() =>
        Assert.Equal(new Years(2020, 2025), YearsReader.Last("kết quả nhiệm kỳ 2015 - 2020, phương hướng nhiệm kỳ 2020 - 2025, giai đoạn 2021 - 2030", "nhiệm kỳ"));
}
