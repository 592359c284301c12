using System.Runtime.InteropServices;
using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>Leads from the text of a document, as extraction reads it, to the characters of its Word file.</summary>
internal sealed class LetterMap
{
    private readonly Dictionary<int, List<(int Start, int End, Letter First, Letter Last)>> _byBlock = [];
    private readonly Letter? _first;

    /// <summary>The map of a document read from a file with these characters.</summary>
    public LetterMap(Document document, BodyLetters letters)
    {
        _first = letters.First;
        foreach (var (paragraph, own) in document.Blocks.SelectMany(Characters).GroupBy(c => c.Line).ToDictionary(g => g.Key, g => g.ToList()))
            Align(own, letters[paragraph]);
    }

    /// <summary>First and last character of the words; where none of them can be found, what stands next to them. Null in a file without text.</summary>
    public (Letter First, Letter Last)? Find(Span span)
    {
        if (_byBlock.GetValueOrDefault(span.Block) is not { Count: > 0 } places)
            return _first is { } first ? (first, first) : null;
        var within = places.Where(place => place.Start < span.End && place.End > span.Start).ToList();
        if (within.Count == 0)
            within = [places.MinBy(place => Math.Abs(place.Start - span.Start))];
        return (within.MinBy(place => place.First.Start).First, within.MaxBy(place => place.Last.End).Last);
    }

    /// <summary>Capitals may be a matter of how the letters are set, so they count as the same.</summary>
    private void Align(List<Character> characters, IReadOnlyList<Letter> letters)
    {
        var places = Alignment.Of([.. characters.Select(c => char.ToUpperInvariant(c.Value))], [.. letters.Select(letter => char.ToUpperInvariant(letter.Value))]);
        for (var i = 0; i < places.Length; i++)
        {
            var (start, end) = (places[i].Start.Value, places[i].End.Value);
            if (start < end)
                (CollectionsMarshal.GetValueRefOrAddDefault(_byBlock, characters[i].Block, out _) ??= [])
                    .Add((characters[i].Start, characters[i].End, letters[start], letters[end - 1]));
        }
    }

    /// <summary>The visible characters of a block as its file has them: repairs undone, without the number that Word adds.</summary>
    private static IEnumerable<Character> Characters(Block block)
    {
        var repairs = block.Repairs.GetEnumerator();
        var repair = repairs.MoveNext() ? repairs.Current : null;
        for (var i = block.Numbering is { } label && block.Text.StartsWith(label, StringComparison.Ordinal) ? label.Length : 0; i < block.Text.Length; i++)
        {
            while (repair is not null && repair.End <= i)
                repair = repairs.MoveNext() ? repairs.Current : null;
            if (repair is null || repair.Start > i)
            {
                if (!char.IsWhiteSpace(block.Text[i]))
                    yield return new(block.Text[i], block.Index, i, i + 1, block.Lines.LineAt(i));
                continue;
            }
            foreach (var c in repair.Original)
                if (!char.IsWhiteSpace(c))
                    yield return new(c, block.Index, repair.Start, repair.End, block.Lines.LineAt(repair.Start));
            i = repair.End - 1;
        }
    }

    private readonly record struct Character(char Value, int Block, int Start, int End, int Line);
}
