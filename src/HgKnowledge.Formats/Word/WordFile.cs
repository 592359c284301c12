namespace HgKnowledge.Formats.Word;

/// <summary>What all readers of a file's parts need to know.</summary>
/// <param name="Styles">Its styles.</param>
/// <param name="Tracked">The view of tracked changes that is read.</param>
/// <param name="LeftOut">Receives what is not passed on.</param>
internal sealed record WordFile(StyleSheet Styles, TrackedView Tracked, LeftOut LeftOut);
