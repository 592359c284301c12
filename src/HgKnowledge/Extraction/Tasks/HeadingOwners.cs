using HgKnowledge.Documents;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Finds the headings that consist of bodies only: "2. Sở Tài chính".</summary>
internal sealed class HeadingOwners(Document document)
{
    private readonly Dictionary<int, BodyList?> _byNode = [];

    /// <summary>The owner that a heading above the block names; null if none does, or if the block is such a heading.</summary>
    public HeadingOwner? Of(Block block)
    {
        IReadOnlyList<string> cooperation = [];
        foreach (var node in document.Ancestors(block.Index))
        {
            var opens = node.Block == block.Index;
            if (Bodies(node) is { } bodies)
                return opens ? null : new(bodies, cooperation);
            if (!opens && cooperation.Count == 0)
                cooperation = Cooperation(node);
        }
        return null;
    }

    private BodyList? Bodies(OutlineNode node)
    {
        if (!_byNode.TryGetValue(node.Index, out var bodies))
            _byNode[node.Index] = bodies = Read(node.Title);
        return bodies;
    }

    private static BodyList? Read(string title)
    {
        if (RoleLabels.Read(title + ":", 0) is not null)
            return null;
        var request = DutyWords.Requests.Match(title, 0);
        var at = Words.SkipSpaces(title, request);
        return BodyListReader.ReadWhole(title, at) ?? Unlisted(title, at);
    }

    // "Trung tâm Xúc tiến đầu tư, thương mại và du lịch": commas that no list of names explains, and nothing that is done.
    private static BodyList? Unlisted(string title, int at)
    {
        var end = Words.TrimEnd(title, at, title.Length);
        if (BodyListReader.Read(title, at) is not { } list || list.End >= end || title[list.End] is not ',' || end > at + 120)
            return null;
        for (var word = list.End; word < end; word = Words.SkipCommas(title, Math.Max(Words.End(title, word), word + 1)))
            if (title[word] is ':' or '.' or ';' || !Words.Capital(title, word) && DutyWords.Verbs.Match(title, word) > 0)
                return null;
        return new([title[at..end]], end, list.Named);
    }

    // "a) Chủ trì, phối hợp với các sở, ngành" over a list: roles without work of their own.
    private static IReadOnlyList<string> Cooperation(OutlineNode node)
    {
        var roles = new RoleReader(node.Title, node.Title.Length);
        roles.Read(0);
        return Words.TrimEnd(node.Title, 0, node.Title.Length) <= roles.Action ? roles.Cooperation : [];
    }
}
