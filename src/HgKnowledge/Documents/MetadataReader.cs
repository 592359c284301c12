using System.Text.RegularExpressions;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Documents;

/// <summary>
/// Reads what a document says of itself from its letterhead, title and closing lines, as Decree 30/2020/NĐ-CP (State) and
/// Guideline 36-HD/VPTW (Party) lay them out. A field it does not find stays null.
/// </summary>
public static class MetadataReader
{
    private const int HeadBlocks = 30;

    /// <summary>Further on in a title, "của ..." names the issuer of a cited document.</summary>
    private const int LatestIssuer = 40;

    /// <summary>Characters of a line that names who resolves.</summary>
    private const int LongestEnacting = 80;

    /// <summary>The metadata.</summary>
    public static DocumentMeta Read(IReadOnlyList<Block> blocks)
    {
        var head = blocks.Take(HeadBlocks).Where(b => b.Kind != BlockKind.Furniture).ToArray();
        var titleLines = TitleReader.Lines(blocks);
        var title = titleLines.Count == 0 ? null : string.Join(' ', titleLines);
        var date = Date(head);
        var term = title is null ? null : YearsReader.Last(title, "nhiệm kỳ");
        var (role, signer) = ClosingReader.Signer(blocks);
        return new()
        {
            Type = title is null ? null : TitleReader.Type(title),
            Symbol = Symbol(head),
            Date = date,
            Title = title,
            Issuer = Issuer(head, title),
            Term = term,
            Period = title is null ? term : YearsReader.Subject(title) ?? term,
            Recipients = ClosingReader.Recipients(blocks),
            SignerRole = role,
            Signer = signer,
            Province = Province(head) ?? ProvinceReader.MostNamed(blocks),
            Year = date?.Year ?? NewestDate(blocks)?.Year ?? term?.From,
        };
    }

    private static string? Symbol(IEnumerable<Block> head)
    {
        foreach (var block in head)
            if (block.Text.Length < 60 && MetadataPatterns.Symbol().Match(block.Text) is { Success: true } match)
                return match.Groups["symbol"].Value.Replace(" ", "", StringComparison.Ordinal);
        return null;
    }

    private static DateOnly? Date(IEnumerable<Block> head)
    {
        foreach (var block in head)
            if (block.Text.Length < 80 && MetadataPatterns.PlaceAndDate().Match(block.Text) is { Success: true } match)
                return Dates.Of(match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value);
        return null;
    }

    /// <summary>A document cannot be older than the newest date it cites; most cite one from the weeks before.</summary>
    private static DateOnly? NewestDate(IReadOnlyList<Block> blocks)
    {
        DateOnly? newest = null;
        foreach (var block in blocks)
            foreach (ValueMatch match in MetadataPatterns.SlashDate().EnumerateMatches(block.Text))
            {
                var parts = block.Text.Substring(match.Index, match.Length).Split('/');
                if (Dates.Of(parts[0], parts[1], parts[2]) is { } date && !(newest >= date))
                    newest = date;
            }
        return newest;
    }

    /// <summary>The title names the issuer of Party documents ("CỦA BAN CHẤP HÀNH ..."), the letterhead that of others.</summary>
    private static string? Issuer(IReadOnlyList<Block> head, string? title)
    {
        if (title is not null && MetadataPatterns.TitleIssuer().Match(title) is { Success: true, Index: < LatestIssuer } match)
            return Casing.Body(match.Groups["body"].Value.Trim());
        var lines = head.TakeWhile(b => TitleReader.TypeAt(b.Text) is null).Select(b => b.Text).ToArray();
        for (var i = 0; i < lines.Length; i++)
            if (Phrases.StartsWithAny(lines[i], MetadataPatterns.LetterheadBodies))
                return Casing.Body(i + 1 < lines.Length && Phrases.StartsWithAny(lines[i + 1], MetadataPatterns.Places) ? lines[i] + " " + lines[i + 1] : lines[i]);
        return head.Skip(lines.Length).Select(b => b.Text.Trim(' ', ',', ':')).FirstOrDefault(IsEnacting) is { } body ? Casing.Body(body) : null;
    }

    /// <summary>"QUỐC HỘI", "HỘI ĐỒNG NHÂN DÂN TỈNH ..." on a line of its own behind the title: who resolves.</summary>
    private static bool IsEnacting(string line) =>
        line.Length < LongestEnacting && !line.Any(char.IsLower) && Phrases.StartsWithAny(line, MetadataPatterns.LetterheadBodies) && !Phrases.StartsWithAny(line, ["ban hành"]);

    private static string? Province(IEnumerable<Block> head)
    {
        foreach (var block in head)
            if (block.Text.Length < 120 && MetadataPatterns.Province().Match(block.Text) is { Success: true } match
                && !Phrases.StartsWithAny(match.Groups["name"].ValueSpan, ["ủy", "uỷ"]))
                return Casing.Name(match.Groups["name"].Value.Trim());
        return null;
    }
}
