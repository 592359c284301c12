using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Reads what the headings of a document imply for its blocks.</summary>
internal sealed class SectionMap
{
    private const int LongestHeading = 200;
    private const int LongestTopic = 80;
    private const int OpeningLength = 40;

    private static readonly string[] Reporting =
        ["kết quả", "đạt được", "ưu điểm", "hạn chế", "khuyết điểm", "tồn tại", "tình hình và", "tình hình thực hiện", "đánh giá chung", "nguyên nhân", "thực trạng", "bối cảnh", "thành tựu", "yếu kém"];

    private static readonly string[] Planning =
        ["mục tiêu", "chỉ tiêu", "giải pháp", "phương hướng", "định hướng", "quan điểm", "tổ chức thực hiện", "tầm nhìn", "nhiệm vụ trọng tâm", "nhiệm vụ chủ yếu"];

    /// <summary>Words of either kind of section ("Về thực hiện nhiệm vụ ..." may report): they count if nothing clearer does.</summary>
    private static readonly string[] Vague = ["nhiệm vụ", "kế hoạch", "chương trình", "nội dung"];

    /// <summary>Words around those, and around periods, that name no subject.</summary>
    private static readonly string[] Empty = ["các", "những", "chủ", "yếu", "trọng", "tâm", "cụ", "thể", "chung", "và", "đến", "năm", "giai", "đoạn", "trong", "của", "về"];

    private static readonly Implied Nothing = new(null, null, "", null, "", IsPlan: false, Area: null);

    private readonly Document _document;
    private readonly Implied?[] _nodes;
    private readonly Years?[] _openings;
    private readonly (Years Period, string Where)?[] _intros;

    /// <summary>Prepares to read the document's headings.</summary>
    public SectionMap(Document document)
    {
        _document = document;
        _nodes = new Implied?[document.Outline.Count];
        _openings = Openings();
        _intros = Intros();
    }

    /// <summary>What a heading and those that enclose it say; of the innermost that says it. The whole is what encloses the period.</summary>
    private sealed record Implied(Years? Period, Years? Whole, string Where, TargetStatus? Status, string Topic, bool IsPlan, string? Area);

    /// <summary>Reads the headings that enclose the block, the innermost first.</summary>
    public Section Of(int block)
    {
        var node = _document.Blocks[block].Node;
        // What a heading says holds below it, and not for its own numbers.
        var implied = Below(node >= 0 && _document.Outline[node].Block == block ? _document.Outline[node].Parent : node);
        var status = implied.Status ?? (implied.IsPlan ? TargetStatus.Target : null);
        if (_intros[block] is { } intro)
            return new(intro.Period, status, implied.Topic, intro.Where) { Whole = implied.Period, Area = implied.Area };
        return new(implied.Period ?? (status == TargetStatus.Result ? _openings[block] : null), status, implied.Topic, implied.Where) { Whole = implied.Whole, Area = implied.Area };
    }

    /// <summary>What holds below the node; each is read once.</summary>
    private Implied Below(int node) => node < 0 ? Nothing : _nodes[node] ??= Read(_document.Outline[node]);

    private Implied Read(OutlineNode node)
    {
        var outer = Below(node.Parent);
        // A long list item is prose: what it says holds for itself alone.
        if (node.Title.Length > LongestHeading)
            return outer;
        var (lower, status, years) = (node.Title.ToLowerInvariant(), StatusOf(node.Title), PeriodOf(node.Title));
        return new(
            years ?? outer.Period,
            years is null ? outer.Whole : LeadsUp(lower) ? outer.Period ?? _document.Meta.Period : null,
            years is null ? outer.Where : node.Title,
            status ?? outer.Status,
            node.Title.Length < LongestTopic && NamesSubject(node.Title) ? lower : outer.Topic,
            outer.IsPlan || First(lower, Vague) != int.MaxValue,
            outer.Area ?? (_document.Meta.Province is null ? null : AreaReader.OfHeading(lower)));
    }

    /// <summary>"Chỉ tiêu đến năm 2030" is what the years before lead up to; "Kết quả năm 2025" stands for itself.</summary>
    private static bool LeadsUp(string title) => title.Contains("đến năm", StringComparison.Ordinal) || title.Contains("đến cuối năm", StringComparison.Ordinal);

    /// <summary>
    /// A report opens its paragraphs with the years it reports on; those that follow in the section speak of the same. For
    /// each block the years that one before it in its section opened with.
    /// </summary>
    private Years?[] Openings()
    {
        var openings = new Years?[_document.Blocks.Count];
        for (var b = 1; b < openings.Length; b++)
            if (_document.Blocks[b].Node == _document.Blocks[b - 1].Node)
                openings[b] = Opening(_document.Blocks[b - 1].Text) ?? openings[b - 1];
        return openings;
    }

    /// <summary>"Phấn đấu đến năm 2030:" holds for the items of the list behind it.</summary>
    private (Years, string)?[] Intros()
    {
        var intros = new (Years, string)?[_document.Blocks.Count];
        for (var b = 1; b < intros.Length; b++)
            if (IsItem(_document.Blocks[b]))
                intros[b] = IsItem(_document.Blocks[b - 1]) ? intros[b - 1] : Intro(_document.Blocks[b - 1].Text);
        return intros;
    }

    private static bool IsItem(Block block) => block.Kind == BlockKind.ListItem || MarkerReader.Read(block.Text) is { Style: MarkerStyle.Dash or MarkerStyle.Plus or MarkerStyle.Bullet };

    private (Years, string)? Intro(string text) =>
        text.Length < LongestTopic && text.AsSpan().TrimEnd().EndsWith(":") && PeriodOf(text) is { } years ? (years, text) : null;

    private Years? Opening(string text)
    {
        var opening = text.AsSpan(0, Math.Min(text.Length, OpeningLength));
        return opening.ContainsAnyInRange('0', '9') && PeriodOf(opening.ToString()) is { Count: > 1 } years ? years : null;
    }

    private Years? PeriodOf(string title)
    {
        var mentions = Periods(new(title));
        return mentions.FirstOrDefault(m => m.Kind is PeriodKind.Span && m.Years is not null)?.Years
            ?? mentions.FirstOrDefault(m => m.Kind is PeriodKind.Point)?.Years;
    }

    private IReadOnlyList<PeriodMention> Periods(TokenText text) =>
        new PeriodScanner(text, null, _document.Meta.Term, _document.Meta.Year).Scan();

    /// <summary>"Giai đoạn 2021 - 2025", "Mục tiêu đến năm 2030", "Kết quả đạt được" say nothing of what is measured below them.</summary>
    private bool NamesSubject(string title)
    {
        if (StatusOf(title) is not null)
            return false;
        var text = new TokenText(title);
        var periods = new PeriodMap(Periods(text), text.Count);
        for (var i = 0; i < text.Count; i++)
            if (text.MatchAny(i, Vague) is > 0 and var vague)
                i += vague - 1;
            else if (text.IsWord(i) && periods.At(i) is null && !text.IsAny(i, Empty))
                return true;
        return false;
    }

    private static TargetStatus? StatusOf(string title)
    {
        var lower = title.ToLowerInvariant();
        if (lower is "tình hình" or "đánh giá")
            return TargetStatus.Result;
        var (reporting, planning) = (First(lower, Reporting), First(lower, Planning));
        if (reporting == planning)
            return null;
        return reporting < planning ? TargetStatus.Result : TargetStatus.Target;
    }

    private static int First(string title, string[] words)
    {
        var first = int.MaxValue;
        foreach (var word in words)
            if (title.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && at < first)
                first = at;
        return first;
    }
}
