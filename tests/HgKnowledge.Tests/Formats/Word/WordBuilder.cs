using System.Text;

namespace HgKnowledge.Tests.Formats.Word;

/// <summary>A Word file, written paragraph by paragraph.</summary>
internal sealed class WordBuilder
{
    private readonly StringBuilder _body = new();
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>A paragraph of plain text.</summary>
    public WordBuilder Paragraph(string text) => Paragraph(p => p.Text(text));

    /// <summary>A paragraph.</summary>
    public WordBuilder Paragraph(Func<ParagraphBuilder, ParagraphBuilder> write) => Raw(Markup(write));

    /// <summary>A table.</summary>
    public WordBuilder Table(Func<TableBuilder, TableBuilder> write) => Raw(write(new()).ToString());

    /// <summary>Markup inside of the body.</summary>
    public WordBuilder Raw(string markup)
    {
        _body.Append(markup);
        return this;
    }

    /// <summary>A footnote, to be called by its id.</summary>
    public WordBuilder Footnote(int id, Func<ParagraphBuilder, ParagraphBuilder> write) => Part("footnotes", $"""<w:footnote w:id="{id}">{Markup(write)}</w:footnote>""");

    /// <summary>The header of its pages.</summary>
    public WordBuilder Header(Func<ParagraphBuilder, ParagraphBuilder> write) => Part("header", Markup(write));

    /// <summary>More of the inside of a part, see <see cref="WordPackage"/>.</summary>
    public WordBuilder Part(string name, string inside)
    {
        _parts[name] = _parts.GetValueOrDefault(name) + inside;
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build() => WordPackage.Build(_body.ToString(), _parts);

    private static string Markup(Func<ParagraphBuilder, ParagraphBuilder> write) => write(new()).ToString();
}
