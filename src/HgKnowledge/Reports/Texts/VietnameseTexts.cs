using System.Globalization;

namespace HgKnowledge.Reports.Texts;

/// <summary>Tiếng Việt.</summary>
internal sealed partial class VietnameseTexts : ReportTexts
{
    public override NumberFormatInfo NumberFormat { get; } = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public override string ReportTitle => "Báo cáo đối chiếu chỉ tiêu, nhiệm vụ và dẫn chiếu";
    public override string Overview => "Tổng quan";
    public override string Findings => "Phát hiện";
    public override string Matrix => "Bảng chỉ số theo văn bản";
    public override string TasksByBody => "Nhiệm vụ theo cơ quan";
    public override string TasksByDeadline => "Nhiệm vụ theo thời hạn";
    public override string Trails => "Dấu vết";
    public override string References => "Dẫn chiếu";
    public override string Ledger => "Nhật ký nạp văn bản";
    public override string Page => "Trang";
    public override string Shows => "Nội dung";
    public override string Documents => "Các văn bản";
    public override string Document => "Văn bản";
    public override string Title => "Tên gọi và tệp";
    public override string Date => "Ngày";
    public override string Targets => "Số liệu";
    public override string Tasks => "Nhiệm vụ";
    public override string Task => "Nhiệm vụ";
    public override string Finding => "Phát hiện";
    public override string FindingId => "Mã phát hiện";
    public override string Rule => "Quy tắc";
    public override string Verdict => "Kết luận";
    public override string Meaning => "Ý nghĩa";
    public override string Where => "Vị trí";
    public override string Side => "Bên";
    public override string Number => "TT";
    public override string Pairs => "Số cặp";
    public override string Indicators => "Chỉ số";
    public override string Rules => "Các quy tắc kiểm tra";
    public override string Value => "Giá trị";
    public override string Values => "Giá trị";
    public override string Quote => "Nguyên văn";
    public override string Indicator => "Chỉ số";
    public override string IndicatorId => "Mã chỉ số";
    public override string Period => "Thời gian";
    public override string StatusWord => "Loại";
    public override string Area => "Địa bàn";
    public override string Pair => "Hai chỗ được so sánh";
    public override string Statements => "Các chỗ (số thứ tự ở bảng trên)";
    public override string Remark => "Lưu ý";
    public override string Why => "Lý do";
    public override string Field => "Thông tin";
    public override string AsWritten => "Theo văn bản";
    public override string File => "Tệp";
    public override string Type => "Loại";
    public override string Symbol => "Số, ký hiệu";
    public override string Issuer => "Cơ quan ban hành";
    public override string Term => "Nhiệm kỳ";
    public override string Signer => "Người ký";
    public override string Body => "Cơ quan";
    public override string Leads => "Chủ trì";
    public override string Helps => "Phối hợp";
    public override string Lead => "Chủ trì";
    public override string Help => "Phối hợp";
    public override string LeadRole => "chủ trì";
    public override string HelpRole => "phối hợp";
    public override string Role => "Vai trò";
    public override string With => "Cùng với";
    public override string Deadline => "Thời hạn";
    public override string Cited => "Văn bản được dẫn";
    public override string CitedIn => "Được dẫn trong";
    public override string State => "Tình trạng";
    public override string Relation => "Quan hệ";
    public override string Times => "Số lần";
    public override string Outcome => "Kết quả";
}
