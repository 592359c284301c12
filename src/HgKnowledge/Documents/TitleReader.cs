using HgKnowledge.Vietnamese;

namespace HgKnowledge.Documents;

/// <summary>Finds the title: the type word on a line of its own and the lines below it.</summary>
internal static class TitleReader
{
    private const int LongestTitleLine = 260;

    private static readonly string[] Types =
    [
        "Chương trình hành động", "Chương trình", "Nghị quyết", "Kế hoạch", "Báo cáo", "Thông báo", "Quyết định", "Quy định", "Chỉ thị",
        "Kết luận", "Hướng dẫn", "Đề án", "Quy chế", "Tờ trình", "Công điện", "Công văn", "Thông tư", "Nghị định", "Luật",
        "Pháp lệnh", "Chiến lược", "Quy hoạch", "Điều lệ", "Phương án", "Dự thảo", "Đề cương",
    ];

    /// <summary>The type that a line opens with if the line can be the type line of a title; null otherwise.</summary>
    public static string? TypeAt(string line)
    {
        var text = WithoutPrefix(line);
        foreach (var type in Types)
            if (text.StartsWith(type, StringComparison.OrdinalIgnoreCase) && IsTypeLine(text, type))
                return type;
        return null;
    }

    /// <summary>Alone, in capitals, or followed by its number ("Nghị quyết số 57-NQ/TW").</summary>
    private static bool IsTypeLine(string text, string type) =>
        text.Length == type.Length
        || (text[type.Length] == ' ' && text.StartsWith(type.ToUpperInvariant(), StringComparison.Ordinal))
        || (text.Length < type.Length + 24 && text.AsSpan(type.Length).StartsWith(" số ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The lines of the title, the type line first; empty if there is none.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Block> blocks)
    {
        var start = -1;
        for (var i = 0; i < Math.Min(blocks.Count, 30) && start < 0; i++)
            if (blocks[i].Text.Length < LongestTitleLine && (TypeAt(blocks[i].Text) is not null || IsSummary(blocks[i].Text)))
                start = i;
        if (start < 0)
            return [];
        var lines = new List<string>();
        for (var i = start; i < blocks.Count && lines.Count < 8 && BelongsToTitle(blocks[i], lines.Count); i++)
            lines.Add(Folded(blocks[i].Text));
        return lines;
    }

    /// <summary>The type of a title: of "TÓM TẮT Báo cáo ..." it is "Báo cáo".</summary>
    public static string? Type(string title)
    {
        var text = WithoutPrefix(title);
        foreach (var type in Types)
            if (text.StartsWith(type, StringComparison.OrdinalIgnoreCase))
                return type;
        return null;
    }

    private static bool BelongsToTitle(Block block, int lines) =>
        block.Kind != BlockKind.Furniture
        && block.Text.Length < LongestTitleLine
        && !block.Text.StartsWith('(')
        && (lines == 0 || (MarkerReader.Read(block.Text) is null && !block.Text.StartsWith("Căn cứ", StringComparison.Ordinal)
            && !Phrases.StartsWithAny(block.Text, MetadataPatterns.LetterheadBodies) && !EndsLikeProse(block.Text)));

    private static bool EndsLikeProse(string text) => text[^1] is '.' or ':' or ';';

    private static bool IsSummary(string text) => text.Trim().Equals("TÓM TẮT", StringComparison.OrdinalIgnoreCase);

    private static string WithoutPrefix(string line)
    {
        var text = Folded(line);
        foreach (var prefix in (string[])["Tóm tắt ", "Dự thảo ", "Bản "])
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && text.Length > prefix.Length)
                text = text[prefix.Length..];
        return text;
    }

    private static string Folded(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
