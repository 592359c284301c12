namespace HgKnowledge.Extraction.Targets;

/// <summary>How a text names a period.</summary>
internal enum PeriodKind
{
    /// <summary>"năm 2025", "đến năm 2025", "cuối nhiệm kỳ".</summary>
    Point,

    /// <summary>"giai đoạn 2021 - 2025", "từ nay đến 2050".</summary>
    Span,

    /// <summary>"trong nhiệm kỳ", "trong 5 năm": the years come from what encloses the clause.</summary>
    Relative,

    /// <summary>"mỗi năm", "hàng năm".</summary>
    EachYear,

    /// <summary>"so với năm 2004", "10 năm thực hiện": names years that the number does not speak of.</summary>
    Other,
}
