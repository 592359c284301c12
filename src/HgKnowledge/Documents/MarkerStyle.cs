namespace HgKnowledge.Documents;

/// <summary>Kinds of numbering, from the outermost to the innermost that is usual (Decree 30/2020/NĐ-CP, annex I).</summary>
public enum MarkerStyle
{
    /// <summary>PHỤ LỤC 01.</summary>
    Annex,

    /// <summary>Phần thứ nhất.</summary>
    Part,

    /// <summary>Chương I.</summary>
    Chapter,

    /// <summary>Mục 1.</summary>
    Division,

    /// <summary>A. B.</summary>
    UpperLetter,

    /// <summary>I. II.</summary>
    Roman,

    /// <summary>Điều 1.</summary>
    Article,

    /// <summary>1. 2.</summary>
    Number,

    /// <summary>1.1.</summary>
    Number2,

    /// <summary>1.1.1.</summary>
    Number3,

    /// <summary>1.1.1.1.</summary>
    Number4,

    /// <summary>Một là, hai là.</summary>
    Ordinal,

    /// <summary>a) b)</summary>
    Letter,

    /// <summary>(1) (2)</summary>
    Parenthesised,

    /// <summary>(1.1)</summary>
    Parenthesised2,

    /// <summary>(i) (ii)</summary>
    ParenthesisedRoman,

    /// <summary>A heading without a number, such as "Giai đoạn 2021 - 2025:".</summary>
    Unnumbered,

    /// <summary>-</summary>
    Dash,

    /// <summary>+</summary>
    Plus,

    /// <summary>* or •</summary>
    Bullet,
}
