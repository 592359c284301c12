using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>
/// Rows one below the other whose words leave the same room free: columns without lines between them. It grows from the row
/// that shows most columns. A row that crosses some gutters is a heading over several columns.
/// </summary>
internal sealed class ColumnRegion
{
    /// <summary>Least width of a gutter, in heights of the words.</summary>
    private const double Narrowest = 0.3;

    private const double WiderThanBlank = 1.6;

    /// <summary>Rows of a table stand nearer, in heights of the words.</summary>
    public const double Farthest = 2.6;

    /// <summary>A line that stands in the first column alone belongs to the table if it follows as closely as this.</summary>
    private const double Close = 1.35;

    /// <summary>As many rows show a gutter before a row may cross it.</summary>
    private const int FewestSupports = 2;

    private const int FewestNarrow = 4;

    /// <summary>No page has a table of more lines.</summary>
    private const int MostRows = 200;

    private readonly IReadOnlyList<WordRow> _rows;
    private readonly double _left;
    private readonly double _right;
    private readonly List<(Gutter Room, int Supports)> _gutters;

    private ColumnRegion(IReadOnlyList<WordRow> rows, int start)
    {
        (_rows, First, Last) = (rows, start, start);
        _gutters = [.. rows[start].WideGaps.Select(gap => (gap, 1))];
        (_left, _right) = (rows.Min(row => row.Left), rows.Max(row => row.Right));
    }

    /// <summary>Its first row.</summary>
    public int First { get; private set; }

    /// <summary>Its last row.</summary>
    public int Last { get; private set; }

    /// <summary>The gutters from left to right.</summary>
    public IReadOnlyList<Gutter> Gutters => [.. _gutters.Select(gutter => gutter.Room)];

    /// <summary>The region around a row, within rows that stand in no other.</summary>
    public static ColumnRegion Around(IReadOnlyList<WordRow> rows, int start, int first)
    {
        var region = new ColumnRegion(rows, start);
        region.Grow(1, rows.Count - 1);
        region.Grow(-1, first);
        region.DiscoverNarrow();
        region.Trim();
        return region;
    }

    /// <summary>Columns that the part of a table on one page shows are there on the next, unless words cross them.</summary>
    public void Resume(IReadOnlyList<Gutter> gutters)
    {
        foreach (var gutter in gutters)
            Add(gutter, 1);
        Sort();
    }

    private void Sort() => _gutters.Sort((one, other) => one.Room.Left.CompareTo(other.Room.Left));

    /// <summary>Takes the rows in one direction. Lines of a single cell that stand apart are known when a row beyond them shows the columns again.</summary>
    private void Grow(int step, int end)
    {
        for (var i = (step > 0 ? Last : First) + step; (end - i) * step >= 0; i += step)
        {
            var distance = Math.Abs(_rows[i].Middle - _rows[i - step].Middle);
            if (distance > Farthest * _rows[i].Height || IsCaption(_rows[i]))
                return;
            var shows = _gutters.Exists(gutter => _rows[i].Supports(gutter.Room));
            var isNext = i == (step > 0 ? Last : First) + step;
            if (shows || (isNext && FitsAlone(_rows[i], distance, step > 0)))
            {
                if (!Takes(_rows[i]))
                    return;
                (First, Last) = (Math.Min(First, i), Math.Max(Last, i));
            }
            else if (!IsOneCell(_rows[i]))
                return;
        }
    }

    private bool IsOneCell(WordRow row) => _gutters.Count > 1 && ColumnLine.Of(row, Gutters).Parts is [var part] && part.First == part.Last;

    private bool Takes(WordRow row)
    {
        var free = _gutters.ConvertAll(gutter => (Room: row.Free(gutter.Room), gutter.Supports));
        if (!free.Exists(gutter => IsOpen(gutter.Room, row)))
            return false;
        for (var i = _gutters.Count - 1; i >= 0; i--)
            if (IsOpen(free[i].Room, row))
                _gutters[i] = (free[i].Room, free[i].Supports + (row.Supports(free[i].Room) ? 1 : 0));
            else if (_gutters[i].Supports < FewestSupports)
                _gutters.RemoveAt(i);
        Discover(row);
        return true;
    }

    /// <summary>Captions cross the columns from the first one on or from the middle to both sides; so do headings of sections, which have numbers.</summary>
    private bool IsCaption(WordRow row)
    {
        if (row.WideGaps.Count > 0 || _gutters.Count(gutter => row.Supports(gutter.Room) && !IsOpen(row.Free(gutter.Room), row)) < FewestSupports)
            return false;
        var gutters = Gutters;
        return (row.Left < gutters[0].Left || IsCentred(row)) && MarkerReader.Read(string.Join(' ', row.Words.Select(word => word.Text))) is null;
    }

    /// <summary>A line in a single column: one that a cell is wrapped to, or the text around the table.</summary>
    private bool FitsAlone(WordRow row, double distance, bool isBelow) =>
        _gutters.Count > 0 && distance < Close * row.Height && !IsTitle(row) && (row.Left > _gutters[0].Room.Left || (isBelow && row.Right < _gutters[0].Room.Right));

    /// <summary>Titles stand in the middle of the page, as no cell beside another does.</summary>
    private bool IsTitle(WordRow row) => _gutters.Count == 1 && IsCentred(row);

    private bool IsCentred(WordRow row) => Math.Abs(row.Left + row.Right - _left - _right) < row.Height;

    /// <summary>Columns could be told by any blank that stands below another.</summary>
    private static bool IsOpen(Gutter room, WordRow row) =>
        room.Width >= Narrowest * row.Height && (!row.Supports(room) || room.Width > WiderThanBlank * row.Blank);

    /// <summary>A row may show columns that stand close together in those before.</summary>
    private void Discover(WordRow row)
    {
        foreach (var gap in row.WideGaps)
            Add(gap, FewestSupports - 1);
        Sort();
    }

    /// <summary>Room that all rows leave free is a gutter, however narrow it is, if more of them show it than chance would have it.</summary>
    private void DiscoverNarrow()
    {
        for (var i = First; i <= Last && i - First < MostRows; i++)
            foreach (var gap in _rows[i].Gaps.Where(gap => IsOpen(gap, _rows[i])))
                Add(gap, _rows[i].WideGaps.Contains(gap) ? FewestSupports : FewestNarrow);
        Sort();
    }

    private void Add(Gutter gap, int fewest)
    {
        if (_gutters.Exists(gutter => gutter.Room.Shared(gap).Width > 0))
            return;
        var room = gap;
        for (var i = First; i <= Last; i++)
            if ((room = _rows[i].Free(room)) is var free && !IsOpen(free, _rows[i]))
                return;
        if (Enumerable.Range(First, Last - First + 1).Count(i => _rows[i].Supports(room)) >= fewest)
            _gutters.Add((room, FewestSupports));
    }

    /// <summary>Gutters with nothing on one side are margins; captions above and text below are no rows.</summary>
    private void Trim()
    {
        _gutters.RemoveAll(gutter => gutter.Supports < FewestSupports);
        while (First < Last && IsOutside(_rows[First], isAbove: true))
            First++;
        while (First < Last && IsOutside(_rows[Last], isAbove: false))
            Last--;
    }

    private bool IsOutside(WordRow row, bool isAbove) =>
        ColumnLine.Of(row, Gutters).Parts is [var part] && (part.First < part.Last || (isAbove && part.First == 0));
}
