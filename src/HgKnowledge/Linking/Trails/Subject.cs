using HgKnowledge.Extraction;

namespace HgKnowledge.Linking.Trails;

/// <summary>Reads what a document is about from the words behind its type or its citation.</summary>
internal static class Subject
{
    private static readonly string[] Ends = [". ", "; ", ": ", " gắn với ", " phù hợp với ", " là nhiệm vụ ", ", đảm bảo ", ", bảo đảm ", ", góp phần ", "; thời gian ", ", thời gian hoàn thành", ", hoàn thành trong "];

    /// <summary>The subject that follows a place, without the quotation marks around it.</summary>
    /// <param name="citing">The document, whose next citation ends the subject as well.</param>
    /// <param name="block">The block.</param>
    /// <param name="start">The place.</param>
    public static string After(DocumentKnowledge citing, int block, int start)
    {
        var end = citing.Document.Blocks[block].Text.Length;
        foreach (var other in citing.References)
            if (other.Evidence.Block == block && other.Evidence.Start > start && other.Evidence.Start < end && other.Symbol is not null)
                end = other.Evidence.Start;
        return Cut(citing.Document.Blocks[block].Text[start..end]);
    }

    /// <summary>The subject at the beginning of the text.</summary>
    public static string Cut(string text)
    {
        text = text.TrimStart(' ', ',', ':');
        if (text.Length == 0 || text[0] is ';' or '.' or ')')
            return "";
        if (text[0] is '“' or '"')
        {
            var close = text.IndexOfAny(['”', '"'], 1);
            return close < 0 ? text[1..] : text[1..close];
        }
        var end = text.Length;
        foreach (var word in Ends)
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is > 0 and var at && at < end)
                end = at;
        return text[..end].TrimEnd(' ', '.', ';', ',').Trim('“', '”', '"');
    }
}
