using System.Globalization;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking.Trails;
using HgKnowledge.Quantities;
using HgKnowledge.Rules;
using HgKnowledge.Rules.Decisions;
using HgKnowledge.Storage;

namespace HgKnowledge.Reports.Texts;

/// <summary>English.</summary>
internal sealed class EnglishTexts : ReportTexts
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

    public override string FirstToSee => "To be seen first";
    public override string Details => "Details";
    public override string Contents => "Pages of this report";
    public override string HowToRead => "How to read this report";
    public override string NoFindings => "There are no findings.";
    public override string WhatWouldSettle => "What would settle it:";
    public override string WholeThread => "The whole thread";
    public override string MatrixNote =>
        "Each cell shows what the document says of the indicator and whether that agrees with the other statements of the thread. A cell without a verdict could be compared with nothing; the indicator's page says why.";
    public override string NotInCatalog => "This indicator is not in the catalog; its statements are linked by their wording.";
    public override string InheritedPeriods => "Periods in italics are not stated in the clause but taken from a heading or from the document.";
    public override string RepairedNumbers => "† The number touches damaged text that was restored; see the original.";
    public override string NothingToCompare => "Only one statement names this indicator, so there is nothing to compare.";
    public override string NoneCompared => "No two statements could be compared.";
    public override string NotComparedNote =>
        "The pairs below are numbers of one indicator that may not be compared, so they are no findings. Each pair stands on the indicator's page.";
    public override string NoTasks => "No tasks were found.";
    public override string NobodyNamed => "No body named";
    public override string Recurring => "Recurring";
    public override string NoDeadline => "Without a deadline";
    public override string NoPeriod => "unknown";
    public override string ReferencesNote =>
        "“In the corpus” documents were ingested together with the citing one; “known” ones are outside of it and agree with the table of central documents; “symbol only” ones are outside of it and could not be checked; “to be issued” ones are still to be made; “unresolved” citations do not say enough to tell which document is meant. Short forms count with the full citation they stand for.";

    public override IReadOnlyList<string> ReadingNotes { get; } =
    [
        "Every statement comes with its quote, section and line; the original document has the last word.",
        "✖ Error: the two cannot both be right. ▲ Warning: look at it before the document is issued. ○ Note: worth knowing.",
        "Two numbers are compared only if indicator, area, status (target or result), unit, basis and period agree. Pairs that could not be compared are listed with the reason on the indicator's page and are no findings.",
    ];

    public override IReadOnlyList<(string Word, string Name, string Meaning)> Verdicts { get; } =
    [
        ("same", "same", "Equal, or equal after rounding."),
        ("within", "within", "One lies inside what the other allows."),
        ("raised", "raised", "Thresholds that differ but could both hold; the later one asks for more."),
        ("lowered", "lowered", "Thresholds that differ but could both hold; the later one asks for less."),
        ("touching", "touching", "Ranges that share a single value."),
        ("overlapping", "overlapping", "Ranges that share a part."),
        ("conflicting", "conflicting", "Nothing in common."),
    ];

    // The phrases that comparison gives as reasons; those with numbers in them stay as they are.
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["khác chỉ số"] = "different indicators",
        ["số đếm các nội dung liệt kê, không phải chỉ số đo"] = "a count of listed things, not a measure",
        ["một bên là số quy đổi hoặc nhắc lại"] = "one is a conversion or restatement",
        ["một bên là số đối chiếu, không phải chỉ tiêu hay kết quả của địa phương"] = "one is a benchmark, not a target or result of this area",
        ["một bên là chỉ tiêu, một bên là kết quả"] = "one is a target, the other a result",
        ["khác năm"] = "different years",
        ["khác giai đoạn"] = "different periods",
        ["khác cách tính"] = "different bases",
        ["khác nội dung"] = "different contents",
        ["mức bình quân năm của cả giai đoạn không so với riêng năm"] = "an average over a period, and a single year",
        ["mức mỗi năm của cả giai đoạn không so với riêng năm"] = "each year of a period, and a single year",
        ["số cộng dồn của cả giai đoạn không so với riêng năm"] = "a sum over a period, and a single year",
        ["mức tại một thời điểm của cả giai đoạn không so với riêng năm"] = "a level for a period, and a single year",
        ["năm nằm ngoài giai đoạn"] = "the year is outside of the period",
        ["khác địa bàn"] = "different areas",
        ["một bên là mức tăng, giảm; một bên là mức đạt"] = "one is a change, the other a level",
        ["khác đơn vị tính"] = "different units",
        ["không rõ thời gian của ít nhất một bên"] = "at least one has no known period",
        ["hai số trong cùng một câu, được hiểu là hai nội dung khác nhau"] = "two numbers of one sentence are taken for two different things",
        ["hai số trong cùng một văn bản"] = "both stand in one document",
        ["văn bản sau thay thế văn bản trước"] = "the later document replaces the earlier one",
        ["con số nằm ở chỗ văn bản bị hỏng chữ đã được khôi phục"] = "a number touches damaged text that was restored",
    };

    public override string CorpusLine(string corpus, int documents, DateOnly? date) =>
        $"Corpus{(corpus.Length == 0 ? "" : $" {corpus}")}: {documents} documents.{(date is null ? "" : $" Date: {Day(date)}.")}";

    public override string FilterLine(IReadOnlyList<string> filters) =>
        filters.Count == 0 ? "No filters." : $"Filters: {string.Join("; ", filters)}.";

    public override string FindingCounts(int errors, int warnings, int notes) =>
        $"Errors: {errors}. Warnings: {warnings}. Notes: {notes}.";

    public override string AndMore(int count) => $"and {count} more";
    public override string FindingsShow(int count) => $"{count} findings, the gravest first, with the quotes of all sides.";
    public override string MatrixShows(int indicators, int statements) => $"{indicators} indicators in {statements} statements; each indicator has a page.";
    public override string BodiesShow(int tasks) => $"{tasks} tasks by who leads and who helps.";
    public override string DeadlinesShow(int tasks) => $"{tasks} tasks with a deadline in the order in which they are due; then recurring ones and those without a deadline.";
    public override string TrailsShow(int plans) => $"{plans} planned documents: issued or not, on time or late, and who carries out, reviews or replaces them.";
    public override string TrailsNote => "Every planned document is compared with the documents at hand and those cited later by title, type, period and date. 'May be' is a suggestion to check, no fact; 'no trace' speaks of the documents at hand alone.";
    public override string Became => "Became";
    public override string Planned => "Planned document";
    public override string MayBe(string name, double confidence) => $"may be {name} (confidence {confidence.ToString("0.00", NumberFormat)})";
    public override string LateBy(int days, int quarters, bool atLeast) => $"{(atLeast ? "at least " : "")}{days} days ({quarters} quarters)";

    public override string StateOf(TrailState state) => state switch
    {
        TrailState.Issued => "issued",
        TrailState.Late => "late",
        TrailState.NoTrace => "no trace",
        _ => "planned",
    };

    public override string StepOf(TrailStepKind step) => step switch
    {
        TrailStepKind.Planned => "planned",
        TrailStepKind.Issued => "issued",
        TrailStepKind.MayBe => "may be",
        _ => "cited",
    };

    public override string PassiveOf(Relation relation) => relation switch
    {
        Extraction.References.Relation.Implements => "implemented in",
        Extraction.References.Relation.Replaces => "replaced by",
        Extraction.References.Relation.Amends => "amended by",
        Extraction.References.Relation.Continues => "continued in",
        Extraction.References.Relation.Reviews => "reviewed in",
        Extraction.References.Relation.Basis => "basis of",
        Extraction.References.Relation.Issued => "planned in",
        _ => "cited in",
    };

    public override string ReferencesShow(int references) => $"{references} citations: what is cited, whether it is at hand, what is odd.";
    public override string SeverityHeading(Severity severity, int count) => $"{Mark(severity)} {Severity(severity)} ({count})";
    public override string InSeveralDocuments(int indicators) => $"In several documents ({indicators} indicators)";
    public override string InOneDocument(int indicators) => $"In one document only ({indicators} indicators)";
    public override string UnitIs(string unit) => unit.Length == 0 ? "" : $"Usual unit: {unit}.";
    public override string StatementsInTime(int count) => $"Statements in time order ({count})";
    public override string Compared(int pairs) => $"Compared (pairs: {pairs})";
    public override string NotCompared(int pairs) => $"Not compared (pairs: {pairs})";
    public override string TooManyPairs(int shown) => $"This thread has too many pairs; only the first {shown.ToString("N0", NumberFormat)} were looked at.";
    public override string FindingsInOrder(int count) => $"Findings in reading order ({count})";
    public override string TargetsInOrder(int count) => $"Statements in reading order ({count})";
    public override string TasksInOrder(int count) => $"Tasks in reading order ({count})";
    public override string ReferencesOf(int count) => $"Citations of other documents: {count}";
    public override string DueIn(int year) => $"Due in {year}";
    public override string Until(string day) => $"until {day}";
    public override string OddCitations(int count) => $"Odd citations ({count})";
    public override string CitedBySeveral(int count) => $"Cited by several documents ({count})";
    public override string CitesSummary(int citations, int documents, int identified) =>
        $"{citations} citations of {documents} documents, {identified} of them identified.";
    public override string Section(string path) => $"section {path}";

    public override string Line(string document, int? page, int line) =>
        $"{(page is null ? "" : $"page {page}, ")}{Unit(document)} {line}";

    public override string Lines(string document, string lines) => lines.Length == 0 ? "" : $"{Unit(document)} {lines}";

    public override string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public override string Severity(Severity severity) => severity switch
    {
        HgKnowledge.Rules.Severity.Error => "Error",
        HgKnowledge.Rules.Severity.Warning => "Warning",
        _ => "Note",
    };

    public override string Direction(Direction direction) => direction switch
    {
        Catalog.Direction.Up => "More is better.",
        Catalog.Direction.Down => "Less is better.",
        _ => "",
    };

    public override string Status(TargetStatus status) => status.ToString().ToLowerInvariant();

    public override string Bound(Bound bound) => bound switch
    {
        Quantities.Bound.AtLeast => "≥",
        Quantities.Bound.AtMost => "≤",
        Quantities.Bound.Approx => "about",
        _ => "",
    };

    public override string Change(Change change) => change switch
    {
        Quantities.Change.Increase => "up",
        Quantities.Change.Decrease => "down",
        _ => "",
    };

    public override string Basis(Basis basis) => basis switch
    {
        Quantities.Basis.YearlyAverage => "average of",
        Quantities.Basis.EachYear => "each year",
        Quantities.Basis.Cumulative => "in total",
        _ => "",
    };

    public override string RelationOf(Relation relation) =>
        relation == Extraction.References.Relation.Issued ? "to be issued" : relation.ToString().ToLowerInvariant();

    public override string ReferenceState(CitedState state) => state switch
    {
        CitedState.InCorpus => "in the corpus",
        CitedState.Known => "known",
        CitedState.Numbered => "symbol only",
        CitedState.ToBeIssued => "to be issued",
        _ => "unresolved",
    };

    public override string OutcomeOf(LedgerOutcome outcome) => outcome switch
    {
        LedgerOutcome.ReadWithWarnings => "read with warnings",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    public override string Message(Finding finding) => finding.EnglishMessage.Length > 0 ? finding.EnglishMessage : finding.Message;

    public override string Summary(RuleInfo rule) => rule.EnglishSummary;

    public override string Reason(string reason) =>
        Reasons.TryGetValue(reason, out var known) ? known : string.Join("; ", reason.Split("; ").Select(part => Reasons.GetValueOrDefault(part, part)));

    private static string Unit(string document) => Wording.CountsParagraphs(document) ? "paragraph" : "line";

    public override string Decided(int count) => $"Findings decided on ({count})";

    public override string RulingName(Ruling ruling) => ruling switch
    {
        Ruling.Accepted => "accepted",
        Ruling.Wrong => "wrong",
        _ => "to be fixed",
    };
    public override string DecisionWord => "Decision";
    public override string Reopened(string decision) => $"Open again, since the evidence has changed; decided before: {decision}";
}
