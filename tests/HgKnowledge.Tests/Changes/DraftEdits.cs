using HgKnowledge.Changes;

namespace HgKnowledge.Tests.Changes;

/// <summary>Single edits of a document, each with the change that a reader is to be told.</summary>
internal static class DraftEdits
{
    public const string Draft = """
        TỈNH ỦY HÒA AN
        Số 12-CTr/TU
        Hòa An, ngày 10 tháng 5 năm 2022

        CHƯƠNG TRÌNH
        phát triển kinh tế - xã hội giai đoạn 2021-2025

        I. MỤC TIÊU
        1. Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 7 - 7,5%/năm.
        2. Đến năm 2025, tỷ lệ đô thị hóa đạt trên 35%.
        3. Đến năm 2025, tỷ lệ lao động qua đào tạo đạt 70%.
        4. Thu nhập bình quân đầu người năm 2025 đạt 75 triệu đồng/người.
        5. Đến năm 2025, tỷ lệ hộ nghèo còn 2%.
        6. Tỷ lệ che phủ rừng năm 2025 đạt 42%.
        7. Đến năm 2025, tỷ lệ mô hình chợ nổi được công nhận đạt 60%.
        II. GIẢI PHÁP
        1. Tiếp tục thực hiện Nghị quyết số 36-NQ/TW ngày 22/10/2018 của Ban Chấp hành Trung ương về kinh tế biển.
        2. Quán triệt Nghị quyết số 26-NQ/TW ngày 05/8/2008 của Ban Chấp hành Trung ương về nông nghiệp, nông dân, nông thôn.
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Công Thương chủ trì, phối hợp với Sở Tài chính xây dựng Đề án phát triển cụm công nghiệp ven biển, hoàn thành trong quý III năm 2022.
        2. Sở Nội vụ chủ trì xây dựng Đề án sắp xếp đơn vị sự nghiệp công lập giai đoạn 2021-2025, hoàn thành trong quý IV năm 2022.
        """;

    private static readonly (string Old, string New, ChangeSubject Subject, ChangeKind Kind)[] All =
    [
        ("đạt 7 - 7,5%", "đạt 7,5 - 8%", ChangeSubject.Target, ChangeKind.Raised),
        ("đạt 7 - 7,5%", "đạt 6,5 - 7%", ChangeSubject.Target, ChangeKind.Lowered),
        ("đạt 7 - 7,5%", "đạt 6,8 - 7,8%", ChangeSubject.Target, ChangeKind.OtherValue),
        ("đạt 7 - 7,5%/năm", "đạt 7,5%/năm", ChangeSubject.Target, ChangeKind.Raised),
        ("trên 35%", "trên 40%", ChangeSubject.Target, ChangeKind.Raised),
        ("trên 35%", "khoảng 35%", ChangeSubject.Target, ChangeKind.WeakenedBound),
        ("trên 35%", "35%", ChangeSubject.Target, ChangeKind.WeakenedBound),
        ("trên 35%", "dưới 35%", ChangeSubject.Target, ChangeKind.WeakenedBound),
        ("đạt 70%", "đạt trên 70%", ChangeSubject.Target, ChangeKind.TightenedBound),
        ("Đến năm 2025, tỷ lệ lao động", "Đến năm 2030, tỷ lệ lao động", ChangeSubject.Target, ChangeKind.MovedPeriod),
        ("75 triệu đồng", "75 tỷ đồng", ChangeSubject.Target, ChangeKind.OtherUnit),
        ("75 triệu đồng", "80 triệu đồng", ChangeSubject.Target, ChangeKind.Raised),
        ("còn 2%", "còn 1,5%", ChangeSubject.Target, ChangeKind.Raised),
        ("còn 2%", "còn 3%", ChangeSubject.Target, ChangeKind.Lowered),
        ("còn 2%", "còn dưới 2%", ChangeSubject.Target, ChangeKind.TightenedBound),
        ("6. Tỷ lệ che phủ rừng năm 2025 đạt 42%.", "", ChangeSubject.Target, ChangeKind.Dropped),
        ("6. Tỷ lệ che phủ rừng năm 2025 đạt 42%.", "6. Tỷ lệ che phủ rừng năm 2025 đạt 42%. Tỷ lệ dân số tham gia bảo hiểm y tế năm 2025 đạt 95%.", ChangeSubject.Target, ChangeKind.New),
        ("được công nhận đạt 60%", "được công nhận đạt 50%", ChangeSubject.Target, ChangeKind.Lowered),
        ("ngày 22/10/2018", "ngày 12/10/2018", ChangeSubject.Citation, ChangeKind.OtherDate),
        ("ngày 22/10/2018 của", "của", ChangeSubject.Citation, ChangeKind.OtherDate),
        ("số 26-NQ/TW", "số 27-NQ/TW", ChangeSubject.Citation, ChangeKind.OtherSymbol),
        ("Nghị quyết số 26-NQ/TW", "Kết luận số 26-KL/TW", ChangeSubject.Citation, ChangeKind.OtherSymbol),
        ("1. Tiếp tục thực hiện Nghị quyết số 36-NQ/TW ngày 22/10/2018 của Ban Chấp hành Trung ương về kinh tế biển.", "", ChangeSubject.Citation, ChangeKind.Dropped),
        ("về kinh tế biển.", "về kinh tế biển. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.", ChangeSubject.Citation, ChangeKind.New),
        ("1. Sở Công Thương chủ trì", "1. Sở Xây dựng chủ trì", ChangeSubject.Task, ChangeKind.OtherOwner),
        ("phối hợp với Sở Tài chính", "phối hợp với Sở Tư pháp", ChangeSubject.Task, ChangeKind.OtherCooperation),
        ("quý III năm 2022", "quý I năm 2023", ChangeSubject.Task, ChangeKind.OtherDeadline),
        (", hoàn thành trong quý IV năm 2022", "", ChangeSubject.Task, ChangeKind.OtherDeadline),
        ("xây dựng Đề án phát triển cụm", "xây dựng Kế hoạch phát triển cụm", ChangeSubject.Task, ChangeKind.OtherDeliverable),
        ("công lập giai đoạn 2021-2025", "công lập giai đoạn 2022-2026", ChangeSubject.Task, ChangeKind.MovedPeriod),
        ("2. Sở Nội vụ chủ trì xây dựng Đề án sắp xếp đơn vị sự nghiệp công lập giai đoạn 2021-2025, hoàn thành trong quý IV năm 2022.", "", ChangeSubject.Task, ChangeKind.Dropped),
        ("hoàn thành trong quý III năm 2022.", "hoàn thành trong quý III năm 2022. Sở Y tế chủ trì xây dựng Đề án bệnh viện vệ tinh, hoàn thành trong quý II năm 2023.", ChangeSubject.Task, ChangeKind.New),
    ];

    /// <summary>Places of the edits in the list.</summary>
    public static IEnumerable<int> Indexes => Enumerable.Range(0, All.Length);

    /// <summary>The edited text and what is to be told of it.</summary>
    public static (string Text, string What, ChangeSubject Subject, ChangeKind Kind) Edit(int index)
    {
        var (old, changed, subject, kind) = All[index];
        Assert.Equal(2, Draft.Split(old).Length);
        return (Draft.Replace(old, changed, StringComparison.Ordinal), $"{old} -> {changed}", subject, kind);
    }
}
