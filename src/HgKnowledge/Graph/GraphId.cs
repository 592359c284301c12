namespace HgKnowledge.Graph;

/// <summary>The ids of graph nodes; what is given to a query.</summary>
public static class GraphId
{
    /// <summary>A document, by its name.</summary>
    public static string Document(string name) => $"document:{name}";

    /// <summary>An outline node, by its index.</summary>
    public static string Section(string document, int index) => $"section:{document}#{index}";

    /// <summary>A statement, by its position among the document's targets.</summary>
    public static string Target(string document, int index) => $"target:{document}#{index}";

    /// <summary>An indicator, by its id.</summary>
    public static string Indicator(string id) => $"indicator:{id}";

    /// <summary>A task, by its position among the document's tasks.</summary>
    public static string Task(string document, int index) => $"task:{document}#{index}";

    /// <summary>A body, by its name in any case.</summary>
    public static string Body(string name) => $"body:{name.ToLowerInvariant()}";

    /// <summary>A document outside the corpus, by what its citations have in common.</summary>
    public static string Cited(string key) => $"cited:{key}";
}
