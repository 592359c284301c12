using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Bodies;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Indexing;

/// <summary>The marks of each passage of a document, and the names to show for them.</summary>
public sealed class PassageMarks
{
    private static readonly IndicatorMatcher Matcher = new(CatalogReader.BuiltIn);

    private readonly HashSet<string>[] _marks;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private PassageMarks(DocumentKnowledge knowledge)
    {
        _marks = [.. knowledge.Document.Blocks.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        foreach (var (mark, name) in DocumentMarks.Of(knowledge.Document))
            _names.TryAdd(mark, name);
        Statements = [.. knowledge.Targets.Select(t => Linker.Named(t, Matcher))];
        foreach (var target in Statements)
            Add(target);
        foreach (var task in knowledge.Tasks)
            Add(task);
        foreach (var reference in knowledge.References)
            Add(reference);
        foreach (var block in knowledge.Document.Blocks)
            Add(block);
        if (_marks.Length > 0)
            _marks[DocumentMarks.TitleBlock(knowledge.Document)].UnionWith(DocumentMarks.Own(knowledge.Document.Meta));
        OfDocument = string.Join(' ', DocumentMarks.Of(knowledge.Document).Select(m => m.Mark));
    }

    /// <summary>What every passage of the document has, a space between two.</summary>
    public string OfDocument { get; }

    /// <summary>The targets with their indicators.</summary>
    public IReadOnlyList<Target> Statements { get; }

    /// <summary>The name to show for each mark that has one.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <summary>The marks of a document's passages.</summary>
    public static PassageMarks Of(DocumentKnowledge knowledge) => new(knowledge);

    /// <summary>The passage's own marks, a space between two.</summary>
    public string OfBlock(int block) => string.Join(' ', _marks[block]);

    private void Add(Target target)
    {
        var marks = _marks[target.Evidence.Block];
        marks.Add(Mark.Kind + Mark.Target);
        if (target.Kind == TargetKind.Indicator)
            marks.Add(Named(Mark.Indicator + target.IndicatorId, target.Indicator));
        if (target.Period is { } period)
            marks.Add(Named($"{Mark.Period}{period.From}-{period.To}", period.ToString()));
    }

    private void Add(PlannedTask task)
    {
        var marks = _marks[task.Evidence.Block];
        marks.Add(Mark.Kind + Mark.Task);
        foreach (var body in task.Lead.Concat(task.Cooperation))
            if (BodyNames.Canonical(body) is var name && Mark.Slug(name) is { Length: > 0 } slug)
                marks.Add(Named(Mark.Body + slug, name));
    }

    private void Add(Reference reference)
    {
        var marks = _marks[reference.Evidence.Block];
        marks.Add(Mark.Kind + Mark.Reference);
        if (reference.Symbol is { } symbol)
            marks.Add(Mark.Symbol + Mark.Slug(symbol));
        if (reference.Number is { } number)
            marks.Add($"{Mark.Cites}{Mark.Slug(reference.Type)}-{Mark.Slug(number)}");
    }

    private void Add(Block block)
    {
        var marks = _marks[block.Index];
        if (!marks.Any(m => m.StartsWith(Mark.Kind, StringComparison.Ordinal)))
            marks.Add(Mark.Kind + Mark.Narrative);
        foreach (var symbol in new SymbolTokenizer(block.Text))
            marks.Add(Mark.Symbol + Mark.Slug(block.Text.AsSpan(symbol.Start, symbol.Length)));
        foreach (var number in ScaledNumbers.In(block.Text))
            marks.Add(Mark.Number + number.Form);
    }

    private string Named(string mark, string name)
    {
        _names.TryAdd(mark, name);
        return mark;
    }
}
