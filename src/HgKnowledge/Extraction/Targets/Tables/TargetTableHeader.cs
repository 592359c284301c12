using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets.Tables;

/// <summary>What the columns of a target table hold: TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 | Cơ quan chủ trì.</summary>
/// <param name="Rows">Number of heading rows.</param>
/// <param name="Label">Column of the indicators' names.</param>
/// <param name="Unit">Column of the units, -1 without one.</param>
/// <param name="Values">The columns of numbers.</param>
/// <param name="Caption">The unit of the whole table, "Đơn vị tính: triệu đồng" above it; empty without one.</param>
internal sealed record TargetTableHeader(int Rows, int Label, int Unit, IReadOnlyList<TargetColumn> Values, string Caption)
{
    private const int MostHeadingRows = 3;
    private const int LongestHeading = 80;

    /// <summary>Blocks above a table among which its unit may be stated.</summary>
    private const int CaptionReach = 3;

    private static readonly string[] LabelWords = ["chỉ tiêu", "chỉ số", "nội dung", "tiêu chí", "sản phẩm", "tên "];
    private static readonly string[] UnitWords = ["đơn vị tính", "đvt", "đơn vị", "đ.v.t"];
    private static readonly string[] ValueWords = ["kế hoạch", "mục tiêu", "chỉ tiêu năm", "thực hiện", "ước", "kết quả", "hiện trạng", "hạng", "bậc", "giá trị", "số lượng", "lượng"];
    /// <summary>A column that compares two others states nothing new.</summary>
    private static readonly string[] Comparing = ["so sánh", "so với", "so cùng kỳ", "tăng (+)", "tăng, giảm", "tăng/giảm", "(%) so", "chênh lệch"];

    private static readonly string[] OtherWords = ["chủ trì", "phối hợp", "cơ quan", "ghi chú", "mục ở", "thời gian", "tiến độ", "căn cứ"];

    /// <summary>The header of the table, or null if it is no table of targets.</summary>
    public static TargetTableHeader? Read(Document document, IReadOnlyList<Block[]> rows)
    {
        for (var row = 0; row < Math.Min(MostHeadingRows, rows.Count); row++)
        {
            var label = Column(rows[row], LabelWords);
            if (label < 0)
                continue;
            var headings = HeadingRows(rows, row, label);
            var values = ValueColumns(document, rows.Take(headings), label);
            return values.Count == 0 ? null : new(headings, label, Column(rows[row], UnitWords), values, CaptionUnit(document, rows[0][0].Index));
        }
        return null;
    }

    private static string CaptionUnit(Document document, int first)
    {
        for (var i = first; i >= Math.Max(0, first - CaptionReach); i--)
            if (document.Blocks[i].Text is { Length: < LongestHeading } text && Contains(text.ToLowerInvariant(), UnitWords) && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                return text[(colon + 1)..].Trim(' ', ')', '.', '*').ToLowerInvariant();
        return "";
    }

    /// <summary>Rows below that still head columns: they leave the label's column empty.</summary>
    private static int HeadingRows(IReadOnlyList<Block[]> rows, int row, int label)
    {
        var count = row + 1;
        while (count < rows.Count && count < row + MostHeadingRows && !Array.Exists(rows[count], c => Covers(c, label)))
            count++;
        return count;
    }

    private static List<TargetColumn> ValueColumns(Document document, IEnumerable<Block[]> headings, int label)
    {
        var columns = new SortedDictionary<int, (string Heading, int Cell)>();
        foreach (var cell in headings.SelectMany(r => r))
            for (var column = cell.Cell!.Column; column < cell.Cell.Column + cell.Cell.ColumnSpan; column++)
                columns[column] = ((columns.GetValueOrDefault(column).Heading + " " + cell.Text.ToLowerInvariant()).Trim(), cell.Index);
        // Two columns of one heading differ in something that is lost: neither can be told from the other.
        return [.. columns.Where(c => c.Key != label && IsValue(c.Value.Heading)).GroupBy(c => c.Value.Heading).Where(g => g.Count() == 1).Select(g => g.First())
            .Select(c => new TargetColumn(c.Key, c.Value.Heading, c.Value.Cell, YearsOf(document, c.Value.Heading)))];
    }

    private static bool IsValue(string heading) =>
        heading.Length < LongestHeading && !Contains(heading, OtherWords) && !Contains(heading, UnitWords) && !Contains(heading, Comparing)
        && (Contains(heading, ValueWords) || heading.Contains("20", StringComparison.Ordinal));

    /// <summary>The innermost years: "giai đoạn 2026 - 2030" over "năm 2027" is the year 2027.</summary>
    private static Years? YearsOf(Document document, string heading)
    {
        var bare = heading.Trim('(', ')', ' ');
        if (bare.Length == 4 && int.TryParse(bare, out var year))
            return Years.Of(year);
        var text = new TokenText(heading);
        var mentions = new PeriodScanner(text, document.Meta.Period, document.Meta.Term, document.Meta.Year).Scan();
        if (mentions.LastOrDefault(m => m.Years is not null && m.Kind == PeriodKind.Point) is { } point)
            return point.Years;
        return mentions.LastOrDefault(m => m.Years is not null)?.Years ?? LastYear(text);
    }

    private static Years? LastYear(TokenText text)
    {
        for (var i = text.Count - 1; i >= 0; i--)
            if (text.IsNumber(i) && text.Word(i).Length == 4 && int.TryParse(text.Word(i), out var year) && year is > 1990 and < 2100)
                return Years.Of(year);
        return null;
    }

    private static bool Covers(Block cell, int column) => cell.Cell!.Column <= column && column < cell.Cell.Column + cell.Cell.ColumnSpan;

    private static int Column(Block[] row, string[] words)
    {
        foreach (var word in words)
            foreach (var cell in row)
                if (cell.Text.Length < LongestHeading && cell.Text.Contains(word, StringComparison.OrdinalIgnoreCase) && !Contains(cell.Text.ToLowerInvariant(), OtherWords))
                    return cell.Cell!.Column;
        return -1;
    }

    private static bool Contains(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
}
