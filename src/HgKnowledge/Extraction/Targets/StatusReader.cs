using HgKnowledge.Documents;
using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Tells target from result, benchmark and restatement: by the words of the clause, its period, its section.</summary>
internal sealed class StatusReader(TokenText text, DocumentMeta meta, Section section, SentenceMap sentences)
{
    private static readonly string[] Restating = ["tương đương với", "tương đương", "tức", "tức là", "bằng với"];
    private static readonly string[] Exceeding = ["vượt nghị quyết", "vượt kế hoạch", "vượt chỉ tiêu", "vượt dự toán", "vượt mục tiêu"];

    /// <summary>"đạt 368.000 tấn, đạt 100% kế hoạch": the number before it again, by the measure of its plan.</summary>
    private static readonly string[] Plans = ["kế hoạch", "dự toán", "chỉ tiêu", "nghị quyết", "so kế hoạch", "so dự toán", "so với kế hoạch", "so với dự toán", "so với chỉ tiêu", "so với nghị quyết", "mục tiêu"];

    private static readonly string[] Aiming = ["phấn đấu", "đề ra", "đề ra là", "mục tiêu là", "chỉ tiêu là", "kế hoạch là", "phải đạt", "sẽ đạt"];
    private static readonly string[] Done = ["đã", "đạt được", "thực hiện được", "hiện nay", "đến nay", "ước đạt", "hiện có", "qua thực hiện"];

    private static readonly Reason Baseline = Why("baseline");
    private static readonly Reason Restatement = Why("restatement");
    private static readonly Reason OtherArea = Why("other area");
    private static readonly Reason Aim = Why("aim");
    private static readonly Reason PastYears = Why("past years");
    private static readonly Reason BySection = Why("section");
    private static readonly Reason ByWord = Why("done");
    private static readonly Reason ByType = Why("document type");

    private readonly SaidBefore _aims = new(text, sentences, ["phấn đấu"]);

    /// <summary>A status and why.</summary>
    public readonly record struct Choice(TargetStatus Value, Reason Reason);

    /// <summary>The status of the quantity.</summary>
    public Choice Read(QuantityMention quantity, Clause clause, Years? years)
    {
        if (quantity.IsBaseline)
            return new(TargetStatus.Result, Baseline);
        if (IsRestatement(quantity, clause))
            return new(TargetStatus.Equivalent, Restatement);
        if ((clause.Parenthesis >= 0 || AreaReader.IsRegion(clause.Label)) && IsSomebodyElse(clause))
            return new(TargetStatus.Benchmark, OtherArea);
        // How many targets a plan has is no target itself.
        if (quantity.Role != UnitRole.Listed && text.MatchAnyBefore(quantity.First, Aiming) > 0)
            return new(TargetStatus.Target, Aim);
        if (_aims.At(quantity.First))
            return new(TargetStatus.Target, Aim);
        if (FirstWord(quantity.Number) is var opening && (text.MatchAny(opening, ClauseWords.Nows) > 0 || text.Match(opening, "hiện có") > 0))
            return new(TargetStatus.Result, ByWord);
        if (years is { } period && (period.To < meta.Year || (period.Count > 1 && period.To <= meta.Term?.From)))
            return new(TargetStatus.Result, PastYears);
        return section.Status is { } status ? new(status, BySection) : ByDocument(quantity);
    }

    /// <summary>The first word of the sentence, behind the dash of its item.</summary>
    private int FirstWord(int token)
    {
        var first = sentences.Start(token);
        while (first < token && !text.IsWord(first))
            first++;
        return first;
    }

    private Choice ByDocument(QuantityMention quantity)
    {
        if (Contains(Math.Max(sentences.Start(quantity.Number), quantity.First - 12), quantity.First, Done))
            return new(TargetStatus.Result, ByWord);
        return new(meta.Type == "Báo cáo" ? TargetStatus.Result : TargetStatus.Target, ByType);
    }

    private bool IsRestatement(QuantityMention quantity, Clause clause)
    {
        var opensSentence = clause.First <= sentences.Start(quantity.Number) + 1;
        if (text.MatchAnyBefore(quantity.First, Restating) > 0 || Contains(clause.First, quantity.First, Restating) || clause.Label.StartsWith("tương đương", StringComparison.Ordinal))
            return true;
        if (Phrases.StartsWithAny(clause.Label, Exceeding))
            return true;
        if (text.Is(quantity.First - 1, "gấp") && Contains(quantity.End, Math.Min(text.Count, quantity.End + 3), ["so với"]))
            return true;
        if (clause.IsEmpty && !clause.IsShare && quantity.Quantity.Unit is "%" && Phrases.StartsWithAny(clause.Tail, Plans) && !opensSentence)
            return true;
        if (clause.Parenthesis < 0)
            return false;
        var opening = clause.Parenthesis + 1;
        if (text.MatchAny(opening, ["vượt", "tương đương", "bằng", "gấp", "tức", "hoàn thành"]) > 0)
            return true;
        return text.Is(opening, "đạt") && (clause.Tail.Contains("chỉ tiêu", StringComparison.Ordinal) || clause.Tail.Contains("nghị quyết", StringComparison.Ordinal) || clause.Tail.Contains("kế hoạch", StringComparison.Ordinal));
    }

    /// <summary>"(ĐBSCL là 6,5% - 7%)", "(cả nước 52%)".</summary>
    private static bool IsSomebodyElse(Clause clause) =>
        AreaReader.Region(clause.Label) is not null && !clause.Label.Contains("cao hơn", StringComparison.Ordinal) && !clause.Label.Contains("thấp hơn", StringComparison.Ordinal);

    private bool Contains(int from, int to, ReadOnlySpan<string> phrases)
    {
        for (var i = Math.Max(0, from); i < to; i++)
            if (text.MatchAny(i, phrases) > 0)
                return true;
        return false;
    }

    private static Reason Why(string rule) => new("status", rule);
}
