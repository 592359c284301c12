using System.Runtime.CompilerServices;
using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;
using HgKnowledge.Rules;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>Compares statements of one indicator: may they be compared, what is the verdict, how grave is it.</summary>
public sealed class Comparer
{
    private readonly IndicatorCatalog _catalog;
    private readonly HashSet<(string Newer, string Older)> _replacements;
    private readonly IReadOnlyDictionary<string, string> _territories;
    private static readonly ConditionalWeakTable<Knowledge, Comparer> Made = [];

    /// <summary>A comparer for statements linked to the catalog.</summary>
    /// <param name="catalog">Directions, tolerances, and which indicators are rates of change.</param>
    /// <param name="replacements">Names of documents that replace another one.</param>
    /// <param name="territories">Territories by name of document, where more is known than the document itself tells.</param>
    public Comparer(IndicatorCatalog catalog, IEnumerable<(string Newer, string Older)> replacements, IReadOnlyDictionary<string, string>? territories = null)
    {
        _catalog = catalog;
        _replacements = [.. replacements];
        _territories = territories ?? new Dictionary<string, string>();
    }

    /// <summary>The comparer for the linked knowledge.</summary>
    public static Comparer For(Knowledge knowledge) => Made.GetValue(knowledge, Make);

    private static Comparer Make(Knowledge knowledge) => new(knowledge.Catalog,
        from document in knowledge.Documents
        from reference in document.References
        where reference is { Relation: Relation.Replaces, Target: not null }
        select (document.Document.Name, reference.Target!),
        Territories.Of([.. knowledge.Documents.Select(document => document.Document)]));

    /// <summary>What the statement claims.</summary>
    public Claim Claim(Statement statement) => Comparisons.Claim.Of(statement, _catalog, Territory(statement.Document));

    /// <summary>Whether the documents speak of one place, as far as one can tell.</summary>
    public bool SamePlace(Document one, Document other) =>
        Territory(one) is var a && Territory(other) is var b && (a.Length == 0 || b.Length == 0 || a == b);

    /// <summary>The area the document is about in normal form; empty if it may be any.</summary>
    internal string Territory(Document document) => _territories.GetValueOrDefault(document.Name) ?? Places.Territory(document.Meta);

    /// <summary>The comparison of the two, whichever comes first.</summary>
    public Comparison Compare(Statement a, Statement b) =>
        Order(a, b) <= 0 ? Compare(a, Claim(a), b, Claim(b)) : Compare(b, Claim(b), a, Claim(a));

    /// <summary>Whether the first one precedes the second: by document, then by place.</summary>
    public static int Order(Statement a, Statement b)
    {
        var byDocument = DocumentOrder.Instance.Compare(a.Document, b.Document);
        return byDocument != 0 ? byDocument : a.Index.CompareTo(b.Index);
    }

    internal Comparison Compare(Statement earlier, Claim one, Statement later, Claim other)
    {
        if (Obstacle(one, other) is { } obstacle)
            return new(earlier, later, null, Severity.None, obstacle);
        // "tổng mức đầu tư" of two projects
        if (_catalog.Find(one.Indicator) is null && IndicatorWords.IsGeneric(earlier.Target.Indicator))
            return new(earlier, later, null, Severity.None, "tên gọi quá chung, không rõ có phải một nội dung");
        // Nobody contradicts himself within a paragraph: it names two things, though they carry one label here.
        if (Sentences.Between(earlier, later) is not null)
            return new(earlier, later, null, Severity.None, "hai số trong cùng một đoạn, được hiểu là hai nội dung khác nhau");
        if (AreItems(earlier, later))
            return new(earlier, later, null, Severity.None, "hai mục của một danh sách, mỗi mục nói về đối tượng nêu ở đầu mục");
        if (Tables(earlier, later, _catalog.Find(one.Indicator) is not null) is { } table)
            return new(earlier, later, null, Severity.None, table);
        // In one document what is named more narrowly is a part; another document may just use more words.
        if (one.Subject != other.Subject && earlier.Document.Name == later.Document.Name)
            return new(earlier, later, null, Severity.None, $"khác nội dung (chỉ một bên nói về “{(one.Subject.Length > other.Subject.Length ? one : other).Subject}”)");
        var verdict = Judge(one, other);
        if (verdict.Agrees())
            return new(earlier, later, verdict, Severity.None, "");
        var (severity, reason) = new Gravity(earlier, later, _replacements, _catalog.Find(one.Indicator) is not null, AsksForMore(one, other), IsRounding(one.Extent, other.Extent)).Of(verdict);
        return new(earlier, later, verdict, severity, reason);
    }

    /// <summary>"a) Khu công nghiệp A: 100 ha, lấp đầy 82%" and "b) Khu công nghiệp B: 85 ha, lấp đầy 90%": each speaks of what its item begins with.</summary>
    private static bool AreItems(Statement a, Statement b) =>
        a.Document.Name == b.Document.Name && Item(a) is { } one && Item(b) is { } other && one.Index != other.Index && one.Parent == other.Parent;

    /// <summary>The item of a list that names a thing before a colon and goes on to the number; null if it stands elsewhere.</summary>
    private static OutlineNode? Item(Statement statement)
    {
        var block = statement.Document.Blocks[statement.Target.Number.Block];
        if (block.Cell is not null || block.Node < 0 || statement.Document.Outline[block.Node] is not { Kind: OutlineKind.Item } node || node.Block != block.Index)
            return null;
        var before = block.Text.AsSpan(0, statement.Target.Evidence.Start);
        return before.IndexOf(':') is > 0 and var colon && HasName(before[Math.Min(node.Marker.Length, colon)..colon]) ? node : null;
    }

    /// <summary>"Khu công nghiệp Âu Lâu", but not "Về giảm nghèo": a capital behind the first word.</summary>
    private static bool HasName(ReadOnlySpan<char> head)
    {
        head = head.Trim();
        for (var i = 1; i < head.Length; i++)
            if (head[i - 1] == ' ' && char.IsUpper(head[i]))
                return true;
        return false;
    }

    /// <summary>"2,4 triệu người" for 2.352.000: written down in a hurry rather than in contradiction.</summary>
    private static bool IsRounding(Extent one, Extent other) =>
        one.Point && other.Point && Math.Abs(one.Low - other.Low) is var gap && Math.Max(one.Step, other.Step) is var step && gap < step && !Interval.Alike(gap, step);

    /// <summary>Rows of one name stand under different parents: "trong đó: Thuế giá trị gia tăng" comes again and again.</summary>
    private static string? Tables(Statement a, Statement b, bool known)
    {
        if (a.Document.Name != b.Document.Name || a.Target.Heads.Count == 0 || b.Target.Heads.Count == 0)
            return null;
        var same = Table(a) == Table(b);
        return same || !known ? $"hai dòng cùng tên trong {(same ? "một bảng" : "các bảng")}, có thể thuộc những mục khác nhau" : null;
    }

    private static int? Table(Statement statement) => statement.Document.Blocks[statement.Target.Number.Block].Cell?.Table;

    /// <summary>Why statements with these claims may not be compared; null if they may.</summary>
    internal static string? Obstacle(Claim a, Claim b)
    {
        if (a.Indicator != b.Indicator)
            return "khác chỉ số";
        if (a.Kind == TargetKind.Count || b.Kind == TargetKind.Count)
            return "số đếm các nội dung liệt kê, không phải chỉ số đo";
        return StatusObstacle(a.Status, b.Status) ?? MeaningObstacle(a, b) ?? PeriodAlignment.Obstacle(a, b);
    }

    /// <summary>Whether the later number goes further in the direction that is wanted of the indicator.</summary>
    private bool AsksForMore(Claim earlier, Claim later) => _catalog.Find(earlier.Indicator)?.Direction switch
    {
        Direction.Up => later.Extent.Low > earlier.Extent.Low,
        Direction.Down => later.Extent.Low < earlier.Extent.Low,
        _ => false,
    };

    internal Verdict Judge(Claim earlier, Claim later) =>
        ExtentComparison.Compare(earlier.Extent, later.Extent,
            _catalog.Find(earlier.Indicator)?.Direction ?? Direction.None, earlier.Status == TargetStatus.Result);

    private static string? StatusObstacle(TargetStatus a, TargetStatus b)
    {
        if (a == TargetStatus.Equivalent || b == TargetStatus.Equivalent)
            return "một bên là số quy đổi hoặc nhắc lại";
        if (a == TargetStatus.Benchmark || b == TargetStatus.Benchmark)
            return "một bên là số đối chiếu, không phải chỉ tiêu hay kết quả của địa phương";
        return a == b ? null : "một bên là chỉ tiêu, một bên là kết quả";
    }

    private static string? MeaningObstacle(Claim a, Claim b)
    {
        if (!Places.Same(a, b))
            return "khác địa bàn";
        if (Subject.Differ(a.Subject, b.Subject))
            return $"khác nội dung (một bên nói về “{a.Subject}”, một bên về “{b.Subject}”)";
        if (a.PartOfYear != b.PartOfYear)
            return $"khác kỳ trong năm (chỉ một bên nói về “{(a.PartOfYear.Length > 0 ? a : b).PartOfYear}”)";
        if (a.Change != b.Change)
            return "một bên là mức tăng, giảm; một bên là mức đạt";
        return a.Measure.Converts(b.Measure) ? null : "khác đơn vị tính";
    }
}
