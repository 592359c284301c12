using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Quantities;

namespace HgKnowledge.Tests;

/// <summary>Builds a document and what it says in code; every block is one line of the file.</summary>
internal sealed class DocumentBuilder(string name, DocumentMeta? meta = null)
{
    private readonly List<Block> _blocks = [];
    private readonly List<OutlineNode> _outline = [];
    private readonly List<Target> _targets = [];
    private readonly List<PlannedTask> _tasks = [];
    private readonly List<Reference> _references = [];

    public DocumentBuilder Heading(string marker, string title, string? path = null)
    {
        _outline.Add(new OutlineNode
        {
            Index = _outline.Count,
            Parent = -1,
            Marker = marker,
            Title = title,
            Depth = 1,
            Kind = OutlineKind.Section,
            Block = _blocks.Count,
            Path = path ?? marker.TrimEnd('.'),
        });
        Line($"{marker} {title}");
        return this;
    }

    public DocumentBuilder Line(string text, int? page = null)
    {
        _blocks.Add(new Block
        {
            Index = _blocks.Count,
            Kind = BlockKind.Paragraph,
            Text = text,
            Lines = new LineMap((0, _blocks.Count + 1)),
            Page = page,
            Node = _outline.Count - 1,
        });
        return this;
    }

    /// <summary>A line whose statement's number is <paramref name="number"/>; <paramref name="change"/> sets other fields.</summary>
    public DocumentBuilder Target(string text, string number, string id, Quantity quantity, Years? period, Func<Target, Target>? change = null)
    {
        Line(text);
        var target = new Target
        {
            Evidence = Everything(),
            Number = Part(number),
            Label = id,
            IndicatorId = id,
            Indicator = id,
            Quantity = quantity,
            Period = period,
        };
        _targets.Add(change is null ? target : change(target));
        return this;
    }

    public DocumentBuilder Task(string text, Func<Span, PlannedTask> task)
    {
        Line(text);
        _tasks.Add(task(Everything()));
        return this;
    }

    public DocumentBuilder Reference(string text, string citation, Func<Span, Reference> reference)
    {
        Line(text);
        _references.Add(reference(Part(citation)));
        return this;
    }

    public DocumentKnowledge Build() => new()
    {
        Document = new Document
        {
            Name = name,
            Meta = meta ?? new DocumentMeta(),
            Blocks = _blocks,
            Outline = _outline,
            Hash = $"hash of {name}",
        },
        Targets = _targets,
        Tasks = _tasks,
        References = _references,
    };

    private Span Everything() => new(_blocks.Count - 1, 0, _blocks[^1].Text.Length);

    private Span Part(string text) => new(_blocks.Count - 1, _blocks[^1].Text.IndexOf(text, StringComparison.Ordinal), text.Length);
}
