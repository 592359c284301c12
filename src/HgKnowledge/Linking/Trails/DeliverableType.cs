namespace HgKnowledge.Linking.Trails;

/// <summary>In what form a planned document may come.</summary>
internal static class DeliverableType
{
    // What these approve or promulgate is the document.
    private static readonly string[] Approvals = ["Quyết định"];
    private static readonly string[] Verbs = ["phê duyệt ", "về việc phê duyệt ", "ban hành ", "về việc ban hành ", "v/v ban hành ", "v/v phê duyệt "];
    private static readonly (string One, string Other)[] Kin =
        [("Đề án", "Nghị quyết"), ("Chương trình", "Kế hoạch"), ("Chương trình", "Nghị quyết"), ("Chương trình", "Đề án"), ("Chiến lược", "Định hướng Chiến lược")];

    /// <summary>Whether the types are one: the same word, or one with a qualifier ("Chương trình hành động").</summary>
    public static bool Same(string planned, string issued) =>
        planned.StartsWith(issued, StringComparison.OrdinalIgnoreCase) || issued.StartsWith(planned, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a document planned as the one type may come as the other.</summary>
    public static bool Kindred(string planned, string issued) =>
        Same(planned, issued) || Kin.Any(pair => (Same(pair.One, planned) && Same(pair.Other, issued)) || (Same(pair.One, issued) && Same(pair.Other, planned)));

    /// <summary>"Quyết định ... ban hành Quy chế ..." is a Quy chế: the type and the subject behind the verb.</summary>
    public static (string Type, string Subject) Carried(string type, string subject)
    {
        if (!Approvals.Contains(type, StringComparer.OrdinalIgnoreCase))
            return (type, Subject(type, subject));
        foreach (var verb in Verbs)
            if (subject.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && Catalog.DocumentTypes.At(subject.AsSpan(verb.Length), out var length) is { } carried)
                return (carried.Name, Subject(carried.Name, subject[(verb.Length + length)..].TrimStart()));
        return (type, subject);
    }

    /// <summary>What the document is about: a Quy hoạch is one of development whether its name says so or not.</summary>
    public static string Subject(string type, string subject)
    {
        const string Development = "phát triển ";
        return type == "Quy hoạch" && subject.TrimStart().StartsWith(Development, StringComparison.OrdinalIgnoreCase) ? subject.TrimStart()[Development.Length..] : subject;
    }
}
