using System.Text;
using HgKnowledge.Documents;
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

    private const int LongestAbbreviation = 4;
    private const int LongestWord = 24;

    private readonly IReadOnlyList<PdfLine> _lines;
    private readonly PageFrames _frames;
    private readonly ParagraphSigns _signs;
    private readonly List<TextLine> _written = [];
    private readonly List<PdfLine> _open = [];
    private readonly List<PdfLine> _aside = [];

    private LineFlow(IReadOnlyList<PdfLine> lines, PageFrames frames) => (_lines, _frames, _signs) = (lines, frames, new(lines, frames));

    /// <summary>The lines as written.</summary>
    /// <param name="lines">All lines in reading order.</param>
    /// <param name="frames">Where lines begin and end.</param>
    public static IReadOnlyList<TextLine> Of(IReadOnlyList<PdfLine> lines, PageFrames frames) => new LineFlow(lines, frames).Read();

    private List<TextLine> Read()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Furniture || _lines[i].Note)
            {
                _aside.Add(_lines[i]);
                continue;
            }
            if (_open.Count > 0 && !Continues(_open[^1], _lines[i]))
                Close();
            if (_open.Count == 0 && _written.Count > 0 && i > 0 && _signs.IsBehindBlank(_lines[i - 1], _lines[i]))
                _written.Add(new(_lines[i].Number, "", 0, Bold: false, _lines[i].Page));
            _open.Add(_lines[i]);
        }
        Close();
        return _written;
    }

    private bool Continues(PdfLine above, PdfLine below)
    {
        if (_open.Count >= MostLines || above.Cell?.Position != below.Cell?.Position || _signs.HasRoom(above, below) || _signs.IsBehindBlank(above, below) || IsApart(above.Text, below.Text))
            return false;
        var (ends, isMarked, isIndented) = (ParagraphJoiner.EndsSentence(above.Text), MarkerReader.Read(below.Text) is not null, _signs.IsIndented(above, below));
        if (_signs.IsStretched(above) is { } stretched && (stretched || ends))
            return stretched && !(ends && (isMarked || (isIndented && !IsHanging())));
        return ends && (isMarked || !(char.IsLower(below.Text[0]) || (_signs.EndsByChance && !_signs.IsSpaced(above, below))))
            ? false
            : ParagraphJoiner.ContinuesFull(above.Text, below.Text, _open[0].Text, isIndented);
    }

    /// <summary>Whether the second line of a list item is to come: it may be indented.</summary>
    private bool IsHanging() => _open.Count == 1 && MarkerReader.Read(_open[0].Text) is not null;

    /// <summary>Signs of headings and emphasis, and lines drawn with signs, tell where paragraphs begin and end.</summary>
    private static bool IsApart(string above, string below) =>
        below[0] is '#' or '*' || above.EndsWith("**", StringComparison.Ordinal) || Residue.IsRule(above) || Residue.IsRule(below);

    private void Close()
    {
        if (_open.Count > 0)
            _written.Add(Joined());
        _open.Clear();
        _written.AddRange(FootNotes.Join([.. _aside.Where(line => line.Note)]));
        _written.AddRange(_aside.Where(line => line.Furniture).Select(line => LightMarkup.Clean(line.Number, line.Text) with { Page = line.Page, Furniture = true }));
        _aside.Clear();
    }

    private TextLine Joined()
    {
        var text = new StringBuilder();
        var map = new List<(int, int)>(_open.Count);
        for (var i = 0; i < _open.Count; i++)
        {
            var line = _open[i];
            if (i > 0 && !BreaksInside(text, line.Text) && !_frames.Of(line).BreaksWord(_open[i - 1], line, LastWord(text)))
                text.Append(' ');
            map.Add((Length(text), line.Number));
            text.Append(line.Text);
        }
        return LightMarkup.Clean(_open[0].Number, text.ToString()) with { Page = _open[0].Page, Lines = new([.. map]), Cell = _open[0].Cell?.Position };
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
        var word = LastWord(above);
        var isSymbol = word.Contains('/', StringComparison.Ordinal) && word.Any(char.IsAsciiDigit);
        return (isSymbol && word[^1] is '-' or '/' && (char.IsUpper(below[0]) ? char.IsUpper(below[1]) : char.IsLetterOrDigit(below[0])))
            || (isSymbol && below[0] is '-' or '/' && char.IsLetter(below[1]))
            || (IsAbbreviation(word.AsSpan().TrimEnd('-')) && word[^1] == '-' && IsAbbreviation(below.AsSpan(0, 2)))
            || (word is [.., >= '0' and <= '9', '-'] && (char.IsAsciiDigit(below[0]) || IsSign(below)));
    }

    private static string LastWord(StringBuilder text)
    {
        var word = text.ToString(Math.Max(0, text.Length - LongestWord), Math.Min(text.Length, LongestWord));
        return word[(word.LastIndexOf(' ') + 1)..];
    }

    /// <summary>"KT" and "XH" of "KT-XH".</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text) => text.Length is > 1 and <= LongestAbbreviation && text.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>What follows the number of a document: "TB/TW" of "196-TB/TW".</summary>
    private static bool IsSign(string text)
    {
        var slash = text.AsSpan().IndexOfAny('/', ' ');
        return slash > 0 && text[slash] == '/' && text.AsSpan(0, slash).IndexOfAnyExceptInRange('A', 'Z') < 0;
    }
}
