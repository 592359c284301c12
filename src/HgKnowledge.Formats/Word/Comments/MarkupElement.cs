namespace HgKnowledge.Formats.Word.Comments;

/// <summary>An element of an XML part, by the places of its tags in the part's text: what is written into that text leaves all else as it was.</summary>
/// <param name="source">Text of the part.</param>
/// <param name="name">Name with the usual prefix ("w:r", "m:t", "mc:Choice"); "?" in a namespace that nothing here looks for.</param>
/// <param name="rawName">Name with the prefix that the part uses.</param>
/// <param name="start">Where its start tag begins.</param>
/// <param name="innerStart">Where its start tag ends.</param>
/// <param name="parent">The enclosing element; null for the root.</param>
internal sealed class MarkupElement(string source, string name, string rawName, int start, int innerStart, MarkupElement? parent)
{
    private readonly List<MarkupElement> _children = [];

    public string Name { get; } = name;

    public string RawName { get; } = rawName;

    public int Start { get; } = start;

    public int InnerStart { get; } = innerStart;

    /// <summary>Where its end tag begins; of an element without one, where it ends.</summary>
    public int InnerEnd { get; private set; } = innerStart;

    public int End { get; private set; } = innerStart;

    public MarkupElement? Parent { get; } = parent;

    public IReadOnlyList<MarkupElement> Children => _children;

    public ReadOnlySpan<char> Tag => source.AsSpan(Start, InnerStart - Start);

    public ReadOnlySpan<char> Inner => source.AsSpan(InnerStart, InnerEnd - InnerStart);

    /// <summary>The first child of that name.</summary>
    public MarkupElement? Child(string child) => _children.Find(c => c.Name == child);

    /// <summary>This element's value for the attribute of that name, whatever its prefix; null without one.</summary>
    public string? Attribute(string local)
    {
        foreach (var (attribute, value) in MarkupAttributes.Of(Tag))
            if (attribute == local || attribute.EndsWith(":" + local, StringComparison.Ordinal))
                return value;
        return null;
    }

    /// <summary>All elements inside of it, in the order of their start tags.</summary>
    public IEnumerable<MarkupElement> Descendants() => _children.SelectMany(child => child.Descendants().Prepend(child));

    internal void Add(MarkupElement child) => _children.Add(child);

    internal void Close(int innerEnd, int end) => (InnerEnd, End) = (innerEnd, end);
}
