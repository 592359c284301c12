using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Cuts a sentence where a semicolon is followed by another body and its duty.</summary>
internal static class Clauses
{
    /// <summary>The clauses of the sentence.</summary>
    public static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        var acts = false;
        for (var at = start; at < end; at++)
        {
            if (text[at] is not ';')
                continue;
            var next = Words.SkipSpaces(text, at + 1);
            // Semicolons also part the bodies of one list: a clause has to have its verb before it ends.
            acts |= AssignmentReader.Read(text, start, at) is { } first && first.Action < at || BodyHead.At(text, start, inList: false) is null;
            if (!acts || AssignmentReader.Direct(text, next, end) is null || ListsHelpers(text, start, at))
                continue;
            yield return (start, at);
            (start, acts) = (next, false);
        }
        yield return (start, end);
    }

    // "phối hợp với Sở A; các doanh nghiệp B rà soát": the semicolon parts those who help.
    private static bool ListsHelpers(string text, int start, int semicolon)
    {
        var helping = text.LastIndexOf("phối hợp", semicolon, semicolon - start, StringComparison.OrdinalIgnoreCase);
        if (helping < 0)
            return false;
        var at = Words.SkipSpaces(text, helping + "phối hợp".Length);
        at = Words.Is(text, at, "với") ? at + 3 : at;
        return BodyListReader.Read(text, at) is { } bodies && bodies.End > semicolon;
    }
}
