namespace HgKnowledge.Vietnamese;

/// <summary>The encodings of Vietnamese that lived in fonts before Unicode did.</summary>
public enum LegacyEncoding
{
    /// <summary>TCVN 5712:1993, third form ("ABC"): one byte a letter.</summary>
    Tcvn3,

    /// <summary>The same in a font whose small letters look like capitals (.VnTimeH).</summary>
    Tcvn3Capitals,

    /// <summary>VNI for Windows: a base letter, and behind it one that stands for its marks.</summary>
    Vni,
}
