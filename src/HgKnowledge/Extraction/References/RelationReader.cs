namespace HgKnowledge.Extraction.References;

/// <summary>Reads from the words before a citation what the citing document does with it.</summary>
internal static class RelationReader
{
    private const int Window = 110;

    /// <summary>How far a cue may stand from the citation if another citation stands between.</summary>
    private const int Adjacent = 30;

    private static readonly (string Cue, Relation Relation)[] Cues =
    [
        ("thay thế", Relation.Replaces), ("thay cho", Relation.Replaces), ("bãi bỏ", Relation.Replaces),
        ("sửa đổi", Relation.Amends), ("bổ sung", Relation.Amends), ("điều chỉnh", Relation.Amends), ("một số điều của", Relation.Amends),
        ("sơ kết", Relation.Reviews), ("tổng kết", Relation.Reviews), ("kiểm điểm", Relation.Reviews), ("đánh giá", Relation.Reviews),
        ("tiếp tục", Relation.Continues),
        ("căn cứ", Relation.Basis), ("theo", Relation.Basis), ("trên cơ sở", Relation.Basis), ("phù hợp với", Relation.Basis),
        ("quy định tại", Relation.Basis), ("quy định của", Relation.Basis), ("tinh thần", Relation.Basis),
        ("ban hành", Relation.Issued), ("xây dựng", Relation.Issued), ("hoàn thiện", Relation.Issued), ("lập", Relation.Issued),
        ("trình", Relation.Issued), ("thông qua", Relation.Issued), ("soạn thảo", Relation.Issued), ("phê duyệt", Relation.Issued), ("phê duyệt đồ án", Relation.Issued), ("phê duyệt tại", Relation.Basis), ("tham mưu", Relation.Issued),
        ("thực hiện", Relation.Implements), ("triển khai", Relation.Implements), ("cụ thể hóa", Relation.Implements),
        ("cụ thể hoá", Relation.Implements), ("quán triệt", Relation.Implements), ("học tập", Relation.Implements),
        ("hiện thực hóa", Relation.Implements), ("hiện thực hoá", Relation.Implements), ("vận dụng", Relation.Implements),
    ];

    private static readonly string[] PuttingInForce = ["ban hành", "phê duyệt", "thông qua"];

    private static readonly string[] BeforeSubmit = ["công", "quá", "chương", "giáo", "hành", "lộ", "quy", "qui", "tiến"];

    private static readonly string[] BeforeDraw = ["thành", "thiết", "độc", "xác", "đối", "công", "tự"];

    private static readonly string[] Reviews = ["sơ kết", "tổng kết", "kiểm điểm", "đánh giá"];

    /// <summary>The relation of the citation that begins at the position.</summary>
    /// <param name="text">The block.</param>
    /// <param name="position">First character of the citation.</param>
    /// <param name="previous">The citation before it in the same block, if there is one.</param>
    /// <param name="head">The citation that opens the list before the last semicolon of the same sentence, if there is one.</param>
    /// <param name="numbered">Whether it has a number: such a document exists, whatever "ban hành" stands before it.</param>
    public static Relation Of(ReadOnlySpan<char> text, int position, Reference? previous, Reference? head, bool numbered)
    {
        if (head is not null && GoesOnWithList(text[..position]))
            return head.Relation;
        var written = Clause(text, position, previous, out var between);
        Span<char> lower = stackalloc char[Window];
        ReadOnlySpan<char> clause = lower[..written.ToLowerInvariant(lower)];
        var relation = Nearest(clause, out var distance);
        if (between && distance > Adjacent && ContinuesList(clause))
            return previous!.Relation;
        if (relation == Relation.Implements)
            relation = Reviewed(clause, distance) ?? (between && FromOneToNext(clause, previous!) ? Relation.Continues : relation);
        return relation == Relation.Issued && (numbered || PutInForce(text, position, previous)) ? Relation.Cites : relation;
    }

    /// <summary>Whether a sentence ends between the places.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text, int start, int end) => start < end && text[start..end].IndexOf(". ") >= 0;

    /// <summary>Whether a semicolon parts the places.</summary>
    public static bool OpensClause(ReadOnlySpan<char> text, int start, int end) => start < end && text[start..end].Contains(';');

    /// <summary>Whether nothing but "và" or a comma stands between the places.</summary>
    public static bool Joins(ReadOnlySpan<char> text, int start, int end) => start < end && text[start..end].Trim(" ,") is "" or "và";

    /// <summary>"...; Quyết định số 12": the list has one verb, before its first citation.</summary>
    private static bool GoesOnWithList(ReadOnlySpan<char> before)
    {
        var end = before.TrimEnd();
        if (end.EndsWith(" và", StringComparison.OrdinalIgnoreCase))
            end = end[..^3].TrimEnd();
        return end is [.., ';'];
    }

    /// <summary>"Quyết định số 12 ban hành Quy chế": what a numbered document puts in force exists.</summary>
    private static bool PutInForce(ReadOnlySpan<char> text, int position, Reference? previous) =>
        previous?.Symbol is not null && previous.Evidence.End <= position && text[previous.Evidence.End..position].IndexOfAny(";.") < 0
        && Scan.BeforeAny(text, position, PuttingInForce) && IssuingSubject.Of(text, position) is null;

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text, int position, Reference? previous, out bool between)
    {
        var start = Math.Max(0, position - Window);
        between = previous is not null && previous.Evidence.End <= position && text[previous.Evidence.End..position].IndexOf(". ") < 0
            && position - previous.Evidence.End < 3 * Window;
        if (previous is not null && previous.Evidence.End > start && previous.Evidence.End <= position)
            start = previous.Evidence.End;
        var clause = text[start..position];
        var stop = Math.Max(clause.LastIndexOf(". "), clause.LastIndexOf("; "));
        return stop < 0 ? clause : clause[(stop + 1)..];
    }

    private static Relation Nearest(ReadOnlySpan<char> clause, out int distance)
    {
        var (relation, end) = (Relation.Cites, -1);
        foreach (var (cue, meaning) in Cues)
            if (clause.LastIndexOf(cue) is >= 0 and var at && at + cue.Length > end && IsWhole(clause, at, cue.Length))
                (relation, end) = (meaning, at + cue.Length);
        distance = end < 0 ? int.MaxValue : clause.Length - end;
        // What is to be made follows its verb at once; further off the verb has another object.
        return relation == Relation.Issued && distance > Adjacent ? Relation.Cites : relation;
    }

    private static bool IsWhole(ReadOnlySpan<char> clause, int start, int length) =>
        (start == 0 || !char.IsLetter(clause[start - 1])) && (start + length == clause.Length || !char.IsLetter(clause[start + length]))
        && !EndsLongerWord(clause, start, clause.Slice(start, length));

    /// <summary>"công trình", "thành lập": the cue is only the end of a word.</summary>
    private static bool EndsLongerWord(ReadOnlySpan<char> clause, int start, ReadOnlySpan<char> cue) =>
        (cue is "trình" && Scan.BeforeAny(clause, start, BeforeSubmit)) || (cue is "lập" && Scan.BeforeAny(clause, start, BeforeDraw)) || (cue is "theo" && Scan.Before(clause, start, "tiếp"));

    private static bool ContinuesList(ReadOnlySpan<char> clause) => Scan.Before(clause, clause.Length, "và") || clause.TrimEnd() is [.., ',' or ';'];

    /// <summary>"tổng kết 10 năm thực hiện": the review is what is done.</summary>
    private static Relation? Reviewed(ReadOnlySpan<char> clause, int distance)
    {
        var before = clause[..^distance];
        foreach (var review in Reviews)
            if (before.LastIndexOf(review) is >= 0 and var at && before.Length - at < 45)
                return Relation.Reviews;
        return null;
    }

    /// <summary>"Kết luận ... về tiếp tục thực hiện Nghị quyết ...": one document carries another on.</summary>
    private static bool FromOneToNext(ReadOnlySpan<char> clause, Reference previous) =>
        previous.Symbol is not null && clause.IndexOf("tiếp tục") >= 0;
}
