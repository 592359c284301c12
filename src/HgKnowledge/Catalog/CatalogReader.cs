using System.Globalization;
using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HgKnowledge.Catalog;

/// <summary>
/// Reads the indicator catalog from YAML. It walks the parser's events itself: reflection over types would cost more time
/// at every start than the whole reading.
/// </summary>
public static class CatalogReader
{
    private static readonly Lazy<IndicatorCatalog> BuiltInCatalog = new(ReadBuiltIn);

    /// <summary>The catalog that comes with the program.</summary>
    public static IndicatorCatalog BuiltIn => BuiltInCatalog.Value;

    /// <summary>A catalog from YAML text: a list of maps, whose keys the head of indicators.yaml explains.</summary>
    /// <exception cref="FormatException">An entry without id, or with an unknown key; the message names it.</exception>
    public static IndicatorCatalog Read(TextReader reader)
    {
        var parser = new Parser(reader);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<SequenceStart>();
        var entries = new List<IndicatorEntry>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            entries.Add(Entry(parser));
        return new(entries);
    }

    private static IndicatorEntry Entry(Parser parser)
    {
        parser.Consume<MappingStart>();
        var entry = new IndicatorEntry { Id = "", Name = "" };
        while (!parser.TryConsume<MappingEnd>(out _))
            entry = With(entry, parser.Consume<Scalar>().Value, parser);
        return entry.Id.Length > 0 ? entry : throw new FormatException("An indicator without id.");
    }

    private static IndicatorEntry With(IndicatorEntry entry, string key, Parser parser) => key switch
    {
        "id" => entry with { Id = Text(parser) },
        "name" => entry with { Name = Text(parser) },
        "unit" => entry with { Unit = Text(parser) },
        "units" => entry with { Units = List(parser) },
        "wanted" => entry with { Direction = Enum.Parse<Direction>(Text(parser), ignoreCase: true) },
        "growth" => entry with { Growth = bool.Parse(Text(parser)) },
        "within" => entry with { Within = Text(parser) },
        "parts" => entry with { Parts = List(parser) },
        "match" => entry with { Synonyms = List(parser) },
        "without" => entry with { Without = List(parser) },
        "tolerance" => entry with { Tolerance = decimal.Parse(Text(parser), CultureInfo.InvariantCulture) },
        _ => throw new FormatException($"Indicator '{entry.Id}' has an unknown key '{key}'."),
    };

    private static string Text(Parser parser) => parser.Consume<Scalar>().Value;

    private static List<string> List(Parser parser)
    {
        parser.Consume<SequenceStart>();
        var items = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Text(parser));
        return items;
    }

    private static IndicatorCatalog ReadBuiltIn()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HgKnowledge.Catalog.indicators.yaml")
            ?? throw new InvalidOperationException("indicators.yaml is not built in.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
