using HgKnowledge.Documents;

namespace HgKnowledge.Tests.Formats;

/// <summary>Writes blocks as approved samples have them: kind|lines|cell|text, and warnings behind an exclamation mark.</summary>
internal static class BlockListing
{
    /// <summary>One line a block: "Heading2*" is bold, "3,4" two lines, "0.1.2+2x1" a cell over two rows.</summary>
    public static string Of(SourceText source) =>
        string.Concat(source.Blocks.Select(block => $"{Kind(block)}|{Lines(block)}|{Cell(block.Cell)}|{block.Text}\n"))
        + string.Concat(source.Warnings.Select(warning => $"! {warning}\n"));

    private static string Kind(Block block) =>
        $"{block.Kind}{(block.HeadingLevel > 0 ? block.HeadingLevel : "")}{(block.Bold ? "*" : "")}";

    private static string Lines(Block block) => string.Join(',', block.Lines.Entries.Select(entry => entry.Line));

    private static string Cell(CellPosition? cell) => cell is null
        ? ""
        : $"{cell.Table}.{cell.Row}.{cell.Column}{(cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : $"+{cell.RowSpan}x{cell.ColumnSpan}")}";
}
