namespace HgKnowledge.Catalog;

/// <summary>How a type of document may be cited; what is less than that is ordinary prose.</summary>
public enum CitedBy
{
    /// <summary>Only with a number or a pointing word ("Quyết định này").</summary>
    Number,

    /// <summary>Also by a name, if the type has a capital.</summary>
    Name,

    /// <summary>Also by a name without a capital that states a period or a scope.</summary>
    LowerName,

    /// <summary>By a name with capitals, as laws are.</summary>
    Law,
}
