namespace HgKnowledge.Formats.Office;

/// <summary>What a file is by its content; extensions of old documents often lie.</summary>
internal enum OfficeKind
{
    /// <summary>Nothing that is read here.</summary>
    Unknown,

    /// <summary>Word 97 to 2003 (.doc).</summary>
    OldWord,

    /// <summary>Excel 97 to 2003 (.xls).</summary>
    OldExcel,

    /// <summary>Rich text (.rtf).</summary>
    RichText,

    /// <summary>OpenDocument text (.odt).</summary>
    OpenDocument,

    /// <summary>Today's Word (.docx).</summary>
    Word,

    /// <summary>A saved web page.</summary>
    Html,

    /// <summary>Protected by a password.</summary>
    Encrypted,
}
