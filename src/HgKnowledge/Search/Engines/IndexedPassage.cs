using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Engines;

/// <summary>A passage as engines get it.</summary>
/// <param name="Row">Its row (<see cref="PassageRow"/>).</param>
/// <param name="Text">Its text, repaired.</param>
/// <param name="Marks">Its marks and its document's, a space between two.</param>
public readonly record struct IndexedPassage(long Row, string Text, string Marks);
