namespace HgKnowledge.Tests.Formats.Word.Comments;

/// <summary>The parts beside the text of a <see cref="WordLikeFile"/>, as Word of today writes them.</summary>
internal static class WordLikeParts
{
    /// <summary>A list with "-" and, below it, "+".</summary>
    public const string Numbering = """
        <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="+"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    /// <summary>A picture of one point, PNG in base 64.</summary>
    public const string Image = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    /// <summary>Who commented.</summary>
    public const string People = """
        <w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Biên tập"><w15:presenceInfo w15:providerId="None" w15:userId="Biên tập"/></w15:person></w15:people>
        """;

    /// <summary>The notes, behind the lines that Word keeps there.</summary>
    public static string Footnotes(string notes) => $"""
        <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
        <w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{notes}
        """;

    /// <summary>So many comments of another person.</summary>
    public static string Comments(int count) => Each(count, id =>
        $"""<w:comment w:id="{id}" w:author="Biên tập" w:date="2025-01-01T00:00:00Z" w:initials="BT"><w:p w14:paraId="{Paragraph(id)}"><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>""");

    /// <summary>Every second comment answers the one before it.</summary>
    public static string CommentsExtended(int count) =>
        $"""<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">{Each(count, id =>
            $"""<w15:commentEx w15:paraId="{Paragraph(id)}" {(id % 2 == 1 ? $"w15:paraIdParent=\"{Paragraph(id - 1)}\" " : "")}w15:done="0"/>""")}</w15:commentsEx>""";

    /// <summary>The lasting ids of the comments.</summary>
    public static string CommentsIds(int count) =>
        $"""<w16cid:commentsIds xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid">{Each(count, id =>
            $"""<w16cid:commentId w16cid:paraId="{Paragraph(id)}" w16cid:durableId="2A{id:X6}"/>""")}</w16cid:commentsIds>""";

    private static string Paragraph(int comment) => $"10{comment:X6}";

    private static string Each(int count, Func<int, string> element) => string.Concat(Enumerable.Range(0, count).Select(element));
}
