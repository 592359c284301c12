using System.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Indexing;

/// <summary>
/// What is known of a passage, as one token: "type:nghi-quyet", "indicator:grdp-growth". An index that holds marks beside
/// words answers conditions like words.
/// </summary>
public static class Mark
{
    /// <summary>Kinds of mark, each the beginning of its tokens.</summary>
    public const string Type = "type:", Issuer = "issuer:", Year = "year:", Term = "term:", Period = "period:", Indicator = "indicator:",
        Body = "body:", Kind = "kind:", Own = "own:", Cites = "cites:", Symbol = "symbol:", Number = "number:", Document = "doc:";

    /// <summary>Kinds of passage.</summary>
    public const string Target = "target", Task = "task", Reference = "reference", Narrative = "narrative";

    /// <summary>The text as the second half of a mark: letters and digits without accents, hyphens for everything else.</summary>
    public static string Slug(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var token in new SearchTokenizer(text))
        {
            if (builder.Length > 0)
                builder.Append('-');
            SearchForm.AppendFolded(builder, text.Slice(token.Start, token.Length));
        }
        return builder.ToString();
    }
}
