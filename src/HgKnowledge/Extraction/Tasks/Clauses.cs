using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Cuts a sentence where a semicolon is followed by another body and its duty, or by a duty that others help with.</summary>
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
            if (!acts || (AssignmentReader.Direct(text, next, end) is null && !Leads(text, next, end)) || ListsHelpers(text, start, at))
                continue;
            yield return (start, at);
            (start, acts) = (next, false);
        }
        yield return (start, end);
    }

    /// <summary>"...; phối hợp với Sở B rà soát ...": more work of the body that the sentence began with.</summary>
    public static bool Leads(string text, int start, int end)
    {
        if (!Words.Is(text, start, "chủ trì") && !Words.Is(text, start, "phối hợp"))
            return false;
        var roles = new RoleReader(text, end);
        roles.Read(start);
        return roles.Cooperation.Count > 0 && roles.Action < end;
    }

    // "phối hợp với Sở A; các doanh nghiệp B rà soát": the semicolon parts those who help.
    private static bool ListsHelpers(string text, int start, int semicolon)
    {
        var helping = text.LastIndexOf("phối hợp", semicolon, semicolon - start + 1, StringComparison.OrdinalIgnoreCase);
        if (helping < 0)
            return false;
        var at = Words.SkipSpaces(text, helping + "phối hợp".Length);
        at = Words.Is(text, at, "với") ? at + 3 : at;
        return BodyListReader.Read(text, at) is { } bodies && bodies.End > semicolon;
    }
}
