using System.Globalization;

namespace HgKnowledge.Reports.Texts;

/// <summary>English.</summary>
internal sealed partial class EnglishTexts : ReportTexts
{
    public override NumberFormatInfo NumberFormat => NumberFormatInfo.InvariantInfo;

    public override string ReportTitle => "Traceability report: targets, tasks and citations";
    public override string Overview => "Overview";
    public override string Findings => "Findings";
    public override string Matrix => "Indicators by document";
    public override string TasksByBody => "Tasks by body";
    public override string TasksByDeadline => "Tasks by deadline";
    public override string Trails => "Trails";
    public override string References => "Citations";
    public override string Ledger => "Ingest ledger";
    public override string Page => "Page";
    public override string Shows => "Shows";
    public override string Documents => "Documents";
    public override string Document => "Document";
    public override string Title => "Title and file";
    public override string Date => "Date";
    public override string Targets => "Statements";
    public override string Tasks => "Tasks";
    public override string Task => "Task";
    public override string Finding => "Finding";
    public override string FindingId => "Finding";
    public override string Rule => "Rule";
    public override string Verdict => "Verdict";
    public override string Meaning => "Meaning";
    public override string Where => "Where";
    public override string Side => "Side";
    public override string Number => "No.";
    public override string Pairs => "Pairs";
    public override string Indicators => "Indicators";
    public override string Rules => "Rules";
    public override string Value => "Value";
    public override string Values => "Values";
    public override string Quote => "Quote";
    public override string Indicator => "Indicator";
    public override string IndicatorId => "Indicator id";
    public override string Period => "Period";
    public override string StatusWord => "Status";
    public override string Area => "Area";
    public override string Pair => "The two statements";
    public override string Statements => "Statements (numbers of the table above)";
    public override string Remark => "Remark";
    public override string Why => "Reason";
    public override string Field => "Field";
    public override string AsWritten => "As written";
    public override string File => "File";
    public override string Type => "Type";
    public override string Symbol => "Symbol";
    public override string Issuer => "Issuer";
    public override string Term => "Term";
    public override string Signer => "Signed by";
    public override string Body => "Body";
    public override string Leads => "Leads";
    public override string Helps => "Helps";
    public override string Lead => "Lead";
    public override string Help => "Helping";
    public override string LeadRole => "leads";
    public override string HelpRole => "helps";
    public override string Role => "Role";
    public override string With => "With";
    public override string Deadline => "Deadline";
    public override string Cited => "Cited document";
    public override string CitedIn => "Cited in";
    public override string State => "State";
    public override string Relation => "Relation";
    public override string Times => "Times";
    public override string Outcome => "Outcome";
}
