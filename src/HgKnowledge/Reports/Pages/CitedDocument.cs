using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Reports.Pages;

/// <summary>A document with all its citations in one other document, short forms included.</summary>
/// <param name="Key">The same for the same cited document, whoever cites it.</param>
/// <param name="Name">Type and symbol, or the citation as written.</param>
/// <param name="References">The citations in reading order.</param>
internal sealed record CitedDocument(string Key, string Name, IReadOnlyList<Reference> References)
{
    /// <summary>Name of the cited document if it is in the corpus.</summary>
    public string? Target => References.Select(r => r.Target).FirstOrDefault(target => target is not null);

    /// <summary>Whether it can be told which document is meant: it is in the corpus or has a symbol.</summary>
    public bool Identified => State <= CitedState.Numbered;

    public CitedState State
    {
        get
        {
            if (Target is not null)
                return CitedState.InCorpus;
            if (References.FirstOrDefault(r => r.Symbol is not null) is { } numbered)
                return KnownDocuments.Default.Resolve(numbered.Type, numbered.Symbol!, Date) is null ? CitedState.Numbered : CitedState.Known;
            return References.All(r => r.Relation == Relation.Issued) ? CitedState.ToBeIssued : CitedState.Unresolved;
        }
    }

    /// <summary>The first date that a citation states.</summary>
    public DateOnly? Date => References.Select(r => r.Date).FirstOrDefault(date => date is not null);

    /// <summary>The issuer that a citation with a symbol states; citations by name have it in their name.</summary>
    public string? Issuer => References.Where(r => r.Symbol is not null).Select(r => r.Issuer).FirstOrDefault(issuer => issuer is not null);

    /// <summary>
    /// What the document cites, in order of first citation. "Chương trình này" and bare type words that stand for nothing
    /// cite no other document.
    /// </summary>
    public static IReadOnlyList<CitedDocument> Of(DocumentKnowledge knowledge)
    {
        var groups = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
        var names = new List<(string Key, string Name)>();
        for (var i = 0; i < knowledge.References.Count; i++)
        {
            var full = CitedKey.Full(knowledge, i);
            if (full.Self || full.Form == ReferenceForm.Bare)
                continue;
            var name = full.Symbol is { } symbol ? $"{full.Type} {symbol}" : knowledge.Document.Quote(full.Evidence);
            var key = full.Target ?? CitedKey.Of(knowledge, full);
            if (groups.TryAdd(key, []))
                names.Add((key, name));
            groups[key].Add(knowledge.References[i]);
        }
        return [.. names.Select(pair => new CitedDocument(pair.Key, pair.Name, groups[pair.Key]))];
    }
}
