using System.Text;
using HgKnowledge.Documents;

namespace HgKnowledge.Reviews;

/// <summary>The anchors that viewers give the headings of a Markdown file: small letters, digits and '-'; the second of two equal ones ends in "-1".</summary>
internal sealed class HeadingAnchors
{
    private readonly List<(int Block, string Anchor)> _headings = [];

    public HeadingAnchors(Document document)
    {
        if (Path.GetExtension(document.Name).ToLowerInvariant() is not (".md" or ".markdown"))
            return;
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in document.Blocks)
            if (block.HeadingLevel > 0)
            {
                var anchor = Anchor(block.Text);
                var times = used[anchor] = used.GetValueOrDefault(anchor, -1) + 1;
                _headings.Add((block.Index, times == 0 ? anchor : $"{anchor}-{times}"));
            }
    }

    /// <summary>The anchor of the last heading up to that block; null if there is none.</summary>
    public string? Above(int block) => _headings.LastOrDefault(heading => heading.Block <= block).Anchor;

    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder(heading.Length);
        foreach (var c in heading.Trim())
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
                anchor.Append(char.ToLowerInvariant(c));
            else if (c == ' ')
                anchor.Append('-');
        return anchor.ToString();
    }
}
