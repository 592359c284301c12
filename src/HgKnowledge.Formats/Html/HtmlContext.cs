using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Html;

/// <summary>What the elements around a piece of text say about it.</summary>
/// <param name="Level">Level of the heading, or 0.</param>
/// <param name="Cell">The table cell, or null.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Font">Encoding of its font; null for one that doesn't tell.</param>
internal readonly record struct HtmlContext(int Level, CellPosition? Cell, bool Bold, LegacyEncoding? Font);
