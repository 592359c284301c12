using System.Globalization;
using System.Text;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>
/// Writes the limits of comments into the main part of a Word file. A limit inside of a run parts it into two runs of the same
/// properties; nothing else of the part's text is changed.
/// </summary>
/// <param name="part">Text of the part.</param>
/// <param name="root">Its root.</param>
internal sealed class CommentMarks(string part, MarkupElement root)
{
    private const string Preserve = " xml:space=\"preserve\"";

    private readonly SortedDictionary<int, Cut> _cuts = [];
    private readonly WordMarkup _markup = new(root);
    private readonly TrackedProperties _changes = new(part, root);

    /// <summary>Puts the comment around the characters.</summary>
    public void Add(int id, Letter first, Letter last)
    {
        var number = ("id", id.ToString(CultureInfo.InvariantCulture));
        Before(first).Starts.Append(_markup.Outer("commentRangeStart", "", number));
        Behind(last).Ends.Append(_markup.Outer("commentRangeEnd", "", number))
            .Append(_markup.Outer("r", _markup.Inner("commentReference", "", number)));
    }

    /// <summary>The part with all limits.</summary>
    public string Apply()
    {
        var text = new StringBuilder(part.Length + (_cuts.Count * 160));
        var position = 0;
        foreach (var (at, cut) in _cuts)
        {
            text.Append(part, position, at - position).Append(cut.Close).Append(cut.Ends).Append(cut.Starts).Append(cut.Open);
            position = at;
        }
        return text.Append(part, position, part.Length - position).ToString();
    }

    private Cut Before(Letter letter)
    {
        if (letter.Piece.Parent is not { Name: "w:r" } run)
            return At(letter.Piece.Start);
        if (letter.Piece.Name is "w:t" or "w:delText" && letter.Start > letter.Piece.InnerStart)
            return InText(run, letter.Piece, letter.Start);
        return Shown(run).First() == letter.Piece ? At(run.Start) : Between(run, letter.Piece);
    }

    private Cut Behind(Letter letter)
    {
        if (letter.EndPiece.Parent is not { Name: "w:r" } run)
            return At(letter.EndPiece.End);
        if (letter.EndPiece.Name is "w:t" or "w:delText" && letter.End < letter.EndPiece.InnerEnd)
            return InText(run, letter.EndPiece, letter.End);
        return Shown(run).SkipWhile(piece => piece != letter.EndPiece).Skip(1).FirstOrDefault() is { } next ? Between(run, next) : At(run.End);
    }

    /// <summary>What a run shows, or could.</summary>
    private static IEnumerable<MarkupElement> Shown(MarkupElement run) =>
        run.Children.Where(piece => piece.Name is not ("w:rPr" or "w:lastRenderedPageBreak"));

    private Cut Between(MarkupElement run, MarkupElement next) => At(next.Start, $"</{run.RawName}>", Opened(run));

    private Cut InText(MarkupElement run, MarkupElement text, int at)
    {
        if (char.IsWhiteSpace(part[at - 1]) && !text.Tag.Contains("xml:space", StringComparison.Ordinal))
            At(text.InnerStart - 1, Preserve, "");
        return At(at, $"</{text.RawName}></{run.RawName}>", $"{Opened(run)}<{text.RawName}{Preserve}>");
    }

    private string Opened(MarkupElement run) => run.Child("w:rPr") is { } properties ? $"{run.Tag}{_changes.Copy(properties)}" : run.Tag.ToString();

    private Cut At(int position, string close = "", string open = "")
    {
        if (!_cuts.TryGetValue(position, out var cut))
            _cuts[position] = cut = new(close, open, new(), new());
        return cut;
    }

    /// <summary>What is written at one place: the end of what is parted, ends and beginnings of comments, the beginning of the rest.</summary>
    private sealed record Cut(string Close, string Open, StringBuilder Ends, StringBuilder Starts);
}
