using HgKnowledge.Documents;
using HgKnowledge.Repairs;

namespace HgKnowledge.Tests.Repairs;

/// <summary>Damages text the way conversions do, and has it repaired.</summary>
internal static class DamagedText
{
    /// <summary>Sound blocks that give a document words of its own.</summary>
    public static readonly string[] Sound =
    [
        "Tỉnh Hòa An tập trung phát triển nguồn nhân lực, nâng cao chất lượng giáo dục và đào tạo trên địa bàn tỉnh Hòa An.",
        "Dịch vụ logistics, dịch vụ y tế được đầu tư; chuyển đổi số đi trước một bước.",
    ];

    /// <summary>The text without the letters, each a blank.</summary>
    public static string Without(string letters, string text) => string.Concat(text.Select(c => letters.Contains(c) ? ' ' : c));

    public static Block Block(string text, params (int Offset, int Line)[] lines) => new()
    {
        Index = 0,
        Kind = BlockKind.Paragraph,
        Text = text,
        Lines = new LineMap(lines.Length == 0 ? [(0, 1)] : lines),
    };

    /// <summary>The blocks of a document after repair.</summary>
    public static IReadOnlyList<Block> Repaired(params IEnumerable<string> texts) => Repairers.Apply([.. texts.Select(text => Block(text))]);
}
