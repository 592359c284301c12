using System.Collections.Frozen;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Queries;

/// <summary>The names of the fields, Vietnamese first, then English; accents and hyphens may be left out.</summary>
public static class SearchFields
{
    private static readonly FrozenDictionary<string, SearchField> ByName =
        All.SelectMany(f => f.Names.Select(name => (Key: Key(name), f.Field))).ToFrozenDictionary(p => p.Key, p => p.Field, StringComparer.Ordinal);

    /// <summary>All fields with their names, in the order in which the help shows them.</summary>
    public static IReadOnlyList<(SearchField Field, string[] Names)> All =>
    [
        (SearchField.Type, ["loại", "type"]),
        (SearchField.Body, ["cơ-quan", "body"]),
        (SearchField.Issuer, ["ban-hành", "issuer"]),
        (SearchField.Year, ["năm", "year"]),
        (SearchField.Term, ["nhiệm-kỳ", "term"]),
        (SearchField.Period, ["kỳ", "period"]),
        (SearchField.Indicator, ["chỉ-số", "indicator"]),
        (SearchField.Value, ["giá-trị", "value"]),
        (SearchField.Task, ["nhiệm-vụ", "task"]),
        (SearchField.Symbol, ["số", "symbol"]),
        (SearchField.Kind, ["đoạn", "kind"]),
        (SearchField.Document, ["văn-bản", "doc"]),
    ];

    /// <summary>The field of that name; null if there is none.</summary>
    public static SearchField? Find(string name) => ByName.TryGetValue(Key(name), out var field) ? field : null;

    /// <summary>The name of the field.</summary>
    public static string Name(SearchField field, bool english) => All.First(f => f.Field == field).Names[english ? ^1 : 0];

    /// <summary>Whether the field's values are numbers.</summary>
    public static bool IsNumeric(SearchField field) => field is SearchField.Year or SearchField.Period or SearchField.Value;

    // "kỳ" and "kì", "cơ-quan", "co_quan" and "coquan" are one name.
    private static string Key(string name) => Folding.Fold(name).Replace("-", "").Replace("_", "").Replace('y', 'i');
}
