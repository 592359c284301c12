using HgKnowledge.Reports;

namespace HgKnowledge.Changes;

/// <summary>The words around changes, in both languages side by side.</summary>
public sealed class ChangeTexts(ReportLanguage language)
{
    public string Kind => Say("Thay đổi", "Change");
    public string What => Say("Nội dung", "What");
    public string Older => Say("Bản cũ", "Before");
    public string Newer => Say("Bản mới", "After");
    public string Place => Say("Vị trí", "Place");
    public string Targets => Say("Chỉ tiêu, số liệu", "Targets and results");
    public string Tasks => Say("Nhiệm vụ", "Tasks");
    public string Citations => Say("Dẫn chiếu", "Citations");
    public string NoChanges => Say("Hai bản không khác nhau về chỉ tiêu, nhiệm vụ và dẫn chiếu.", "The two versions do not differ in targets, tasks and citations.");

    /// <summary>Heading of all.</summary>
    public string Title(string older, string newer) => Say($"Thay đổi từ {older} đến {newer}", $"Changes from {older} to {newer}");

    /// <summary>How many changes of what.</summary>
    public string Counts(IReadOnlyList<DraftChange> changes)
    {
        var (targets, tasks, citations) = (Count(changes, ChangeSubject.Target), Count(changes, ChangeSubject.Task), Count(changes, ChangeSubject.Citation));
        return Say($"{changes.Count} thay đổi: {targets} chỉ tiêu, số liệu; {tasks} nhiệm vụ; {citations} dẫn chiếu", $"{changes.Count} changes: {targets} targets and results, {tasks} tasks, {citations} citations");
    }

    /// <summary>Name of the group.</summary>
    public string Subject(ChangeSubject subject) => subject switch
    {
        ChangeSubject.Target => Targets,
        ChangeSubject.Task => Tasks,
        _ => Citations,
    };

    /// <summary>What happened: "nâng mức, chuyển kỳ".</summary>
    public string Kinds(DraftChange change) => string.Join(", ", change.Kinds.Select(Name));

    /// <summary>Lines of both sides: "9 → 12".</summary>
    public static string Lines(DraftChange change) => string.Join(" → ", new[] { change.Older, change.Newer }.Select(place => place is null ? "–" : place.Page is { } page ? $"{page}:{place.Line}" : $"{place.Line}"));

    private string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.New => Say("mới", "new"),
        ChangeKind.Dropped => Say("bỏ", "dropped"),
        ChangeKind.Raised => Say("nâng mức", "raised"),
        ChangeKind.Lowered => Say("hạ mức", "lowered"),
        ChangeKind.OtherValue => Say("đổi mức", "other value"),
        ChangeKind.WeakenedBound => Say("nới mức giới hạn", "weaker bound"),
        ChangeKind.TightenedBound => Say("siết mức giới hạn", "tighter bound"),
        ChangeKind.OtherUnit => Say("đổi đơn vị", "other unit"),
        ChangeKind.MovedPeriod => Say("chuyển kỳ", "moved period"),
        ChangeKind.OtherBasis => Say("đổi cách tính", "other basis"),
        ChangeKind.OtherArea => Say("đổi địa bàn", "other area"),
        ChangeKind.OtherStatus => Say("đổi chỉ tiêu/kết quả", "target or result"),
        ChangeKind.OtherOwner => Say("đổi cơ quan chủ trì", "other lead"),
        ChangeKind.OtherCooperation => Say("đổi cơ quan phối hợp", "other helpers"),
        ChangeKind.OtherDeadline => Say("đổi thời hạn", "other deadline"),
        ChangeKind.OtherDeliverable => Say("đổi loại văn bản", "other deliverable"),
        ChangeKind.OtherDate => Say("đổi ngày", "other date"),
        _ => Say("đổi số ký hiệu", "other symbol"),
    };

    private static int Count(IEnumerable<DraftChange> changes, ChangeSubject subject) => changes.Count(change => change.Subject == subject);

    private string Say(string vietnamese, string english) => language == ReportLanguage.English ? english : vietnamese;
}
