using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>
/// Counts automatic numbering from the first paragraph to the last, as Word does. Instances ("num") of one definition
/// ("abstractNum") share their counters; an instance that overrides a start sets the counter when it is first used.
/// </summary>
internal sealed class ListNumbering
{
    /// <summary>Levels in a numbering definition.</summary>
    public const int LevelCount = 9;

    private const string Bullet = "•";

    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, ListLevel[]> _levels = [];
    private readonly Dictionary<int, int?[]> _counters = [];

    /// <summary>The numbering of a file; null if it has none.</summary>
    public ListNumbering(Numbering? numbering)
    {
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
            if (definition.AbstractNumberId.Number() is { } id)
                _definitions[id] = definition;
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
            if (instance.NumberID.Number() is { } id)
                _instances[id] = instance;
    }

    /// <summary>The level that is bound to the paragraph style, 0 if none is.</summary>
    public int LevelOf(int instance, string style) =>
        _instances.ContainsKey(instance) ? Math.Max(0, Array.FindIndex(Levels(instance), level => level.Style == style)) : 0;

    /// <summary>Counts one paragraph and returns its label; null if it shows none.</summary>
    public ListLabel? Next(int instance, int level)
    {
        if (!_instances.ContainsKey(instance) || level is < 0 or >= LevelCount)
            return null;
        var first = !_levels.ContainsKey(instance);
        var levels = Levels(instance);
        var counters = Counters(instance);
        if (first)
            ApplyStarts(instance, levels, counters);
        Count(levels, counters, level);
        var label = Label(levels, counters, level).Trim();
        return label.Length == 0 ? null : new(label, levels[level].Separator, levels[level].Font);
    }

    private static void Count(ListLevel[] levels, int?[] counters, int level)
    {
        counters[level] = counters[level] + 1 ?? levels[level].Start;
        for (var deeper = level + 1; deeper < LevelCount; deeper++)
            if (levels[deeper].RestartAfter is not { } after || level < after)
                counters[deeper] = null;
    }

    private static string Label(ListLevel[] levels, int?[] counters, int level)
    {
        var (_, format, text, _, legal, _, _, font, _) = levels[level];
        if (format == NumberFormatValues.Bullet)
            return text.Length == 1 && (SymbolFont.Has(text[0]) || SymbolFont.Is(font) || text[0] is 'o' or '§') ? BulletOf(text[0], font) : text;
        var builder = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 >= text.Length || text[i + 1] is < '1' or > '9')
                builder.Append(text[i]);
            else
            {
                var of = text[++i] - '1';
                var number = counters[of] ?? levels[of].Start;
                builder.Append(legal ? number.ToString(CultureInfo.InvariantCulture) : NumberFormat.Write(number, levels[of].Format, levels[of].Digits));
            }
        }
        return builder.ToString();
    }

    /// <summary>Word's usual bullets are letters of symbol fonts ("o" in Courier New is the hollow one).</summary>
    private static string BulletOf(char c, string? font) => SymbolFont.Sign(c, font) is { } sign and ('-' or '+') ? sign.ToString() : Bullet;

    private void ApplyStarts(int instance, ListLevel[] levels, int?[] counters)
    {
        foreach (var change in _instances[instance].Elements<LevelOverride>())
            if (change.LevelIndex.Number() is { } level and >= 0 and < LevelCount && change.StartOverrideNumberingValue is not null)
            {
                for (var deeper = level; deeper < LevelCount; deeper++)
                    counters[deeper] = null;
                levels[level] = levels[level] with { Start = change.StartOverrideNumberingValue.Val.Number() ?? levels[level].Start };
            }
    }

    private int?[] Counters(int instance)
    {
        var id = Definition(instance)?.AbstractNumberId.Number() ?? -1;
        if (!_counters.TryGetValue(id, out var counters))
            _counters[id] = counters = new int?[LevelCount];
        return counters;
    }

    private ListLevel[] Levels(int instance)
    {
        if (_levels.TryGetValue(instance, out var known))
            return known;
        var levels = new ListLevel[LevelCount];
        Array.Fill(levels, ListLevel.Undefined);
        var changed = _instances[instance].Elements<LevelOverride>().Select(change => change.Level).OfType<Level>();
        foreach (var level in (Definition(instance)?.Elements<Level>() ?? []).Concat(changed))
            if (level.LevelIndex.Number() is { } index and >= 0 and < LevelCount)
                levels[index] = ListLevel.Of(level);
        return _levels[instance] = levels;
    }

    /// <summary>The definition behind an instance; one that only names a list style leads to the definition of that style.</summary>
    private AbstractNum? Definition(int instance)
    {
        if (_instances[instance].AbstractNumId?.Val.Number() is not { } id || !_definitions.TryGetValue(id, out var definition))
            return null;
        if (definition.NumberingStyleLink?.Val?.Value is not { } style)
            return definition;
        return _definitions.Values.FirstOrDefault(other => other.StyleLink?.Val?.Value == style) ?? definition;
    }
}
