using System.Text;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Undoes the wrapping of lines: a line goes on in the next one if that one's first word had no room on it any more. What is
/// left are the lines as they were written, blank ones told by their distance. Running heads and notes at the foot of a page
/// stand behind the paragraph they interrupt.
/// </summary>
internal sealed class LineFlow
{
    /// <summary>No paragraph has more lines.</summary>
    private const int MostLines = 300;

    private const double Indent = 0.5;
    private const double BlankLine = 1.6;
    private const double Spaced = 1.15;
    private const double Note = 0.9;

    private readonly IReadOnlyList<PdfLine> _lines;
    private readonly double _left;
    private readonly double _right;
    private readonly double _pitch;
    private readonly double _height;
    private readonly bool _showsParagraphs;
    private readonly List<TextLine> _written = [];
    private readonly List<PdfLine> _open = [];
    private readonly List<PdfLine> _aside = [];

    private LineFlow(IReadOnlyList<PdfLine> lines)
    {
        _lines = lines;
        var body = lines.Where(line => !line.Furniture).ToList();
        (_left, _right) = (Low(body.Select(line => line.Left)), -Low(body.Select(line => -line.Right)));
        _height = Middle(body.Select(line => line.Height));
        _pitch = Quarter(body.Zip(body.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page).Select(pair => pair.Second.Top - pair.First.Top).Where(pitch => pitch > 0));
        _showsParagraphs = ShowsParagraphs(body);
    }

    /// <summary>The lines as written.</summary>
    public static IReadOnlyList<TextLine> Of(IReadOnlyList<PdfLine> lines) => new LineFlow(lines).Read();

    private List<TextLine> Read()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Furniture || IsNote(i))
            {
                _aside.Add(_lines[i]);
                continue;
            }
            if (_open.Count > 0 && !Continues(_open[^1], _lines[i]))
                Close();
            if (_open.Count == 0 && _written.Count > 0 && i > 0 && IsBehindBlank(_lines[i - 1], _lines[i]))
                _written.Add(new(_lines[i].Number, "", 0, Bold: false, _lines[i].Page));
            _open.Add(_lines[i]);
        }
        Close();
        return _written;
    }

    /// <summary>Lines in smaller print at the foot of a page, from the one that begins with a sign on.</summary>
    private bool IsNote(int i)
    {
        if (_lines[i].Height >= Note * _height)
            return false;
        for (var below = i + 1; below < _lines.Count && _lines[below].Page == _lines[i].Page; below++)
            if (!_lines[below].Furniture && _lines[below].Height >= Note * _height)
                return false;
        return _aside is [.., var last] && last.Page == _lines[i].Page ? true : _lines[i].Text is [>= '0' and <= '9' or '*' or '(' or '[', ..];
    }

    private bool IsBehindBlank(PdfLine above, PdfLine below) => above.Page == below.Page && below.Top - above.Top > BlankLine * _pitch;

    private bool Continues(PdfLine above, PdfLine below)
    {
        if (_open.Count >= MostLines || HasRoom(above, below) || IsBehindBlank(above, below) || IsApart(above.Text, below.Text))
            return false;
        return ParagraphJoiner.EndsSentence(above.Text) && !char.IsLower(below.Text[0]) && (!_showsParagraphs || IsSpaced(above, below))
            ? false
            : ParagraphJoiner.ContinuesFull(above.Text, below.Text, _open[0].Text, IsIndented(above, below));
    }

    /// <summary>Signs of headings and emphasis, and lines drawn with signs, tell where paragraphs begin and end.</summary>
    private static bool IsApart(string above, string below) =>
        below[0] is '#' or '*' || above.EndsWith("**", StringComparison.Ordinal) || Residue.IsRule(above) || Residue.IsRule(below);

    private bool IsIndented(PdfLine above, PdfLine below) => below.Left > Math.Max(above.Left, _left) + (Indent * below.Height) && !IsCentred(below);

    /// <summary>Whether a new paragraph may begin here: on a new page, where nothing tells, or behind a space.</summary>
    private bool IsSpaced(PdfLine above, PdfLine below) => above.Page != below.Page || below.Top - above.Top > Spaced * _pitch;

    /// <summary>Whether paragraphs are told by indentation or space, and not by the ends of lines alone.</summary>
    private bool ShowsParagraphs(List<PdfLine> body)
    {
        var (all, shown) = (0, 0);
        for (var i = 1; i < body.Count; i++)
            if (body[i - 1].Page == body[i].Page && ParagraphJoiner.EndsSentence(body[i - 1].Text) && HasRoom(body[i - 1], body[i]))
            {
                all++;
                shown += IsSpaced(body[i - 1], body[i]) || IsIndented(body[i - 1], body[i]) ? 1 : 0;
            }
        return shown * 2 > all;
    }

    private bool HasRoom(PdfLine above, PdfLine below) => Room(above) >= below.FirstWord + above.Blank;

    private double Room(PdfLine line) => (IsCentred(line) ? _right - _left - (line.Right - line.Left) : _right - line.Right) - line.Hidden;

    private bool IsCentred(PdfLine line)
    {
        var (before, behind) = (line.Left - _left, _right - line.Right);
        return before > 2 * line.Height && Math.Abs(before - behind) < line.Height;
    }

    private void Close()
    {
        if (_open.Count > 0)
            _written.Add(Joined());
        _open.Clear();
        _written.AddRange(_aside.Select(line => LightMarkup.Clean(line.Number, line.Text) with { Page = line.Page, Furniture = line.Furniture }));
        _aside.Clear();
    }

    private TextLine Joined()
    {
        var text = new StringBuilder();
        var map = new List<(int, int)>(_open.Count);
        foreach (var line in _open)
        {
            if (text.Length > 0 && !BreaksInside(text, line.Text))
                text.Append(' ');
            map.Add((Length(text), line.Number));
            text.Append(line.Text);
        }
        return LightMarkup.Clean(_open[0].Number, text.ToString()) with { Page = _open[0].Page, Lines = new([.. map]) };
    }

    /// <summary>The length that the text has once its markup is gone.</summary>
    private static int Length(StringBuilder text)
    {
        if (text.Length == 0)
            return 0;
        var raw = text.ToString();
        var clean = LightMarkup.Clean(0, raw).Text.Length;
        return raw[^1] == ' ' && clean > 0 ? clean + 1 : clean;
    }

    /// <summary>A symbol or a span of years that was wrapped at its hyphen: "35/NQ-" and "CP".</summary>
    private static bool BreaksInside(StringBuilder above, string below)
    {
        if (below.Length < 2)
            return false;
        var word = above.ToString(Math.Max(0, above.Length - 24), Math.Min(above.Length, 24));
        word = word[(word.LastIndexOf(' ') + 1)..];
        var isSymbol = word.Contains('/', StringComparison.Ordinal) && word.Any(char.IsAsciiDigit);
        return (isSymbol && word[^1] is '-' or '/' && char.IsLetterOrDigit(below[0]))
            || (isSymbol && below[0] is '-' or '/' && char.IsLetter(below[1]))
            || (word is [.., >= '0' and <= '9', '-'] && char.IsAsciiDigit(below[0]));
    }

    /// <summary>The lowest value, but for the few that stand out.</summary>
    private static double Low(IEnumerable<double> values) => At(values, 0.01);

    private static double Quarter(IEnumerable<double> values) => At(values, 0.25);

    private static double Middle(IEnumerable<double> values) => At(values, 0.5);

    private static double At(IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToArray();
        return ordered.Length == 0 ? 0 : ordered[(int)(ordered.Length * share)];
    }
}
