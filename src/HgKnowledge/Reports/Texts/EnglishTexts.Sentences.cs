using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Texts;

// Headings and sentences.
internal sealed partial class EnglishTexts
{
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

    public override string Decided(int count) => $"Findings decided on ({count})";

    public override string DecisionWord => "Decision";
    public override string Reopened(string decision) => $"Open again, since the evidence has changed; decided before: {decision}";
}
