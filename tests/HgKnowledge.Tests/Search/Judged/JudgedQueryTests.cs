using System.Globalization;
using System.Text;

namespace HgKnowledge.Tests.Search.Judged;

/// <summary>How well the answers to judged queries are ordered, over real documents; the same for every engine.</summary>
public abstract class JudgedQueryTests(RealIndex index)
{
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_best_passages_come_first(bool held)
    {
        var queries = JudgedQueries.All.Where(q => q.IsHeld == held).ToList();
        var answers = queries.Select(q => (Query: q, Hits: index.Search(q.Query))).ToList();
        var gain = answers.Average(a => a.Query.Gain(a.Hits));
        var success = answers.Average(a => a.Query.Succeeds(a.Hits) ? 1.0 : 0);

        var report = new StringBuilder().Append(CultureInfo.InvariantCulture, $"nDCG@10 {gain:0.000}, success@3 {success:0.000}\n");
        foreach (var (query, hits) in answers.OrderBy(a => a.Query.Gain(a.Hits)))
            report.AppendLine(CultureInfo.InvariantCulture, $"{query.Gain(hits):0.000}  {query.Query}  [{string.Concat(hits.Select(query.Grade))}]");
        Assert.True(gain >= 0.90 && success >= 0.95, report.ToString());
    }
}
