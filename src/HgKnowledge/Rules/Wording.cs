using System.Globalization;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules;

/// <summary>How findings speak of documents, places and numbers.</summary>
public static class Wording
{
    private const int LongestQuote = 160;
    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
    };

    /// <summary>The document as people call it: type and symbol, else type and term or year, with the file's name.</summary>
    public static string Name(Document document)
    {
        var meta = document.Meta;
        var file = Path.GetFileName(document.Name);
        if (meta.Symbol is { } symbol)
            return $"{meta.Type ?? "Văn bản"} {symbol} ({file})";
        return meta.Type is { } type ? $"{type} {file}" : file;
    }

    /// <summary>Section and line: "mục II.3, dòng 93"; with the page where there are pages.</summary>
    public static string Place(Document document, Span span)
    {
        var section = document.Section(span.Block);
        var page = document.Page(span) is { } number ? $"trang {number}, " : "";
        return $"{(section.Length > 0 ? $"{Section(section)}, " : "")}{page}{(CountsParagraphs(document.Name) ? "đoạn" : "dòng")} {document.Line(span)}";
    }

    /// <summary>"mục II.3"; "Phần thứ hai.II.1" and "Chương I.2" name themselves.</summary>
    public static string Section(string path) =>
        path.Length > 1 && char.IsUpper(path[0]) && char.IsLower(path[1]) ? path : $"mục {path}";

    /// <summary>The same in English.</summary>
    public static string EnglishPlace(Document document, Span span)
    {
        var section = document.Section(span.Block);
        var page = document.Page(span) is { } number ? $"page {number}, " : "";
        return $"{(section.Length > 0 ? $"section {section}, " : "")}{page}{(CountsParagraphs(document.Name) ? "paragraph" : "line")} {document.Line(span)}";
    }

    /// <summary>Word has no lines of its own; its paragraphs are counted.</summary>
    public static bool CountsParagraphs(string document) =>
        Path.GetExtension(document).StartsWith(".doc", StringComparison.OrdinalIgnoreCase);

    /// <summary>The evidence in quotation marks, cut to a readable length.</summary>
    public static string Quoted(Document document, Span span) => Cut(document.Quote(span));

    /// <summary>The same for a statement; in a table with the names of its row and column.</summary>
    public static string Quoted(Statement statement) => Cut(statement.Document.Quote(statement.Target));

    private static string Cut(string quote) =>
        quote.Length <= LongestQuote ? $"“{quote}”" : $"“{quote[..LongestQuote].TrimEnd()}…”";

    /// <summary>"Nghị quyết 01-NQ/TU (a.docx), mục II.3, dòng 93, nêu “...”".</summary>
    public static string Says(Statement statement) =>
        $"{Name(statement.Document)}, {Place(statement.Document, statement.Target.Number)}, nêu {Quoted(statement)}";

    /// <summary>The same in English.</summary>
    public static string EnglishSays(Statement statement) =>
        $"{Name(statement.Document)}, {EnglishPlace(statement.Document, statement.Target.Number)}, says {Quoted(statement)}";

    /// <summary>The statement as a member of a finding.</summary>
    public static Member Member(Statement statement, string camp = "") => new(
        statement.Document.Name, statement.Target.Evidence, statement.Document.Line(statement.Target.Number),
        statement.Document.Section(statement.Target.Evidence.Block), statement.Document.Quote(statement.Target),
        camp, Value(statement.Target.Quantity));

    /// <summary>The value for people: "≥ 75 %", "6,3 - 6,7 %/năm", "khoảng 90.000 tỷ đồng", "32/51 xã".</summary>
    public static string Value(Quantity quantity)
    {
        var number = quantity.Low == quantity.High || quantity.Bound is Bound.AtLeast or Bound.AtMost
            ? Number(quantity.Bound == Bound.AtMost ? quantity.High : quantity.Low)
            : $"{Number(quantity.Low)} - {Number(quantity.High)}";
        var whole = quantity.Of is { } of ? $"/{Number(of)}" : "";
        var sign = quantity.Bound switch
        {
            Bound.AtLeast => "≥ ",
            Bound.AtMost => "≤ ",
            Bound.Approx => "khoảng ",
            _ => "",
        };
        return $"{sign}{number}{whole}{(quantity.Unit is { Length: > 0 } unit ? " " + unit : "")}";
    }

    /// <summary>A number in Vietnamese writing: 90.000 and 6,3.</summary>
    public static string Number(decimal number) => number.ToString("#,0.########", Vietnamese);

    /// <summary>A computed number in Vietnamese writing, rounded to the given places.</summary>
    public static string Number(double number, int decimals) =>
        double.IsFinite(number) ? Math.Round(number, decimals).ToString("#,0.########", Vietnamese) : "không giới hạn";
}
