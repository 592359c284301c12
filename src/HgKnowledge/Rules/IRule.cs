using HgKnowledge.Linking;

namespace HgKnowledge.Rules;

/// <summary>One check over the linked knowledge of all documents.</summary>
public interface IRule
{
    /// <summary>What the rule is.</summary>
    RuleInfo Info { get; }

    /// <summary>Its findings, in any order; ids are given by whoever runs the rules.</summary>
    IEnumerable<Finding> Check(Knowledge knowledge);
}
