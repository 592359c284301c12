using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Quantities;

namespace HgKnowledge.Store;

/// <summary>Reads what <see cref="StoreJson"/> wrote of a document's targets, tasks and references.</summary>
/// <remarks>By hand, for the reason that <see cref="DocumentRecords"/> gives.</remarks>
internal static class StatementRecords
{
    public static Target Target(scoped ref RecordReader json) => new()
    {
        Evidence = json.Span("evidence"u8),
        Number = json.Span("number"u8),
        Heads = json.Spans("heads"u8),
        Kind = json.Choice<TargetKind>("kind"u8),
        Label = json.Text("label"u8),
        Context = json.Text("context"u8),
        Tail = json.Text("tail"u8),
        IndicatorId = json.Text("indicatorId"u8),
        Indicator = json.Text("indicator"u8),
        Quantity = json.Record("quantity"u8, Quantity),
        Change = json.Choice<Change>("change"u8),
        Basis = json.Choice<Basis>("basis"u8),
        Period = json.YearsOrNull("period"u8),
        PartOfYear = json.TextOrNull("partOfYear"u8),
        Stated = json.Flag("stated"u8),
        Status = json.Choice<TargetStatus>("status"u8),
        Area = json.TextOrNull("area"u8),
        Repaired = json.Flag("repaired"u8),
        Reasons = json.Records("reasons"u8, Reason),
    };

    public static PlannedTask Task(scoped ref RecordReader json) => new()
    {
        Evidence = json.Span("evidence"u8),
        Title = json.Text("title"u8),
        Deliverable = json.TextOrNull("deliverable"u8),
        Lead = json.Texts("lead"u8),
        Cooperation = json.Texts("cooperation"u8),
        Advises = json.TextOrNull("advises"u8),
        Deadline = json.RecordOrNull("deadline"u8, Deadline),
        Recurrence = json.TextOrNull("recurrence"u8),
        Reasons = json.Records("reasons"u8, Reason),
    };

    public static Reference Reference(scoped ref RecordReader json) => new()
    {
        Evidence = json.Span("evidence"u8),
        Type = json.Text("type"u8),
        Number = json.TextOrNull("number"u8),
        Symbol = json.TextOrNull("symbol"u8),
        Date = json.DateOrNull("date"u8),
        Issuer = json.TextOrNull("issuer"u8),
        Form = json.Choice<ReferenceForm>("form"u8),
        Relation = json.Choice<Relation>("relation"u8),
        Antecedent = json.Number("antecedent"u8),
        Self = json.Flag("self"u8),
        Target = json.TextOrNull("target"u8),
        Anomalies = json.Texts("anomalies"u8),
    };

    private static Quantity Quantity(scoped ref RecordReader json) => new(
        json.Decimal("low"u8),
        json.Decimal("high"u8),
        json.DecimalOrNull("of"u8),
        json.Choice<Bound>("bound"u8),
        json.TextOrNull("unit"u8),
        json.Number("decimals"u8));

    private static Deadline Deadline(scoped ref RecordReader json) => new(json.Text("text"u8), json.DateOrNull("from"u8), json.DateOrNull("to"u8)!.Value);

    private static Reason Reason(scoped ref RecordReader json) => new(json.Text("field"u8), json.Text("rule"u8), json.SpanOrNull("where"u8));
}
