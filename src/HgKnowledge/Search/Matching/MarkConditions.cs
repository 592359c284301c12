using HgKnowledge.Catalog;
using HgKnowledge.Extraction.Bodies;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Search.Queries;

namespace HgKnowledge.Search.Matching;

/// <summary>Says which marks satisfy a condition.</summary>
public static class MarkConditions
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["chi-tieu"] = Mark.Target,
        ["nhiem-vu"] = Mark.Task,
        ["dan-chieu"] = Mark.Reference,
        ["dien-giai"] = Mark.Narrative,
    };

    /// <summary>The marks; one that ends in '*' stands for all that go on after it.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="beginning">The known marks with that beginning, and their names.</param>
    public static IReadOnlyList<string> Satisfying(FieldNode condition, Func<string, IReadOnlyList<(string Mark, string Name)>> beginning)
    {
        var slug = Mark.Slug(condition.Text);
        return condition.Field switch
        {
            SearchField.Type => Holding(beginning(Mark.Type), TypeSlug(slug)),
            SearchField.Issuer => Holding(beginning(Mark.Issuer), BodySlug(condition.Text)),
            SearchField.Body => [.. Holding(beginning(Mark.Issuer), BodySlug(condition.Text)), .. Holding(beginning(Mark.Body), BodySlug(condition.Text))],
            SearchField.Year => [.. beginning(Mark.Year).Select(m => m.Mark).Where(m => Covers(condition.Range!, m[Mark.Year.Length..]))],
            SearchField.Period => [.. beginning(Mark.Period).Select(m => m.Mark).Where(m => Covers(condition.Range!, m[Mark.Period.Length..]))],
            SearchField.Term => Holding(beginning(Mark.Term), slug),
            SearchField.Indicator => Indicators(slug, beginning),
            SearchField.Kind => [Mark.Kind + Kinds.GetValueOrDefault(slug, slug)],
            SearchField.Document => Holding(beginning(Mark.Document), slug),
            _ => [Mark.Own + slug, Mark.Symbol + slug, Mark.Cites + slug, $"{Mark.Own}{slug}-*", $"{Mark.Symbol}{slug}-*"],
        };
    }

    /// <summary>"NQ" is as good as "nghị quyết" where no type is called that.</summary>
    private static string TypeSlug(string slug) =>
        DocumentTypes.All.FirstOrDefault(t => t.Signs.Count > 0 && Mark.Slug(t.Signs[0]) == slug) is { } type ? Mark.Slug(type.Name) : slug;

    private static string BodySlug(string text) => Mark.Slug(BodyNames.Canonical(text.Replace('-', ' ')));

    /// <summary>An id that is typed whole means just that indicator; else all with these words in their name or id.</summary>
    private static IReadOnlyList<string> Indicators(string slug, Func<string, IReadOnlyList<(string Mark, string Name)>> beginning) =>
        beginning(Mark.Indicator + slug).Any(m => m.Mark == Mark.Indicator + slug) ? [Mark.Indicator + slug]
        : [.. beginning(Mark.Indicator).Where(m => Holds(m.Mark[Mark.Indicator.Length..], slug) || Holds(Mark.Slug(m.Name), slug)).Select(m => m.Mark)];

    private static List<string> Holding(IReadOnlyList<(string Mark, string Name)> known, string slug) =>
        [.. known.Select(m => m.Mark).Where(m => Holds(m[(m.IndexOf(':', StringComparison.Ordinal) + 1)..], slug))];

    /// <summary>Whether the slug has the words of the other, in a row.</summary>
    private static bool Holds(string slug, string words) => words.Length > 0 && $"-{slug}-".Contains($"-{words}-", StringComparison.Ordinal);

    private static bool Covers(NumberRange range, string years)
    {
        var parts = years.Split('-');
        return int.TryParse(parts[0], out var from) && int.TryParse(parts[^1], out var to) && range.Meets(from, to);
    }
}
