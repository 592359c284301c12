namespace HgKnowledge.Tests.PlantedErrors;

/// <summary>One change to one place of a text, so that it contradicts the text it was taken from.</summary>
/// <param name="Kind">What was changed: number, period, unit, owner or citation.</param>
/// <param name="Line">Line of the place, 1-based.</param>
/// <param name="Change">Old and new words, for whoever reads a failure.</param>
/// <param name="Text">The changed text.</param>
internal sealed record PlantedError(string Kind, int Line, string Change, string Text);
