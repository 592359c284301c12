namespace HgKnowledge.Catalog;

/// <summary>A document that is known from outside of the corpus.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Symbol">Its symbol, normalised.</param>
/// <param name="Date">Day of issue.</param>
/// <param name="Issuer">The issuing body; empty if the source does not say.</param>
/// <param name="Mentions">In how many places of the source the date was found.</param>
/// <param name="Certain">Whether several places agree and none competes.</param>
public sealed record KnownDocument(string Type, string Symbol, DateOnly Date, string Issuer, int Mentions, bool Certain);
