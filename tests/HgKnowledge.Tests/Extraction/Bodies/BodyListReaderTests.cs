using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Tests.Extraction.Bodies;

public class BodyListReaderTests
{
    [Theory]
    [InlineData("Ban cán sự đảng Ủy ban nhân dân tỉnh chủ trì, tham mưu", "Ban cán sự đảng Ủy ban nhân dân tỉnh")]
    [InlineData("Ban Tổ chức Tỉnh ủy tham mưu xây dựng", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("Các cấp ủy đảng, chính quyền, các ngành, địa phương thực hiện", "Các cấp ủy đảng|chính quyền|các ngành|địa phương")]
    [InlineData("Cấp ủy, người đứng đầu cơ quan, đơn vị, địa phương quan tâm", "Cấp ủy|người đứng đầu cơ quan, đơn vị, địa phương")]
    [InlineData("Ủy ban nhân dân các huyện, thị xã, thành phố rà soát", "Ủy ban nhân dân các huyện, thị xã, thành phố")]
    [InlineData("Các huyện, thị, thành ủy và đảng ủy trực thuộc Tỉnh ủy xây dựng", "Các huyện, thị, thành ủy|đảng ủy trực thuộc Tỉnh ủy")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính và UBND các xã, phường phối hợp", "Sở Văn hóa, Thể thao và Du lịch|Sở Tài chính|UBND các xã, phường")]
    [InlineData("Sở Giáo dục và Đào tạo hướng dẫn", "Sở Giáo dục và Đào tạo")]
    [InlineData("Sở KH&CN, các sở, ban, ngành tỉnh triển khai", "Sở KH&CN|các sở, ban, ngành tỉnh")]
    [InlineData("Sở Khoa học và Công nghệ Sở Công Thương", "Sở Khoa học và Công nghệ|Sở Công Thương")]
    [InlineData("Ban Quản lý các khu công nghệ cao và khu công nghiệp", "Ban Quản lý các khu công nghệ cao và khu công nghiệp")]
    [InlineData("Uỷ ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh xây dựng", "Uỷ ban Mặt trận Tổ quốc Việt Nam|các tổ chức chính trị - xã hội tỉnh")]
    [InlineData("Ủy ban nhân dân các xã: Tân Điền, Gia Thuận", "Ủy ban nhân dân các xã: Tân Điền, Gia Thuận")]
    [InlineData("các đơn vị được phân công chủ trì, phối hợp với", "các đơn vị được phân công chủ trì")]
    [InlineData("các cơ quan liên quan thường xuyên theo dõi", "các cơ quan liên quan")]
    [InlineData("Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh chịu trách nhiệm", "Bộ Chỉ huy Quân sự tỉnh|Công an tỉnh")]
    public void Bodies_are_read_as_written(string text, string expected) =>
        Assert.Equal(expected.Split('|'), BodyListReader.Read(text, 0)?.Names ?? []);

    [Fact]
    public void Semicolons_part_the_list_where_it_has_any() =>
        Assert.Equal(
            ["Các cơ quan tham mưu, giúp việc Tỉnh ủy", "ban cán sự đảng, đảng đoàn và các đoàn thể tỉnh", "các sở, ngành"],
            BodyListReader.Read("Các cơ quan tham mưu, giúp việc Tỉnh ủy; ban cán sự đảng, đảng đoàn và các đoàn thể tỉnh; các sở, ngành căn cứ Chương trình", 0)!.Names);

    [Theory]
    [InlineData("Ban hành Quy chế làm việc")]
    [InlineData("Bộ tiêu chí đánh giá cán bộ")]
    [InlineData("Xây dựng Đề án")]
    [InlineData("Hội nghị lần thứ tám")]
    [InlineData("Báo cáo kết quả thực hiện")]
    [InlineData("Cán bộ, đảng viên có trách nhiệm")]
    [InlineData("Trường hợp vướng mắc")]
    [InlineData("Đoàn kết, thống nhất")]
    public void Other_words_are_no_bodies(string text) => Assert.Null(BodyListReader.Read(text, 0));

    [Theory]
    [InlineData("các cấp ủy đảng", false)]
    [InlineData("các sở, ban, ngành", false)]
    [InlineData("Tỉnh đoàn", true)]
    [InlineData("các sở, ngành và Công an tỉnh", true)]
    public void Bodies_in_particular_are_told_from_kinds_of_bodies(string text, bool named) =>
        Assert.Equal(named, BodyListReader.Read(text, 0)!.Named);

    [Theory]
    [InlineData("UBND tỉnh", "Ủy ban nhân dân tỉnh")]
    [InlineData("Uỷ ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh")]
    [InlineData("Sở KH&CN", "Sở Khoa học và Công nghệ")]
    [InlineData("BTV Tỉnh uỷ", "Ban Thường vụ Tỉnh ủy")]
    public void Abbreviations_and_spellings_lead_to_one_name(string written, string canonical) =>
        Assert.Equal(canonical, BodyNames.Canonical(written));
}
