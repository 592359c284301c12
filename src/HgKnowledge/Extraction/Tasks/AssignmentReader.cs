using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Reads who does what: "Ban A chủ trì, phối hợp với Ban B tham mưu Ban C xây dựng ...".</summary>
internal static class AssignmentReader
{
    private static readonly PhraseSet Openers = new(
        "trên cơ sở", "căn cứ", "hàng năm", "hằng năm", "định kỳ", "từ", "trong", "đến", "trước", "theo", "để", "nhằm", "đối với", "sau", "quý", "tháng", "năm", "chậm nhất",
        "ngoài ra", "bên cạnh đó", "đồng thời", "thường xuyên", "cùng với", "riêng", "trong đó", "hàng quý", "hằng quý", "6 tháng");

    private static readonly PhraseSet Passed = new("đã", "chưa", "còn", "được", "là", "đang", "không", "có", "luôn", "sẽ");

    /// <summary>The assignment of the clause; null if it names nobody who would be charged.</summary>
    public static Assignment? Read(string text, int start, int end)
    {
        if (Direct(text, start, end) is { } direct)
            return direct;
        if (Openers.Match(text, start) == 0 || text.AsSpan(start, end - start).Contains("nếu ", StringComparison.Ordinal))
            return null;
        for (var at = start; at < end; at++)
            if (text[at] is ',' or ';' && Direct(text, Words.SkipSpaces(text, at + 1), end) is { } later)
                return later with { Opening = text[start..at] };
        return null;
    }

    /// <summary>The assignment if the body stands right at the place.</summary>
    public static Assignment? Direct(string text, int start, int end)
    {
        var addressed = DutyWords.Addressing.Match(text, start);
        var at = Words.SkipSpaces(text, start + Math.Max(addressed, DutyWords.Requests.Match(text, start)));
        if (BodyListReader.Read(text, at) is not { } lead || lead.End >= end)
            return null;
        at = AfterAside(text, lead.End, end);
        if (!Acts(text, at) || addressed > 0 && !lead.Named && DutyWords.Charges.Match(text, at) == 0)
            return null;
        var roles = new RoleReader(text, end);
        roles.Read(at);
        return roles.Delegate is { } other
            ? new(start, other.Names, roles.Cooperation, null, roles.Action, other.Named)
            : new(start, lead.Names, roles.Cooperation, roles.Advises, roles.Action, lead.Named);
    }

    /// <summary>The roles at a place whose body is named elsewhere (a heading above): "Chủ trì, phối hợp với ... rà soát".</summary>
    public static Assignment WithLead(string text, int start, int end, BodyList lead)
    {
        var roles = new RoleReader(text, end);
        roles.Read(start);
        return new(start, lead.Names, roles.Cooperation, roles.Advises, roles.Action, lead.Named);
    }

    // "các cơ quan Trung ương đóng trên địa bàn (Cục Thuế, Cục Hải quan) có trách nhiệm", "Sở Y tế: chủ trì"
    private static int AfterAside(string text, int at, int end)
    {
        at = Words.SkipSpaces(text, at);
        if (at < end && text[at] is '(' && text.IndexOf(')', at) is >= 0 and var close && close < end)
            at = Words.SkipSpaces(text, close + 1);
        return at < end && text[at] is ':' or ',' ? Words.SkipSpaces(text, at + 1) : at;
    }

    private static bool Acts(string text, int at)
    {
        if (RoleReader.Leading.Match(text, at) > 0)
            return true;
        if (Words.Capital(text, at) && DutyWords.Verbs.Match(text, at) == 0)
            return false;
        if (DutyWords.Adverbs.Match(text, at) > 0 || DutyWords.Verbs.Match(text, at) > 0 || DutyWords.Asides.Match(text, at) > 0)
            return true;
        return Passed.Match(text, at) == 0 && DeliverableWords.Making.Match(text, at) > 0;
    }
}
