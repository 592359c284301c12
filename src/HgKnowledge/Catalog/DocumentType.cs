namespace HgKnowledge.Catalog;

/// <summary>A type of document (thể loại văn bản).</summary>
/// <param name="Name">As written in running text: "Nghị quyết".</param>
/// <param name="Signs">The abbreviations that stand for it in symbols: "NQ". Some are shared ("QĐ").</param>
/// <param name="Cited">How it may be cited.</param>
public sealed record DocumentType(string Name, IReadOnlyList<string> Signs, CitedBy Cited);
