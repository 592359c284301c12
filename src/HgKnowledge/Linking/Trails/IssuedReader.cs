using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Linking.Trails;

/// <summary>Finds the documents that the corpus shows to exist.</summary>
internal static class IssuedReader
{
    private const int FewestWords = 3;

    /// <summary>Ingested documents, documents cited by symbol, and documents named as ones that are carried out or reviewed.</summary>
    public static IReadOnlyList<Issued> Of(Knowledge knowledge)
    {
        var mentions = knowledge.Documents.SelectMany(Mentions).GroupBy(m => m.Key, StringComparer.Ordinal).ToList();
        var ingested = mentions.Where(g => g.First().Mention.Reference.Target is not null).ToDictionary(g => g.Key, g => g.Select(m => m.Mention).ToList(), StringComparer.Ordinal);
        return
        [
            .. knowledge.Documents.Select(d => Ingested(d, ingested.GetValueOrDefault(d.Document.Name) ?? [])),
            .. mentions.Where(g => !ingested.ContainsKey(g.Key)).Select(g => Cited([.. g.Select(m => m.Mention)])).OfType<Issued>(),
        ];
    }

    private static IEnumerable<(string Key, Mention Mention)> Mentions(DocumentKnowledge citing)
    {
        for (var i = 0; i < citing.References.Count; i++)
        {
            var full = CitedKey.Full(citing, i);
            var relation = citing.References[i].Relation;
            if (full.Self)
                continue;
            if (full.Target is { } target)
                yield return (target, new(citing, full with { Evidence = citing.References[i].Evidence, Relation = relation }));
            else if (full.Symbol is not null)
                yield return (CitedKey.Of(citing, full), new(citing, full with { Evidence = citing.References[i].Evidence, Relation = relation }));
            else if (full.Form == ReferenceForm.Name && Exists(relation))
                yield return ($"{Place(citing)}|{full.Type}|{Name(citing, full)}".ToLowerInvariant(), new(citing, citing.References[i] with { Type = full.Type }));
        }
    }

    // A name without a number may be that of a plan. What is carried out or looked back on exists.
    private static bool Exists(Relation relation) =>
        relation is Relation.Implements or Relation.Reviews or Relation.Amends or Relation.Replaces;

    private static Issued Ingested(DocumentKnowledge document, IReadOnlyList<Mention> mentions)
    {
        var meta = document.Document.Meta;
        var type = meta.Type ?? "";
        var title = meta.Title ?? "";
        var about = title.StartsWith(type, StringComparison.OrdinalIgnoreCase) ? title[type.Length..] : title;
        var (carried, subject) = DeliverableType.Carried(type, about.Trim());
        var name = meta.Symbol is { } symbol ? $"{type} {symbol}".TrimStart() : title.Length > 0 ? title : document.Document.Name;
        return new(name, carried, meta.Symbol, meta.Date, mentions) { Document = document, About = subject, Words = TitleWords.Of(subject) };
    }

    private static Issued? Cited(IReadOnlyList<Mention> mentions)
    {
        var reference = mentions[0].Reference;
        var symbol = reference.Symbol;
        var abouts = mentions.Select(mention => symbol is null
            ? Name(mention.Citing, mention.Reference)
            : Subject.After(mention.Citing, mention.Evidence.Block, mention.Evidence.End));
        var (type, about) = abouts.Select(subject => DeliverableType.Carried(reference.Type, subject)).MaxBy(carried => TitleWords.Of(carried.Subject).Count);
        var words = TitleWords.Of(about);
        if (symbol is null && words.Count < FewestWords)
            return null;
        var date = mentions.Select(mention => mention.Reference.Date).FirstOrDefault(day => day is not null);
        return new(symbol is null ? $"{reference.Type} {about}" : $"{reference.Type} {symbol}", type, symbol, date, mentions) { About = about, Words = words };
    }

    private static string Name(DocumentKnowledge citing, Reference reference)
    {
        var text = citing.Document.Text(reference.Evidence);
        return text.StartsWith(reference.Type, StringComparison.OrdinalIgnoreCase)
            ? Subject.After(citing, reference.Evidence.Block, reference.Evidence.Start + reference.Type.Length)
            : "";
    }

    private static string Place(DocumentKnowledge citing) => citing.Document.Meta.Province ?? "";
}
