namespace HgKnowledge.Extraction.References;

/// <summary>How completely a document is cited.</summary>
public enum ReferenceForm
{
    /// <summary>With number, or a law by name and year.</summary>
    Full,

    /// <summary>By name without a number ("Luật Đầu tư công").</summary>
    Name,

    /// <summary>A short form of an earlier citation ("Chỉ thị số 10", "Nghị quyết này").</summary>
    Short,

    /// <summary>The type word alone.</summary>
    Bare,
}
