using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Walks over the roles between a body and its work: chủ trì, phối hợp với ..., tham mưu ..., chỉ đạo việc.</summary>
internal sealed class RoleReader(string text, int end)
{
    /// <summary>Say that the body leads the work.</summary>
    public static readonly PhraseSet Leading = new("chủ trì", "chịu trách nhiệm chủ trì", "là cơ quan đầu mối", "là đơn vị đầu mối", "là đầu mối", "làm đầu mối", "chủ trì thực hiện việc");

    private static readonly PhraseSet Helping = new("phối hợp", "phối hợp chặt chẽ", "phối hợp tốt", "chủ trì phối hợp");
    private static readonly PhraseSet Advising = new("tham mưu", "tham mưu, đề xuất", "tham mưu đề xuất", "tham mưu, giúp", "tham mưu giúp", "tham mưu cho", "tham mưu với", "giúp", "tham mưu, trình");
    private static readonly PhraseSet Directing = new("chỉ đạo", "lãnh đạo", "lãnh đạo, chỉ đạo", "chỉ đạo việc", "chỉ đạo, hướng dẫn", "lãnh đạo việc");
    private static readonly PhraseSet Links = new("với", "cùng với", "cùng", "và", "cho");

    private static readonly PhraseSet Purposes = new("để", "trong việc", "nhằm");

    /// <summary>Bodies that help.</summary>
    public IReadOnlyList<string> Cooperation { get; private set; } = [];

    /// <summary>The body that is advised.</summary>
    public string? Advises { get; private set; }

    /// <summary>The body that the work is handed on to: "UBND tỉnh yêu cầu các sở ...".</summary>
    public BodyList? Delegate { get; private set; }

    /// <summary>Where the work begins.</summary>
    public int Action { get; private set; }

    /// <summary>Reads the roles from the place on.</summary>
    public void Read(int at)
    {
        for (var next = at; next >= 0; next = Step(at))
            at = next;
        Action = Math.Min(Words.SkipCommas(text, at), end);
    }

    // The place behind the role, adverb or aside that begins here; -1 where the work begins.
    private int Step(int at)
    {
        at = Words.SkipCommas(text, at);
        if (at >= end || text[at] is '.' or ';' or ':')
            return -1;
        if (Leading.Match(text, at) is > 0 and var leading)
            return at + leading;
        if (Helping.Match(text, at) is > 0 and var helping)
            return AfterBodies(at + helping, names => Cooperation = names);
        if (Advising.Match(text, at) is > 0 and var advising)
            return AfterBodies(at + advising, names => Advises = string.Join(", ", names));
        if (Directing.Match(text, at) is > 0 and var directing)
            return AfterDirecting(at + directing);
        if (DutyWords.Requests.Match(text, at) is > 0 and var request && BodyListReader.Read(text, at + request) is { } other && other.End < end)
        {
            Delegate = other;
            return other.End;
        }
        if (DutyWords.SetAsides.Match(text, at) is > 0 and var setAside)
            return AfterOwner(Words.SkipSpaces(text, at + setAside));
        if (DutyWords.Adverbs.Match(text, at) is > 0 and var adverb)
            return at + adverb;
        return DutyWords.Asides.Match(text, at) is > 0 and var aside && DutyWords.Verbs.Match(text, at) <= aside ? AfterAside(at) : Connected(at);
    }

    private int AfterBodies(int at, Action<IReadOnlyList<string>> keep)
    {
        at = Words.SkipSpaces(text, at);
        while (Links.Match(text, at) is > 0 and var link)
            at = Words.SkipSpaces(text, at + link);
        if (BodyListReader.Read(text, at, expected: true) is not { } bodies || bodies.End > end)
            return at;
        keep(bodies.Names);
        var next = Words.SkipSpaces(text, bodies.End);
        return Purposes.Match(text, next) is > 0 and var purpose ? next + purpose : bodies.End;
    }

    // "lãnh đạo Hội đồng nhân dân tỉnh ban hành", "chỉ đạo việc xây dựng"; but "chỉ đạo tổ chức triển khai" is the work itself.
    private int AfterDirecting(int at)
    {
        at = Words.SkipSpaces(text, at);
        if (BodyListReader.Read(text, at) is { } bodies && DeliverableWords.Making.Match(text, Words.SkipSpaces(text, bodies.End)) > 0)
            return bodies.End;
        return DeliverableWords.Making.Match(text, at) > 0 ? at : -1;
    }

    // "căn cứ chức năng, nhiệm vụ của đơn vị mình, ..."
    private int AfterOwner(int at) =>
        Words.Is(text, at, "của") && text.IndexOf(',', at) is >= 0 and var comma && comma < end ? comma : at;

    private int AfterAside(int at)
    {
        for (var comma = text.IndexOf(',', at); comma >= 0 && comma < end; comma = text.IndexOf(',', comma + 1))
        {
            var next = Words.SkipSpaces(text, comma + 1);
            if (DutyWords.Verbs.Match(text, next) > 0 || DutyWords.Adverbs.Match(text, next) > 0)
                return next;
        }
        return -1;
    }

    private int Connected(int at)
    {
        if (!Words.Is(text, at, "và"))
            return -1;
        var next = Words.SkipSpaces(text, at + 2);
        return Helping.Match(text, next) > 0 || Advising.Match(text, next) > 0 ? next : -1;
    }
}
