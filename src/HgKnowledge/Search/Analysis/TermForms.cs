using System.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Analysis;

/// <summary>Brings what was typed to the forms in which passages are indexed.</summary>
internal static class TermForms
{
    private const int MostTokens = 32;

    /// <summary>The tokens of the text; empty if it has no word and no number.</summary>
    public static TermVariant Of(string text)
    {
        List<string> exact = [], folded = [];
        var builder = new StringBuilder();
        foreach (var token in new SearchTokenizer(text))
        {
            if (exact.Count == MostTokens)
                break;
            SearchForm.AppendExact(builder, text.AsSpan(token.Start, token.Length));
            exact.Add(Take(builder));
            SearchForm.AppendFolded(builder, text.AsSpan(token.Start, token.Length));
            folded.Add(Take(builder));
        }
        return new(exact, folded);
    }

    private static string Take(StringBuilder builder)
    {
        var text = builder.ToString();
        builder.Clear();
        return text;
    }
}
