namespace HgKnowledge.Rules;

/// <summary>What a rule is; help, legends and the README table derive from it.</summary>
/// <param name="Id">"HG101": hundreds are families (1 values, 2 citations, 3 tasks).</param>
/// <param name="Name">Kebab-case, stable.</param>
/// <param name="Severity">The gravest severity it gives.</param>
/// <param name="Summary">One sentence in Vietnamese.</param>
/// <param name="EnglishSummary">The same in English.</param>
public sealed record RuleInfo(string Id, string Name, Severity Severity, string Summary, string EnglishSummary);
