using HgKnowledge.Documents;

namespace HgKnowledge.Store;

/// <summary>Reads what <see cref="StoreJson"/> wrote of a document.</summary>
/// <remarks>
/// By hand, where writing is generated: generated readers are over a thousand methods that every process would have to
/// compile anew before its first document (0.1 s), these are a few dozen.
/// </remarks>
internal static class DocumentRecords
{
    public static DocumentMeta Meta(scoped ref RecordReader json) => new()
    {
        Type = json.TextOrNull("type"u8),
        Symbol = json.TextOrNull("symbol"u8),
        Date = json.DateOrNull("date"u8),
        Issuer = json.TextOrNull("issuer"u8),
        Title = json.TextOrNull("title"u8),
        Term = json.YearsOrNull("term"u8),
        Period = json.YearsOrNull("period"u8),
        SignerRole = json.TextOrNull("signerRole"u8),
        Signer = json.TextOrNull("signer"u8),
        Recipients = json.Texts("recipients"u8),
        Province = json.TextOrNull("province"u8),
        Year = json.NumberOrNull("year"u8),
    };

    public static Block Block(scoped ref RecordReader json) => new()
    {
        Index = json.Number("index"u8),
        Kind = json.Choice<BlockKind>("kind"u8),
        Text = json.Text("text"u8),
        Lines = json.Lines("lines"u8),
        Page = json.NumberOrNull("page"u8),
        Cell = json.RecordOrNull("cell"u8, Cell),
        HeadingLevel = json.Number("headingLevel"u8),
        Bold = json.Flag("bold"u8),
        Numbering = json.TextOrNull("numbering"u8),
        Repairs = json.Records("repairs"u8, Repair),
        Node = json.Number("node"u8),
    };

    public static OutlineNode Node(scoped ref RecordReader json) => new()
    {
        Index = json.Number("index"u8),
        Parent = json.Number("parent"u8),
        Marker = json.Text("marker"u8),
        Title = json.Text("title"u8),
        Depth = json.Number("depth"u8),
        Kind = json.Choice<OutlineKind>("kind"u8),
        Block = json.Number("block"u8),
        Path = json.Text("path"u8),
    };

    private static CellPosition Cell(scoped ref RecordReader json) =>
        new(json.Number("table"u8), json.Number("row"u8), json.Number("column"u8), json.Number("rowSpan"u8), json.Number("columnSpan"u8));

    private static Repair Repair(scoped ref RecordReader json) => new(
        json.Number("start"u8), json.Number("length"u8), json.Text("original"u8), json.Text("method"u8), json.Fraction("confidence"u8));
}
