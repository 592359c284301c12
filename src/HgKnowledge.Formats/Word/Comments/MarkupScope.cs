namespace HgKnowledge.Formats.Word.Comments;

/// <summary>The prefixes that hold inside of an element.</summary>
internal sealed class MarkupScope
{
    /// <summary>Nothing is declared.</summary>
    public static readonly MarkupScope Empty = new([]);

    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main"] = "w:",
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = "w:",
        ["http://schemas.openxmlformats.org/officeDocument/2006/math"] = "m:",
        ["http://purl.oclc.org/ooxml/officeDocument/math"] = "m:",
        ["http://schemas.openxmlformats.org/markup-compatibility/2006"] = "mc:",
    };

    private readonly Dictionary<string, string> _namespaces;
    private readonly Dictionary<string, (string Name, string RawName)> _names = new(StringComparer.Ordinal);

    private MarkupScope(Dictionary<string, string> namespaces) => _namespaces = namespaces;

    /// <summary>The scope inside of an element with that start tag.</summary>
    public MarkupScope Inside(ReadOnlySpan<char> tag)
    {
        if (!tag.Contains("xmlns", StringComparison.Ordinal))
            return this;
        var namespaces = new Dictionary<string, string>(_namespaces, StringComparer.Ordinal);
        foreach (var (name, value) in MarkupAttributes.Of(tag))
            if (name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal))
                namespaces[name == "xmlns" ? "" : name["xmlns:".Length..]] = value;
        return new(namespaces);
    }

    /// <summary>The name with its usual prefix, and as it stands.</summary>
    public (string Name, string RawName) Name(ReadOnlySpan<char> raw)
    {
        if (_names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(raw, out var known))
            return known;
        var colon = raw.IndexOf(':');
        var prefix = colon < 0 ? "" : raw[..colon].ToString();
        var usual = Usual.GetValueOrDefault(_namespaces.GetValueOrDefault(prefix, ""));
        var name = usual is null ? "?" : $"{usual}{raw[(colon + 1)..]}";
        return _names[raw.ToString()] = (name, raw.ToString());
    }
}
