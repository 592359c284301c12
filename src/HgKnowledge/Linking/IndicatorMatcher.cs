using HgKnowledge.Catalog;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;

namespace HgKnowledge.Linking;

/// <summary>
/// Finds the catalog's indicator for a statement. A wording counts the more the longer it is and the nearer to the number
/// it stands: the statement's own words before what its sentence or heading implies.
/// </summary>
public sealed class IndicatorMatcher
{
    private const double NearWeight = 0.3;
    private const double TailWeight = 0.9;
    private const double BareWeight = 0.85;
    private const double ContextWeight = 0.55;
    private const double UnitWeight = 1.6;
    private const double WeakWeight = 0.4;
    /// <summary>Characters behind a share within which its subject is named: "95% người dân hài lòng khi sử dụng dịch vụ công" is no share of services.</summary>
    private const int FarthestSubject = 40;

    private const double LeastScore = 2.5;

    private const string Lacking = "không có";

    private readonly Pattern[] _patterns;

    /// <summary>A matcher over the catalog.</summary>
    public IndicatorMatcher(IndicatorCatalog catalog) =>
        _patterns = [.. catalog.Entries.SelectMany(Pattern.All)];

    /// <summary>The indicator, or null if no wording of the catalog fits.</summary>
    public IndicatorEntry? Match(Target target)
    {
        var words = new Words(target);
        var family = UnitFamily.Of(target.Quantity);
        var (best, bestScore) = ((IndicatorEntry?)null, LeastScore);
        foreach (var pattern in _patterns)
        {
            if (!FitsUnit(pattern.Entry, target, family))
                continue;
            var score = family == "count" && (words.OnlyInTail(pattern) || words.CountsOther(pattern) || words.CountsPlaces(pattern.Entry)) ? 0 : Score(pattern, words);
            if (score > bestScore && FitsChange(pattern.Entry, target, words))
                (best, bestScore) = (pattern.Entry, score);
        }
        return best;
    }

    private static double Score(Pattern pattern, Words words)
    {
        var (score, own, borrowed) = (0.0, false, false);
        foreach (var part in pattern.Parts)
        {
            var weight = words.Weight(part);
            // What narrows an indicator is not borrowed from the clause before.
            if (weight == 0 || (weight == ContextWeight && Narrowing.In(part).Length > 0))
                return 0;
            own |= weight > ContextWeight;
            borrowed |= weight <= ContextWeight;
            score += (part.Length - 2) * weight;
        }
        if (!own)
            return 0;
        // "chi bộ không có chi ủy" is another measure than "chi bộ".
        if (words.Lacks && !Array.Exists(pattern.Parts, p => p.Contains(Lacking, StringComparison.Ordinal)))
            return 0;
        if (pattern.IsWhole && !words.IsOnly(pattern.Parts[0]))
            return 0;
        if (!Array.TrueForAll(words.Narrowings, narrowing => pattern.Wordings.Contains(narrowing, StringComparison.Ordinal)))
            return 0;
        // "khoảng 35% tổng thu ngân sách" is a share of the revenue, though its sentence speaks of growth.
        if (pattern.Entry.Growth && !words.HasChange && pattern.Parts.Any(part => words.Weight(part) == TailWeight))
            return 0;
        foreach (var phrase in pattern.Entry.Without)
            if (borrowed ? words.AnyContains(phrase) : words.OwnContains(phrase))
                return 0;
        return pattern.IsWeak ? score * WeakWeight : score;
    }

    /// <summary>A restatement or a multiple has a unit of its own; every other number the unit of its indicator.</summary>
    private static bool FitsUnit(IndicatorEntry entry, Target target, string family)
    {
        if (entry.Units.Contains(family))
            return true;
        if (entry.Units.Count == 0)
            return false;
        if (family == "multiple" || target.Status == TargetStatus.Equivalent)
            return !entry.Growth;
        if (family == "steps")
            return entry.Units.Contains("rank");
        return family == "rate" && !entry.Growth && target.Tail.StartsWith("so với", StringComparison.Ordinal);
    }

    /// <summary>A rate of change wants a word of change; a share or level wants none before its number.</summary>
    private static bool FitsChange(IndicatorEntry entry, Target target, Words words)
    {
        if (entry.Growth)
            return !IsAgainstPlan(target) && (target.Change != Change.None || target.Basis is Basis.YearlyAverage or Basis.EachYear || words.AnyContains("tăng") || words.AnyContains("giảm"));
        return !(target.Change == Change.Increase && target.Basis == Basis.YearlyAverage && entry.Units.Contains("rate"));
    }

    /// <summary>"tăng 15% so với chỉ tiêu Nghị quyết" compares with a plan, not with an earlier year.</summary>
    private static bool IsAgainstPlan(Target target) =>
        target.Tail.StartsWith("so với chỉ tiêu", StringComparison.Ordinal) || target.Tail.StartsWith("so với nghị quyết", StringComparison.Ordinal) || target.Tail.StartsWith("so với kế hoạch", StringComparison.Ordinal) || target.Tail.StartsWith("so với mục tiêu", StringComparison.Ordinal);

    private sealed record Pattern(IndicatorEntry Entry, string[] Parts, bool IsWeak, bool IsWhole, string Wordings)
    {
        public static IEnumerable<Pattern> All(IndicatorEntry entry)
        {
            var wordings = Narrowing.Wordings(entry);
            return entry.Synonyms.Select(wording => Of(entry, wording, wordings));
        }

        private static Pattern Of(IndicatorEntry entry, string wording, string wordings) =>
            new(entry, [.. wording.TrimEnd('?', '!').Split(" + ").Select(p => $" {IndicatorWords.Normalise(p)} ")], wording.TrimEnd('!').EndsWith('?'), wording.EndsWith('!'), wordings);
    }

    private sealed class Words(Target target)
    {
        private static readonly string[] Places = [" thôn ", " ấp ", " bản ", " làng ", " khu phố ", " khu dân cư ", " xã ", " phường ", " huyện ", " tiêu chí ", " hộ "];

        private readonly string _label = $" {IndicatorWords.Normalise(target.Label)} ";
        private readonly string _unit = target.Quantity.Unit is { Length: > 1 } unit ? $" {IndicatorWords.Normalise(unit.Split('/')[0])} " : "";
        private readonly string _tail = $" {IndicatorWords.Normalise(target.Quantity.Unit + " " + target.Tail)} ";
        private readonly string? _counted = target.Quantity.Unit?.ToLowerInvariant();
        private readonly string _place = $" {IndicatorWords.Normalise(target.Tail)} ";
        private readonly string _context = $" {IndicatorWords.Normalise(target.Context)} ";
        private readonly bool _bare = IndicatorWords.IsBare(target.Label);

        /// <summary>"tỷ lệ nước thải đô thị được xử lý" needs nothing from the clause before it, which spoke of industry.</summary>
        private readonly bool _speaksForItself = IndicatorWords.IsWhole(target.Label);

        public double Weight(string part)
        {
            if (Has(_unit, part) >= 0)
                return UnitWeight;
            // Of two wordings in one label the one nearer to the number is meant.
            if (Has(_label, part) is >= 0 and var at)
                return target.IsShare && at > FarthestSubject ? 0 : 1 + (NearWeight * at / _label.Length);
            if (Has(_tail, part) >= 0)
                return TailWeight;
            return !_speaksForItself && Has(_context, part) >= 0 ? _bare ? BareWeight : ContextWeight : 0;
        }

        /// <summary>Where the words have the part last, be it before a blank or a comma: "nước sạch, hợp vệ sinh"; -1 if nowhere.</summary>
        private static int Has(string words, string part)
        {
            var at = words.LastIndexOf(part, StringComparison.Ordinal);
            return at >= 0 ? at : words.LastIndexOf(string.Concat(part.AsSpan(0, part.Length - 1), ","), StringComparison.Ordinal);
        }

        /// <summary>The words of the statement itself that make its indicator another one.</summary>
        public string[] Narrowings => field ??= AreaParts.Of(target.Label) is null ? Narrowing.In(_label + _tail) : [];

        /// <summary>Whether the statement itself says that something grows or falls.</summary>
        public bool HasChange => target.Change != Change.None || _label.Contains(" tăng ", StringComparison.Ordinal) || _label.Contains(" giảm ", StringComparison.Ordinal);

        /// <summary>Whether the statement is about those that have something not.</summary>
        public bool Lacks { get; } = target.Label.Contains(Lacking, StringComparison.Ordinal);

        /// <summary>"66/112 thôn", "dưới 15 tiêu chí": no number of communes, though the words say "nông thôn mới".</summary>
        public bool CountsPlaces(IndicatorEntry entry) =>
            _unit.Length > 0 && entry.Unit is not ("%" or "") && Array.Exists(Places, _unit.StartsWith)
            && !_unit.StartsWith(entry.Unit == "đơn vị" ? " huyện " : $" {entry.Unit} ", StringComparison.Ordinal);

        /// <summary>"khu, cụm công nghiệp có tối thiểu 1 trạm phát sóng" counts stations: the thing of the wording is not the one counted.</summary>
        public bool CountsOther(Pattern pattern) =>
            pattern.Parts.Length == 1 && _unit.Length > 0 && pattern.Entry.Unit.Length > 0 && pattern.Parts[0].StartsWith($" {pattern.Entry.Unit} ", StringComparison.Ordinal)
            && !_unit.Contains($" {pattern.Entry.Unit} ", StringComparison.Ordinal);

        /// <summary>"15 dự án vào cụm công nghiệp" counts projects: what stands behind the thing counted does not name it.</summary>
        public bool OnlyInTail(Pattern pattern) =>
            pattern.Entry.Unit != _counted && Array.TrueForAll(pattern.Parts, part => _place.Contains(part, StringComparison.Ordinal) && !_unit.Contains(part, StringComparison.Ordinal) && !_label.Contains(part, StringComparison.Ordinal));

        /// <summary>Whether the label says the part and nothing that would narrow it: "giá trị xuất khẩu", not "xoài xuất khẩu".</summary>
        public bool IsOnly(string part) => IndicatorWords.IsGeneric(_label.Replace(part, " ", StringComparison.Ordinal));

        public bool OwnContains(string phrase)
        {
            var part = $" {phrase} ";
            return _label.Contains(part, StringComparison.Ordinal) || (_bare && _context.Contains(part, StringComparison.Ordinal));
        }

        public bool AnyContains(string phrase) => OwnContains(phrase) || _context.Contains($" {phrase} ", StringComparison.Ordinal);
    }
}
