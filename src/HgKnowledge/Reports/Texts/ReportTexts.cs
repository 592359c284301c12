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

/// <summary>Every word of a report that is not a quotation. One subclass a language; nothing else in a report has words.</summary>
internal abstract class ReportTexts
{
    public static ReportTexts In(ReportLanguage language) =>
        language == ReportLanguage.English ? new EnglishTexts() : new VietnameseTexts();

    public abstract NumberFormatInfo NumberFormat { get; }

    // Names of pages and columns.
    public abstract string ReportTitle { get; }
    public abstract string Overview { get; }
    public abstract string Findings { get; }
    public abstract string Matrix { get; }
    public abstract string TasksByBody { get; }
    public abstract string TasksByDeadline { get; }
    public abstract string Trails { get; }
    public abstract string References { get; }
    public abstract string Ledger { get; }
    public abstract string Page { get; }
    public abstract string Shows { get; }
    public abstract string Documents { get; }
    public abstract string Document { get; }
    public abstract string Title { get; }
    public abstract string Date { get; }
    public abstract string Targets { get; }
    public abstract string Tasks { get; }
    public abstract string Task { get; }
    public abstract string Finding { get; }
    public abstract string FindingId { get; }
    public abstract string Rule { get; }
    public abstract string Verdict { get; }
    public abstract string Meaning { get; }
    public abstract string Where { get; }
    public abstract string Side { get; }
    public abstract string Number { get; }
    public abstract string Pairs { get; }
    public abstract string Indicators { get; }
    public abstract string Rules { get; }
    public abstract string Value { get; }
    public abstract string Values { get; }
    public abstract string Quote { get; }
    public abstract string Indicator { get; }
    public abstract string IndicatorId { get; }
    public abstract string Period { get; }
    public abstract string StatusWord { get; }
    public abstract string Area { get; }
    public abstract string Pair { get; }
    public abstract string Statements { get; }
    public abstract string Remark { get; }
    public abstract string Why { get; }
    public abstract string Field { get; }
    public abstract string AsWritten { get; }
    public abstract string File { get; }
    public abstract string Type { get; }
    public abstract string Symbol { get; }
    public abstract string Issuer { get; }
    public abstract string Term { get; }
    public abstract string Signer { get; }
    public abstract string Body { get; }
    public abstract string Leads { get; }
    public abstract string Helps { get; }
    public abstract string Lead { get; }
    public abstract string Help { get; }
    public abstract string LeadRole { get; }
    public abstract string HelpRole { get; }
    public abstract string Role { get; }
    public abstract string With { get; }
    public abstract string Deadline { get; }
    public abstract string Cited { get; }
    public abstract string CitedIn { get; }
    public abstract string State { get; }
    public abstract string Relation { get; }
    public abstract string Times { get; }
    public abstract string Outcome { get; }
    public abstract string DocumentCount { get; }
    public abstract string DueDay { get; }
    public abstract string IssuedAs { get; }
    public abstract string IssuedOn { get; }
    public abstract string SetBy { get; }

    // Headings and sentences.
    public abstract string FirstToSee { get; }
    public abstract string Details { get; }
    public abstract string Contents { get; }
    public abstract string HowToRead { get; }
    public abstract string NoFindings { get; }
    public abstract string WhatWouldSettle { get; }
    public abstract string WholeThread { get; }
    public abstract string MatrixNote { get; }
    public abstract string NotInCatalog { get; }
    public abstract string InheritedPeriods { get; }
    public abstract string RepairedNumbers { get; }
    public abstract string NothingToCompare { get; }
    public abstract string NoneCompared { get; }
    public abstract string NotComparedNote { get; }
    public abstract string NoTasks { get; }
    public abstract string NobodyNamed { get; }
    public abstract string Recurring { get; }
    public abstract string NoDeadline { get; }
    public abstract string NoPeriod { get; }
    public abstract string ReferencesNote { get; }
    public abstract IReadOnlyList<string> ReadingNotes { get; }
    public abstract IReadOnlyList<(string Word, string Name, string Meaning)> Verdicts { get; }

    public abstract string CorpusLine(string corpus, int documents, DateOnly? date);
    public abstract string FilterLine(IReadOnlyList<string> filters);
    public abstract string FindingCounts(int errors, int warnings, int notes);
    public abstract string AndMore(int count);
    public abstract string FindingsShow(int count);
    public abstract string MatrixShows(int indicators, int statements);
    public abstract string BodiesShow(int tasks);
    public abstract string DeadlinesShow(int tasks);
    public abstract string TrailsShow(int plans);
    public abstract string TrailsNote { get; }
    public abstract string Became { get; }
    public abstract string Planned { get; }
    public abstract string MayBe(string name, double confidence);
    public abstract string LateBy(int days, int quarters, bool atLeast);
    public abstract string StateOf(TrailState state);
    public abstract string StepOf(TrailStepKind step);
    public abstract string PassiveOf(Relation relation);
    public abstract string ReferencesShow(int references);
    public abstract string SeverityHeading(Severity severity, int count);
    public abstract string InSeveralDocuments(int indicators);
    public abstract string InOneDocument(int indicators);
    public abstract string UnitIs(string unit);
    public abstract string StatementsInTime(int count);
    public abstract string Compared(int pairs);
    public abstract string NotCompared(int pairs);
    public abstract string TooManyPairs(int shown);
    public abstract string FindingsInOrder(int count);
    public abstract string TargetsInOrder(int count);
    public abstract string TasksInOrder(int count);
    public abstract string ReferencesOf(int count);
    public abstract string DueIn(int year);
    public abstract string Until(string day);
    public abstract string OddCitations(int count);
    public abstract string CitedBySeveral(int count);
    public abstract string CitesSummary(int citations, int documents, int identified);
    public abstract string Section(string path);

    /// <summary>Where in a document; Word counts paragraphs, everything else lines.</summary>
    public abstract string Line(string document, int? page, int line);

    /// <summary>Several places in a document; empty for none.</summary>
    public abstract string Lines(string document, string lines);

    /// <summary>A day; empty for none.</summary>
    public abstract string Day(DateOnly? day);

    public abstract string Severity(Severity severity);
    public abstract string Direction(Direction direction);
    public abstract string Status(TargetStatus status);
    public abstract string Bound(Bound bound);
    public abstract string Change(Change change);
    public abstract string Basis(Basis basis);
    public abstract string RelationOf(Relation relation);
    public abstract string ReferenceState(CitedState state);
    public abstract string OutcomeOf(LedgerOutcome outcome);

    /// <summary>Why a file was not read, or not wholly, as a reader says it.</summary>
    public virtual string WhyUnread(string reason) => reason;

    public abstract string Message(Finding finding);
    public abstract string Summary(RuleInfo rule);
    public abstract string DecisionWord { get; }
    public abstract string Decided(int count);
    public abstract string RulingName(Ruling ruling);

    /// <summary>Says that a decision no longer holds.</summary>
    public abstract string Reopened(string decision);

    /// <summary>"chấp nhận: vì ... (Nguyễn Văn A, 01/3/2025)".</summary>
    public string DecisionLine(Decision decision) => $"{RulingName(decision.Ruling)}: {decision.Reason} ({decision.By}, {Day(decision.Date)})";

    /// <summary>The comparison's reason, which is Vietnamese where no translation is known.</summary>
    public abstract string Reason(string reason);

    /// <summary>A sign beside the word, so that nothing is told by color alone.</summary>
    public static string Mark(Severity severity) => severity switch
    {
        HgKnowledge.Rules.Severity.Error => "✖",
        HgKnowledge.Rules.Severity.Warning => "▲",
        HgKnowledge.Rules.Severity.Info => "○",
        _ => "✓",
    };

    /// <summary>Name of a verdict; empty for a word that only its rule knows.</summary>
    public string VerdictName(string word) => Verdicts.FirstOrDefault(verdict => verdict.Word == word).Name ?? "";
}
