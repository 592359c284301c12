using System.Security;
using System.Text;

namespace HgKnowledge.Tests.Formats.Word;

/// <summary>One paragraph of a Word file, written piece by piece.</summary>
internal sealed class ParagraphBuilder
{
    private readonly StringBuilder _runs = new();
    private readonly StringBuilder _properties = new();
    private string _mark = "";

    /// <summary>Plain text.</summary>
    public ParagraphBuilder Text(string text) => Raw(Run(text, "t"));

    /// <summary>Text that a tracked change puts in.</summary>
    public ParagraphBuilder Inserted(string text) => Raw($"<w:ins {Change}>{Run(text, "t")}</w:ins>");

    /// <summary>Text that a tracked change takes out.</summary>
    public ParagraphBuilder Deleted(string text) => Raw($"<w:del {Change}>{Run(text, "delText")}</w:del>");

    /// <summary>Text that a tracked change moves to another place.</summary>
    public ParagraphBuilder MovedAway(string text) => Raw($"<w:moveFrom {Change}>{Run(text, "t")}</w:moveFrom>");

    /// <summary>Text that a tracked change brings from another place.</summary>
    public ParagraphBuilder MovedHere(string text) => Raw($"<w:moveTo {Change}>{Run(text, "t")}</w:moveTo>");

    /// <summary>The mark at its end is changed: "ins", "del", "moveFrom" or "moveTo".</summary>
    public ParagraphBuilder Mark(string change)
    {
        _mark = $"<w:rPr><w:{change} {Change}/></w:rPr>";
        return this;
    }

    /// <summary>The sign of a footnote.</summary>
    public ParagraphBuilder Footnote(int id) => Raw($"""<w:r><w:footnoteReference w:id="{id}"/></w:r>""");

    /// <summary>Its style.</summary>
    public ParagraphBuilder Style(string id) => Property($"""<w:pStyle w:val="{id}"/>""");

    /// <summary>Its automatic number.</summary>
    public ParagraphBuilder Numbered(int instance, int level) => Property($"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{instance}"/></w:numPr>""");

    /// <summary>Markup of properties, in the order of the schema.</summary>
    public ParagraphBuilder Property(string markup)
    {
        _properties.Append(markup);
        return this;
    }

    /// <summary>Markup inside of the paragraph.</summary>
    public ParagraphBuilder Raw(string markup)
    {
        _runs.Append(markup);
        return this;
    }

    public override string ToString() => $"<w:p><w:pPr>{_properties}{_mark}</w:pPr>{_runs}</w:p>";

    private const string Change = """w:id="1" w:author="x" w:date="2025-01-01T00:00:00Z" """;

    private static string Run(string text, string element) => $"""<w:r><w:{element} xml:space="preserve">{SecurityElement.Escape(text)}</w:{element}></w:r>""";
}
