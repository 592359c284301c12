namespace HgKnowledge.Extraction.Bodies;

/// <summary>One or several bodies named together.</summary>
/// <param name="Names">The bodies as written, at least one.</param>
/// <param name="End">The place behind the last of them.</param>
/// <param name="Named">Whether at least one is a body in particular, not a kind of bodies ("các cấp ủy").</param>
internal sealed record BodyList(IReadOnlyList<string> Names, int End, bool Named);
