namespace HgKnowledge.Formats.Word.Comments;

/// <summary>Writes into the text of an XML part.</summary>
internal static class MarkupInsertion
{
    /// <summary>The part with the markup as last content of its root.</summary>
    public static string Last(string part, MarkupElement root, string markup) => root.InnerEnd < root.End
        ? part.Insert(root.InnerEnd, markup)
        : $"{part[..(root.End - 1)].TrimEnd('/')}>{markup}</{root.RawName}>{part[root.End..]}";

    /// <summary>The part with an element of the root's own namespace as its last one.</summary>
    /// <param name="part">Text of the part.</param>
    /// <param name="element">"Override PartName=...".</param>
    public static string Child(string part, string element)
    {
        var root = MarkupReader.Read(part);
        var prefix = root.RawName.IndexOf(':') is > 0 and var colon ? root.RawName[..(colon + 1)] : "";
        return Last(part, root, $"<{prefix}{element}/>");
    }
}
