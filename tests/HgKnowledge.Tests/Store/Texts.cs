using HgKnowledge.Documents;
using HgKnowledge.Extraction;

namespace HgKnowledge.Tests.Store;

/// <summary>Documents made of a few passages.</summary>
internal static class Texts
{
    public static DocumentKnowledge Document(string name, params IEnumerable<string> passages) => new()
    {
        Document = new Document
        {
            Name = name,
            Hash = name + "#1",
            Meta = new DocumentMeta { Title = "Nghị quyết thử nghiệm" },
            Blocks = [.. passages.Select(Passage)],
            Outline = [new OutlineNode { Index = 0, Parent = -1, Marker = "I.", Title = "Mục tiêu", Depth = 1, Kind = OutlineKind.Part, Block = 0, Path = "I" }],
        },
    };

    /// <summary>A paragraph; a heading if it begins with '#', furniture if it begins with '~'.</summary>
    public static Block Passage(string text, int index) => new()
    {
        Index = index,
        Kind = text[0] switch { '#' => BlockKind.Heading, '~' => BlockKind.Furniture, _ => BlockKind.Paragraph },
        Text = text.TrimStart('#', '~'),
        Lines = new LineMap((0, index + 1)),
        Node = index == 0 ? -1 : 0,
    };
}
