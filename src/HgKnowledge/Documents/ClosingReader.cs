namespace HgKnowledge.Documents;

/// <summary>Reads the closing lines: recipients and signature.</summary>
internal static class ClosingReader
{
    private static readonly string[] Roles =
        ["BÍ THƯ", "PHÓ BÍ THƯ", "CHÁNH VĂN PHÒNG", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH", "TỔNG BÍ THƯ", "THƯỜNG TRỰC", "GIÁM ĐỐC", "TRƯỞNG BAN", "BỘ TRƯỞNG"];

    private static readonly char[] Bullets = ['-', '–', '•', '+', '*'];

    /// <summary>The lines under "Nơi nhận", without their dashes or bullets.</summary>
    public static IReadOnlyList<string> Recipients(IReadOnlyList<Block> blocks)
    {
        var start = LastIndex(blocks, text => text.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase));
        var recipients = new List<string>();
        for (var i = start + 1; start >= 0 && i < blocks.Count && IsClosing(blocks[i]); i++)
            if (blocks[i].Text.TrimStart() is [var sign, ..] line && Bullets.Contains(sign) && line.TrimStart([.. Bullets, ' ']) is { Length: > 0 } name)
                recipients.Add(name.TrimEnd(' ', ',', ';', '.', '-'));
        return recipients;
    }

    private static bool IsClosing(Block block) => block.Text.Length < 120 && MarkerReader.Read(block.Text) is null or { Style: >= MarkerStyle.Dash };

    /// <summary>Role and name of who signed; null where the file does not have them.</summary>
    public static (string? Role, string? Name) Signer(IReadOnlyList<Block> blocks)
    {
        var tail = Math.Max(0, blocks.Count - 40);
        for (var i = blocks.Count - 1; i >= tail; i--)
            if (Array.Find(Roles, role => blocks[i].Text.Trim().Equals(role, StringComparison.Ordinal)) is { } found)
                return (found, Name(blocks, i + 1));
        return (null, null);
    }

    private static string? Name(IReadOnlyList<Block> blocks, int from)
    {
        for (var i = from; i < blocks.Count; i++)
        {
            var words = blocks[i].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is >= 2 and <= 5 && words.All(w => w.Length > 1 && char.IsUpper(w[0]) && w[1..].All(char.IsLower)))
                return string.Join(' ', words);
        }
        return null;
    }

    private static int LastIndex(IReadOnlyList<Block> blocks, Func<string, bool> test)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
            if (test(blocks[i].Text.TrimStart()))
                return i;
        return -1;
    }
}
