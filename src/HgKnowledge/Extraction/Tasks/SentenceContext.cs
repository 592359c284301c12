namespace HgKnowledge.Extraction.Tasks;

/// <summary>What surrounds a sentence.</summary>
/// <param name="Kind">What its part of the document speaks of.</param>
/// <param name="Aims">Whether it states an aim.</param>
/// <param name="HeadingOwner">The body that the heading above consists of, for the first sentence of a block.</param>
internal readonly record struct SentenceContext(SectionKind Kind, bool Aims, HeadingOwner? HeadingOwner);
