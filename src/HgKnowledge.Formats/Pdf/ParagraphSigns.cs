using HgKnowledge.Documents;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// What tells where paragraphs end: a line with room for the next word, space and indentation, and in justified text a line
/// that was not stretched to the margin. Where nothing tells whether a sentence that ends its line ends its paragraph as well,
/// the document does: it has paragraphs of one sentence or of many.
/// </summary>
internal sealed class ParagraphSigns
{
    private const double Indent = 0.5;
    private const double BlankLine = 1.6;
    private const double Spaced = 1.15;

    /// <summary>What a word is wider than it seems by rounding, in heights of its line.</summary>
    private const double Tight = 0.05;

    /// <summary>How near to the margin a stretched line ends, in points.</summary>
    private const double AtMargin = 0.75;

    /// <summary>The share of wrapped lines that end at the margin in justified text; a few paragraphs may be set otherwise.</summary>
    private const double Justified = 0.75;

    private const int FewestWrapped = 8;

    /// <summary>What looks like the end of a sentence nearer to the beginning of a line is a sign of a list.</summary>
    private const int LongestSign = 6;

    private readonly PageFrames _frames;
    private readonly double _pitch;
    private readonly bool _isPageJustified;
    private readonly bool _areCellsJustified;

    /// <summary>Takes the measures of a document.</summary>
    /// <param name="lines">All lines in reading order.</param>
    /// <param name="frames">Where lines begin and end.</param>
    public ParagraphSigns(IReadOnlyList<PdfLine> lines, PageFrames frames)
    {
        _frames = frames;
        var body = lines.Where(line => !line.Furniture && !line.Note && line.Cell is null).ToList();
        _pitch = Quarter(body.Zip(body.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page).Select(pair => pair.Second.Top - pair.First.Top).Where(pitch => pitch > 0));
        _isPageJustified = IsJustified(body);
        _areCellsJustified = IsJustified([.. lines.Where(line => line.Cell is not null)]);
        EndsByChance = AreEndsChance(body);
    }

    /// <summary>Whether the end of a line that is also the end of a sentence is more often chance than the end of a paragraph.</summary>
    public bool EndsByChance { get; }

    /// <summary>Whether the line above could have taken the first word of the one below.</summary>
    public bool HasRoom(PdfLine above, PdfLine below) => _frames.Of(above).Room(above) > below.FirstWord + above.Blank + (Tight * below.Height);

    /// <summary>Whether more room stands between two lines than between paragraphs.</summary>
    public bool IsBehindBlank(PdfLine above, PdfLine below) =>
        above.Page == below.Page && above.Cell is null && below.Cell is null && below.Top - above.Top > BlankLine * _pitch;

    /// <summary>Whether a line begins farther right than the one above and the margin.</summary>
    public bool IsIndented(PdfLine above, PdfLine below) =>
        _frames.Of(below) is var frame && below.Left > Math.Max(above.Left, frame.Left) + (Indent * below.Height) && !frame.IsCentred(below);

    /// <summary>Whether a new paragraph may begin here: on a new page or in a new column, where nothing tells, or behind a space.</summary>
    public bool IsSpaced(PdfLine above, PdfLine below) => above.Page != below.Page || above.Column != below.Column || below.Top - above.Top > Spaced * _pitch;

    /// <summary>Whether a line was stretched to the margin, as all but the last of a justified paragraph are; null where that does not tell.</summary>
    public bool? IsStretched(PdfLine line) =>
        !(line.Cell is null ? _isPageJustified : _areCellsJustified) || line.Hidden > 0 || _frames.Of(line).IsCentred(line) ? null : EndsAtMargin(line);

    private bool EndsAtMargin(PdfLine line) => Math.Abs(_frames.Of(line).Right - line.Right) < AtMargin;

    private bool IsJustified(List<PdfLine> lines)
    {
        var wrapped = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Cell?.Position == pair.Second.Cell?.Position && !HasRoom(pair.First, pair.Second)).ToList();
        return wrapped.Count >= FewestWrapped && wrapped.Count(pair => EndsAtMargin(pair.First)) > Justified * wrapped.Count;
    }

    private bool AreEndsChance(List<PdfLine> body)
    {
        var unseen = body.Zip(body.Skip(1)).Count(pair => pair.First.Page == pair.Second.Page && ParagraphJoiner.EndsSentence(pair.First.Text) && HasRoom(pair.First, pair.Second)
            && MarkerReader.Read(pair.Second.Text) is null && !IsSpaced(pair.First, pair.Second) && !IsIndented(pair.First, pair.Second));
        return body.Sum(line => SentencesEnded(line.Text)) >= unseen;
    }

    private static int SentencesEnded(string text)
    {
        var count = 0;
        for (var i = LongestSign; i + 2 < text.Length; i++)
            if (text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && ParagraphJoiner.EndsSentence(text.AsSpan(i, 1)))
                count++;
        return count;
    }

    private static double Quarter(IEnumerable<double> values) => values.Order().ToArray() is { Length: > 0 } ordered ? ordered[ordered.Length / 4] : 0;
}
