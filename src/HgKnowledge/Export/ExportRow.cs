using System.Text.Json;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Quantities;
using HgKnowledge.Repairs;
using HgKnowledge.Rules;
using HgKnowledge.Rules.Decisions;

namespace HgKnowledge.Export;

/// <summary>The fields of each kind of export row; names and meanings are a contract with whoever reads the files.</summary>
internal static class ExportRow
{
    public static void Document(Utf8JsonWriter json, Document document)
    {
        var meta = document.Meta;
        if (document.Blocks.Count > 0)
            json.Place(document, new Span(0, 0, document.Blocks[0].Text.Length));
        else
            json.WriteString("doc", document.Name);
        json.WriteString("type", meta.Type);
        json.WriteString("symbol", meta.Symbol);
        json.Date("date", meta.Date);
        json.WriteString("issuer", meta.Issuer);
        json.WriteString("title", meta.Title);
        json.WriteString("term", meta.Term is { } term ? $"{term.From}-{term.To}" : null);
        json.Optional("from", meta.Period?.From);
        json.Optional("to", meta.Period?.To);
        json.Optional("year", meta.Year);
        json.WriteString("province", meta.Province);
        json.WriteString("signerRole", meta.SignerRole);
        json.WriteString("signer", meta.Signer);
        json.Strings("recipients", meta.Recipients);
        json.WriteString("hash", document.Hash);
    }

    public static void Repaired(Utf8JsonWriter json, Document document, RepairedLine line)
    {
        json.WriteString("doc", document.Name);
        json.WriteNumber("line", line.Line);
        if (line.Page is { } page)
            json.WriteNumber("page", page);
        json.WriteString("original", line.Original);
        json.WriteString("repaired", line.Repaired);
        json.Strings("methods", line.Methods);
        json.WriteNumber("confidence", Math.Round(line.Confidence, 3));
    }

    public static void Target(Utf8JsonWriter json, Document document, Target target)
    {
        json.Place(document, target.Evidence, target.Number, document.Quote(target));
        json.Name("kind", target.Kind);
        json.WriteString("indicatorId", target.IndicatorId);
        json.WriteString("indicator", target.Indicator);
        json.WriteString("label", target.Label);
        json.Optional("low", target.Quantity.Low);
        json.Optional("high", target.Quantity.High);
        json.Optional("of", target.Quantity.Of);
        json.Name("bound", target.Quantity.Bound);
        json.WriteString("unit", target.Quantity.Unit);
        if (target.Change == Change.None)
            json.WriteNull("change");
        else
            json.Name("change", target.Change);
        json.Name("basis", target.Basis);
        json.Optional("from", target.Period?.From);
        json.Optional("to", target.Period?.To);
        json.WriteBoolean("stated", target.Stated);
        json.Name("status", target.Status);
        json.WriteString("area", target.Area);
    }

    public static void Task(Utf8JsonWriter json, Document document, PlannedTask task)
    {
        json.Place(document, task.Evidence);
        json.WriteString("title", task.Title);
        json.WriteString("deliverable", task.Deliverable);
        json.Strings("lead", task.Lead);
        json.Strings("coop", task.Cooperation);
        json.WriteString("advises", task.Advises);
        Deadline(json, task.Deadline);
        json.WriteString("recurrence", task.Recurrence);
    }

    private static void Deadline(Utf8JsonWriter json, Deadline? deadline)
    {
        if (deadline is null)
        {
            json.WriteNull("deadline");
            return;
        }
        json.WriteStartObject("deadline");
        json.WriteString("text", deadline.Text);
        json.Date("from", deadline.From);
        json.Date("to", deadline.To);
        json.WriteEndObject();
    }

    public static void Reference(Utf8JsonWriter json, DocumentKnowledge knowledge, Reference reference)
    {
        json.Place(knowledge.Document, reference.Evidence);
        json.WriteString("type", reference.Type);
        json.WriteString("number", reference.Number);
        json.WriteString("symbol", reference.Symbol);
        json.Date("date", reference.Date);
        json.WriteString("issuer", reference.Issuer);
        if (reference.Self)
            json.WriteString("resolves", "self");
        else
            json.Optional("resolves", reference.Antecedent < 0 ? null : knowledge.Document.Line(knowledge.References[reference.Antecedent].Evidence));
        json.Name("form", reference.Form);
        json.Name("relation", reference.Relation);
        json.WriteString("target", reference.Target);
        json.Strings("anomalies", reference.Anomalies);
    }

    public static void Outline(Utf8JsonWriter json, Document document, OutlineNode node)
    {
        json.Place(document, new Span(node.Block, 0, document.Blocks[node.Block].Text.Length));
        json.WriteString("marker", node.Marker);
        json.WriteString("title", node.Title);
        json.WriteNumber("depth", node.Depth);
        json.Name("kind", node.Kind);
    }

    public static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule.Id);
        json.Name("severity", finding.Severity);
        json.WriteString("verdict", finding.Verdict);
        json.WriteString("indicatorId", finding.IndicatorId);
        Place(json, finding.Members[0]);
        json.WriteStartArray("members");
        foreach (var member in finding.Members)
            Member(json, member);
        json.WriteEndArray();
        json.WriteString("message", finding.Message);
        json.WriteString("decision", finding.Decision?.Ruling.Word());
    }

    private static void Member(Utf8JsonWriter json, Member member)
    {
        json.WriteStartObject();
        Place(json, member);
        json.WriteString("value", member.Value);
        json.WriteString("camp", member.Camp);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, Member member)
    {
        json.WriteString("doc", member.Document);
        json.WriteNumber("line", member.Line);
        json.WriteString("section", member.Section);
        json.WriteString("quote", member.Quote);
    }
}
