using HgKnowledge.Catalog;

namespace HgKnowledge.Search.Analysis;

/// <summary>Words that a query can do without: particles, and what makes it a question. Some say which kind of passage is asked for.</summary>
internal static class Fillers
{
    private static readonly (string[] Exact, string[] Folded, bool NeedsAccents, string Intent)[] All = Load();

    /// <summary>The terms with fillers made optional, if anything else is left.</summary>
    public static IReadOnlyList<QueryTerm> Set(IReadOnlyList<QueryTerm> terms, out string intent)
    {
        intent = "";
        var set = terms.ToArray();
        foreach (var filler in All)
            for (var i = 0; i + filler.Folded.Length <= set.Length; i++)
                if (Stands(filler, terms, i))
                {
                    if (filler.Intent != "-")
                        intent = filler.Intent;
                    for (var k = i; k < i + filler.Folded.Length; k++)
                        set[k] = set[k] with { IsOptional = true };
                }
        return set.All(t => t.IsOptional) ? terms : set;
    }

    private static bool Stands((string[] Exact, string[] Folded, bool NeedsAccents, string Intent) filler, IReadOnlyList<QueryTerm> terms, int start)
    {
        for (var k = 0; k < filler.Folded.Length; k++)
        {
            var term = terms[start + k];
            if (!term.IsWord || term.Variants[0].Folded is not [var folded] || folded != filler.Folded[k])
                return false;
            // "la" may be "lá", "cua" may be "cua": without accents only longer fillers are sure.
            var exact = term.Variants[0].Exact[0];
            if (exact != filler.Exact[k] && (term.HasAccents || filler.NeedsAccents))
                return false;
        }
        return true;
    }

    private static (string[], string[], bool, string)[] Load() =>
        [.. CatalogData.Rows("search-fillers.tsv").Select(row => TermForms.Of(row[0]) is var forms
            ? (forms.Exact.ToArray(), forms.Folded.ToArray(), row[1] == "accents", row[2]) : default)];
}
