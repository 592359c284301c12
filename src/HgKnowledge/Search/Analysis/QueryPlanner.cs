using HgKnowledge.Search.Matching;
using HgKnowledge.Search.Queries;

namespace HgKnowledge.Search.Analysis;

/// <summary>Makes a plan of a query: words in all their spellings, conditions as marks.</summary>
internal sealed class QueryPlanner
{
    private static readonly SearchField[] OfTargets = [SearchField.Indicator, SearchField.Period, SearchField.Value];

    private readonly IPassageSource _source;
    private readonly List<QueryTerm> _terms = [];
    private readonly List<FieldNode> _statement = [];
    private readonly List<FieldNode> _unmet = [];
    private string _intent = "";

    private QueryPlanner(IPassageSource source) => _source = source;

    /// <summary>The plan.</summary>
    /// <exception cref="QueryException">A condition stands where it cannot be looked up.</exception>
    public static QueryPlan Plan(QueryNode query, IPassageSource source)
    {
        var planner = new QueryPlanner(source);
        var root = planner.All(Children(query), isTop: true, isOptional: false);
        return new(root, planner._terms, planner._statement, planner._intent) { Unmet = planner._unmet };
    }

    private static IReadOnlyList<QueryNode> Children(QueryNode node) => node is AndNode all ? all.Children : [node];

    private AllPlan All(IReadOnlyList<QueryNode> children, bool isTop, bool isOptional)
    {
        List<PlanNode> wanted = [], unwanted = [];
        var together = isTop && children.Count(IsOfTarget) > 1 || children.Any(c => c is FieldNode { Field: SearchField.Value });
        for (var i = 0; i < children.Count; i++)
            if (children[i] is WordNode { IsPrefix: false, IsFuzzy: false })
                wanted.AddRange(Words(Run(children, ref i), isOptional));
            else if (children[i] is NotNode not)
                unwanted.Add(Unwanted(not.Child));
            else if (together && children[i] is FieldNode field && IsOfTarget(field))
                _statement.Add(isTop ? field : throw new QueryException(QueryMessages.ValueInOr));
            else
                wanted.Add(Single(children[i], isOptional));
        return new(wanted, unwanted);
    }

    private static bool IsOfTarget(QueryNode node) => node is FieldNode field && OfTargets.Contains(field.Field);

    /// <summary>The words from here on that stand side by side.</summary>
    private static List<string> Run(IReadOnlyList<QueryNode> children, ref int i)
    {
        var words = new List<string>();
        while (i < children.Count && children[i] is WordNode { IsPrefix: false, IsFuzzy: false } word)
        {
            words.Add(word.Text);
            i++;
        }
        i--;
        return words;
    }

    private IEnumerable<TermPlan> Words(List<string> words, bool isOptional)
    {
        var terms = WordRun.Read(words, out var intent);
        _intent = intent.Length > 0 ? intent : _intent;
        return terms.Select(term => Keep(term, isOptional)).ToList();
    }

    /// <summary>What is unwanted is neither weighed nor marked.</summary>
    private PlanNode Unwanted(QueryNode node)
    {
        var (count, intent) = (_terms.Count, _intent);
        var plan = Single(node, isOptional: false);
        _terms.RemoveRange(count, _terms.Count - count);
        _intent = intent;
        return plan;
    }

    private PlanNode Single(QueryNode node, bool isOptional) => node switch
    {
        OrNode any => new AnyPlan([.. any.Children.Select(child => Branch(child))]),
        FieldNode { Field: SearchField.Value } => throw new QueryException(QueryMessages.ValueInOr),
        FieldNode { Field: SearchField.Task } task => Task(task),
        FieldNode field => Marked(field),
        NearNode near => new NearPlan([.. near.Parts.Select(part => Keep(new QueryTerm(part, [TermForms.Of(part)]), isOptional).Term)], near.Distance),
        PhraseNode phrase => Keep(new QueryTerm(phrase.Text, WordRun.Spellings(phrase.Text)) { IsPrefix = phrase.IsPrefix }, isOptional),
        WordNode { IsPrefix: true } prefix => Keep(new QueryTerm(prefix.Text, [TermForms.Of(prefix.Text)]) { IsPrefix = true }, isOptional),
        WordNode { IsFuzzy: true } fuzzy => Keep(new QueryTerm(fuzzy.Text, [TermForms.Of(fuzzy.Text)]) { IsFuzzy = true }, isOptional),
        _ => All(Children(node), isTop: false, isOptional),
    };

    private MarkPlan Marked(FieldNode field)
    {
        var marks = _source.Marks(field);
        if (marks.Count == 0)
            _unmet.Add(field);
        return new(marks);
    }

    private AllPlan Branch(QueryNode child) => All(Children(child), isTop: false, isOptional: true);

    /// <summary>A passage that gives a task and has its words.</summary>
    private AllPlan Task(FieldNode task) =>
        new([new MarkPlan([Indexing.Mark.Kind + Indexing.Mark.Task]), .. Words([.. task.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)], isOptional: false)], []);

    // A word of one branch is no loss to a passage that satisfies another; it is still looked up, since it is no filler.
    private TermPlan Keep(QueryTerm term, bool isOptional)
    {
        var kept = isOptional && !term.IsOptional ? term with { IsOptional = true, IsWord = false } : term;
        _terms.Add(kept);
        return new(kept);
    }
}
