using HgKnowledge.Extraction;

namespace HgKnowledge.Linking.Trails;

/// <summary>Up to which day the corpus could show what became of a plan.</summary>
internal sealed class NewestDays(Knowledge knowledge)
{
    private readonly List<(DocumentKnowledge Document, DateOnly Day)> _newestFirst =
        [.. knowledge.Documents.Select(document => (Document: document, Day: Times.NotBefore(document))).Where(pair => pair.Day is not null)
            .Select(pair => (pair.Document, pair.Day!.Value)).OrderByDescending(pair => pair.Value)];

    /// <summary>The day of the newest other document of the plan's province; null if there is none.</summary>
    public DateOnly? After(Plan plan)
    {
        var province = plan.Source.Document.Meta.Province;
        foreach (var (document, day) in _newestFirst)
            if (document != plan.Source && (province is null || document.Document.Meta.Province is null || document.Document.Meta.Province == province))
                return day;
        return null;
    }
}
