namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>
/// Tells over which columns the headings of a table without lines stand: "Giai đoạn 2026 - 2030" may fill no more room than two
/// of the five years below it. Columns that have a heading of their own in the next line only belong to the heading beside them
/// that then stands in the middle of its columns, or begins with the first of them.
/// </summary>
/// <param name="lines">The lines of the table.</param>
/// <param name="numbers">The number of each line's row.</param>
/// <param name="left">Where each column begins.</param>
/// <param name="right">Where each column ends.</param>
internal sealed class ColumnHeadings(IReadOnlyList<ColumnLine> lines, IReadOnlyList<int> numbers, IReadOnlyList<double> left, IReadOnlyList<double> right)
{
    private readonly List<(int First, int Last, double Left, double Right)> _parts = [.. lines.Where((_, i) => numbers[i] == 0).SelectMany(line => line.Parts)
        .GroupBy(part => (part.First, part.Last)).OrderBy(part => part.Key.First)
        .Select(part => (part.Key.First, part.Key.Last, part.Min(line => line.Words[0].Left), part.Max(line => line.Words[^1].Right)))];

    /// <summary>For the headings that stand over more columns than they fill, by the columns that they fill, the columns.</summary>
    public IReadOnlyDictionary<(int First, int Last), (int First, int Last)> Wider()
    {
        var wider = new Dictionary<(int First, int Last), (int First, int Last)>();
        var below = Below();
        if (below.Count == 0)
            return wider;
        var ranges = _parts.ConvertAll(part => (part.First, part.Last));
        for (var next = 0; next <= _parts.Count; next++)
        {
            var (from, to) = (next == 0 ? 0 : ranges[next - 1].Last + 1, next == _parts.Count ? left.Count : ranges[next].First);
            if (from < to && Enumerable.Range(from, to - from).All(below.Contains))
                Share(ranges, next, from, to, below);
        }
        for (var i = 0; i < _parts.Count; i++)
            if (ranges[i] != (_parts[i].First, _parts[i].Last))
                wider[(_parts[i].First, _parts[i].Last)] = ranges[i];
        return wider;
    }

    /// <summary>The columns with words in the rows of the heading below its first one.</summary>
    private HashSet<int> Below() =>
        [.. lines.TakeWhile(line => !line.HasValue).Where((_, i) => numbers[i] > 0).SelectMany(line => line.Parts).SelectMany(part => Enumerable.Range(part.First, part.Last - part.First + 1))];

    private void Share(List<(int First, int Last)> ranges, int next, int from, int to, HashSet<int> below)
    {
        var (isLeft, isRight) = (next > 0 && HasBelow(ranges[next - 1], below), next < ranges.Count && HasBelow(ranges[next], below));
        if (!isLeft && !isRight)
            return;
        var border = Enumerable.Range(from, to - from + 1).Where(border => (isLeft || border == from) && (isRight || border == to))
            .MinBy(border => (isLeft ? Error(next - 1, ranges[next - 1].First, border - 1) : 0) + (isRight ? Error(next, border, ranges[next].Last) : 0));
        if (isLeft)
            ranges[next - 1] = (ranges[next - 1].First, border - 1);
        if (isRight)
            ranges[next] = (border, ranges[next].Last);
    }

    private static bool HasBelow((int First, int Last) range, HashSet<int> below) =>
        Enumerable.Range(range.First, range.Last - range.First + 1).Any(below.Contains);

    /// <summary>How far a heading stands from where it would over some columns.</summary>
    private double Error(int part, int first, int last) => Math.Min(
        Math.Abs(_parts[part].Left - left[first]),
        Math.Abs(_parts[part].Left + _parts[part].Right - left[first] - right[last]) / 2);
}
