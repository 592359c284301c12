using HgKnowledge.Documents;

namespace HgKnowledge.Tests.Documents;

public class MetadataReaderTests
{
    private static readonly string[] Party =
    [
        "TỈNH ỦY KON TUM", "*", "Số 27-CTr/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Kon Tum, ngày 8 tháng 11 năm 2021", "CHƯƠNG TRÌNH",
        "thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025", "I. Mục tiêu", "Nội dung.",
        "Nơi nhận:", "- Các huyện ủy, thành ủy,", "- Lưu Văn phòng Tỉnh ủy.", "T/M TỈNH ỦY", "PHÓ BÍ THƯ", "Nguyễn Văn An",
    ];

    private static readonly string[] State =
    [
        "ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 115/KH-UBND", "Lào Cai, ngày 31 tháng 12 năm 2022", "KẾ HOẠCH",
        "Phát triển kinh tế - xã hội năm 2023", "Căn cứ Luật Tổ chức chính quyền địa phương;", "I. Mục tiêu",
    ];

    [Fact]
    public void The_letterhead_of_a_Party_document_is_read()
    {
        var meta = Read(Party);

        Assert.Equal(("Chương trình", "27-CTr/TU", new DateOnly(2021, 11, 8), "Kon Tum"), (meta.Type, meta.Symbol, meta.Date, meta.Province));
        Assert.Equal((new Years(2020, 2025), new Years(2020, 2025), 2021), (meta.Term, meta.Period, meta.Year));
        Assert.Equal("CHƯƠNG TRÌNH thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025", meta.Title);
    }

    [Fact]
    public void Recipients_and_signature_are_read()
    {
        var meta = Read(Party);

        Assert.Equal(["Các huyện ủy, thành ủy", "Lưu Văn phòng Tỉnh ủy"], meta.Recipients);
        Assert.Equal(("PHÓ BÍ THƯ", "Nguyễn Văn An"), (meta.SignerRole, meta.Signer));
    }

    [Theory]
    [InlineData("QUỐC HỘI", "Quốc hội")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN TỈNH KON TUM,", "Hội đồng nhân dân tỉnh Kon Tum")]
    [InlineData("BAN HÀNH QUY CHẾ LÀM VIỆC", null)]
    [InlineData("Chính phủ thống nhất giao", null)]
    public void A_line_of_capitals_behind_the_title_says_who_resolves(string line, string? issuer) =>
        Assert.Equal(issuer, Read(["NGHỊ QUYẾT", "Về phát triển văn hóa", line, "Căn cứ Hiến pháp;", "Điều 1. Mục tiêu"]).Issuer);

    [Fact]
    public void The_letterhead_of_a_State_document_is_read()
    {
        var meta = Read(State);

        Assert.Equal(("Kế hoạch", "115/KH-UBND", new DateOnly(2022, 12, 31), "Ủy ban nhân dân tỉnh Lào Cai", "Lào Cai"), (meta.Type, meta.Symbol, meta.Date, meta.Issuer, meta.Province));
        Assert.Equal((null, Years.Of(2023)), (meta.Term, meta.Period));
    }

    [Fact]
    public void What_a_document_does_not_say_stays_unknown()
    {
        var meta = Read("Biên bản làm việc", "Hôm nay chúng tôi gồm:");

        Assert.Equal((null, null, null, null, null, null), (meta.Type, meta.Symbol, meta.Date, meta.Issuer, meta.Title, meta.Year));
        Assert.Empty(meta.Recipients);
    }

    [Fact]
    public void Without_a_date_the_newest_cited_day_tells_the_year() =>
        Assert.Equal(2024, Read("BÁO CÁO", "Thực hiện Công văn ngày 05/3/2022 và Thông báo ngày 12/01/2024, hạn 31/02/2025.").Year);

    [Fact]
    public void A_province_that_is_named_often_is_the_documents_own() =>
        Assert.Equal("Gia Lai", Read("BÁO CÁO", "Tỉnh Gia Lai có rừng; tỉnh Gia Lai có hồ.", "Nhân dân tỉnh Gia Lai và tỉnh Đắk Lắk.").Province);

    [Fact]
    public void A_day_that_does_not_exist_is_no_date() => Assert.Null(Read("Huế, ngày 31 tháng 02 năm 2023", "KẾ HOẠCH").Date);

    private static DocumentMeta Read(params string[] lines) =>
        MetadataReader.Read([.. lines.Select((line, i) => new Block { Index = i, Kind = BlockKind.Paragraph, Text = line, Lines = new((0, i + 1)) })]);
}
