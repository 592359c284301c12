namespace HgKnowledge.Vietnamese;

/// <summary>One string for each wording: a document names the same measures and units over and over, and they are kept with every statement.</summary>
public sealed class StringPool
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string with these characters.</summary>
    public string Of(ReadOnlySpan<char> wording)
    {
        if (wording.IsEmpty)
            return "";
        if (_known.TryGetValue(wording, out var known))
            return known;
        var added = wording.ToString();
        _known.Set.Add(added);
        return added;
    }
}
