using HgKnowledge.Search;

namespace HgKnowledge.Cli.Output;

/// <summary>Shows how the passages of an answer are spread over types, issuers, years and the like.</summary>
internal static class FacetOutput
{
    private const int MostShown = 10;

    /// <summary>As text a line for each value, ready to be typed into the next query; as JSON everything that was counted.</summary>
    public static void Write(Session session, SearchAnswer answer)
    {
        if (session.Json)
            WriteJson(session.Out, answer.Facets);
        else
            foreach (var facet in answer.Facets)
            {
                session.Out.WriteLine($"{facet.Name}:");
                foreach (var value in facet.Values.Take(MostShown))
                    session.Out.WriteLine($"{value.Count,7}  {facet.Name}:{value.Value}  {value.Label}");
            }
    }

    private static void WriteJson(TextWriter writer, IReadOnlyList<Facet> facets) =>
        Json.WriteArray(writer, facets.SelectMany(f => f.Values.Select(v => (f.Name, Value: v))).ToList(), (json, row) =>
        {
            json.WriteStartObject();
            json.WriteString("facet", row.Name);
            json.WriteString("value", row.Value.Value);
            json.WriteString("label", row.Value.Label);
            json.WriteNumber("count", row.Value.Count);
            json.WriteEndObject();
        });
}
