using HgKnowledge.Documents;

namespace HgKnowledge.Rules;

/// <summary>One place a finding is about.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Evidence">Where in it.</param>
/// <param name="Line">Line or paragraph number.</param>
/// <param name="Section">Outline path.</param>
/// <param name="Quote">The evidence as the file has it.</param>
/// <param name="Camp">Members of one camp agree with one another; "" where the rule knows no camps.</param>
/// <param name="Value">The value the member states, normalised for people ("≥ 75 %"); empty where there is none.</param>
public sealed record Member(string Document, Span Evidence, int Line, string Section, string Quote, string Camp = "", string Value = "");
