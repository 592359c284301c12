using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Queries;

/// <summary>
/// Reads a query: words, "phrases", "near words"~10, a near~10 b, prefix*, fuzzy~1, -not, field:value, (groups). Words side
/// by side are all wanted; OR stands between alternatives and binds least, since a Vietnamese word is several syllables.
/// </summary>
public static class QueryParser
{
    private const int MostTokens = 64;

    /// <summary>The tree of the query; null if it asks for nothing.</summary>
    /// <exception cref="QueryException">It cannot be meant as typed: an unknown field, a value that is no number.</exception>
    public static QueryNode? Parse(string query)
    {
        var tokens = QueryLexer.Read(Composition.Compose(LegacyText.Convert(query.ReplaceLineEndings(" "))));
        if (tokens.Count > MostTokens)
            throw new QueryException(QueryMessages.TooLong(MostTokens));
        var position = 0;
        var nodes = new List<QueryNode>();
        // A parenthesis too many closes nothing.
        while (position < tokens.Count)
            if (Alternatives(tokens, ref position) is { } node)
                nodes.Add(node);
            else if (position < tokens.Count)
                position++;
        return All(nodes);
    }

    private static QueryNode? Alternatives(List<QueryToken> tokens, ref int position)
    {
        var branches = new List<QueryNode>();
        do
            if (Sequence(tokens, ref position) is { } branch)
                branches.Add(branch);
        while (position < tokens.Count && tokens[position].Kind == QueryTokenKind.Or && ++position > 0);
        return branches.Count > 1 ? new OrNode(branches) : branches.FirstOrDefault();
    }

    private static QueryNode? Sequence(List<QueryToken> tokens, ref int position)
    {
        var nodes = new List<QueryNode>();
        while (position < tokens.Count && tokens[position].Kind is not (QueryTokenKind.Or or QueryTokenKind.Close))
            if (tokens[position].Kind == QueryTokenKind.Near)
                Near(tokens, ref position, nodes);
            else if (Single(tokens, ref position) is { } node)
                nodes.Add(node);
        return All(nodes);
    }

    private static QueryNode? All(List<QueryNode> nodes) => nodes.Count > 1 ? new AndNode(nodes) : nodes.FirstOrDefault();

    private static QueryNode? Single(List<QueryToken> tokens, ref int position)
    {
        var token = tokens[position++];
        var node = token.Kind switch
        {
            QueryTokenKind.Open => Group(tokens, ref position),
            QueryTokenKind.Field => Condition(token),
            QueryTokenKind.Phrase => Phrase(token),
            _ => Word(token),
        };
        return node is not null && token.IsExcluded ? new NotNode(node) : node;
    }

    private static QueryNode? Group(List<QueryToken> tokens, ref int position)
    {
        var node = Alternatives(tokens, ref position);
        if (position < tokens.Count && tokens[position].Kind == QueryTokenKind.Close)
            position++;
        return node;
    }

    private static QueryNode? Word(QueryToken token)
    {
        var tokens = new SearchTokenizer(token.Text);
        if (!tokens.MoveNext() || token.Text == "AND")
            return null;
        if (token.Distance is null)
            return new WordNode(token.Text, token.IsPrefix);
        if (token.Distance > 1)
            throw new QueryException(QueryMessages.TooFuzzy(token.Text));
        return tokens.Current.Length < 3 ? throw new QueryException(QueryMessages.TooShortForFuzzy(token.Text)) : new WordNode(token.Text, IsFuzzy: true);
    }

    private static QueryNode? Phrase(QueryToken token)
    {
        var words = Words(token.Text);
        if (words.Count == 0)
            return null;
        return token.Distance is { } distance && words.Count > 1
            ? new NearNode(words, distance == 0 ? NearNode.DefaultDistance : distance)
            : new PhraseNode(token.Text, token.IsPrefix);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in new SearchTokenizer(text))
            words.Add(text.Substring(word.Start, word.Length));
        return words;
    }

    /// <summary>The word or phrase before, and the one behind.</summary>
    private static void Near(List<QueryToken> tokens, ref int position, List<QueryNode> nodes)
    {
        var distance = tokens[position++].Distance is > 0 and var typed ? typed : NearNode.DefaultDistance;
        var right = position < tokens.Count && tokens[position].Kind is QueryTokenKind.Word or QueryTokenKind.Phrase ? Single(tokens, ref position) : null;
        if (nodes.Count == 0 || Text(nodes[^1]) is not { } before || Text(right) is not { } behind)
            throw new QueryException(QueryMessages.NearNeedsTwo);
        nodes[^1] = new NearNode([before, behind], distance);
    }

    private static string? Text(QueryNode? node) => node switch
    {
        WordNode { IsPrefix: false, IsFuzzy: false } word => word.Text,
        PhraseNode { IsPrefix: false } phrase => phrase.Text,
        _ => null,
    };

    private static FieldNode Condition(QueryToken token)
    {
        if (!token.Text.Any(char.IsLetterOrDigit))
            throw new QueryException(QueryMessages.NoValue(token.Field));
        if (!SearchFields.IsNumeric(token.Field))
            return new(token.Field, token.Text);
        var range = NumberRangeReader.Read(token.Text) ?? throw new QueryException(QueryMessages.NoNumber(token.Field, token.Text));
        return range is { Low: { } low, High: { } high } && low > high
            ? throw new QueryException(QueryMessages.EmptyRange(token.Field, token.Text))
            : new(token.Field, token.Text, range);
    }
}
