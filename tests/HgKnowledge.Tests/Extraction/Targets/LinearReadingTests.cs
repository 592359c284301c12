using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Extraction.Targets;

/// <summary>However many quantities and periods a sentence has, each is looked at a few times only.</summary>
public class LinearReadingTests
{
    private const int Times = 3000;
    private const int Few = 30;

    public static TheoryData<string> Sentences =>
    [
        "tỷ lệ đạt 5% năm 2025, ",
        "tỷ lệ đạt 5% (đạt 6%/năm 2030) và mỗi năm tăng 7%, ",
        "(khu vực đạt 5%; ",
        "năm 2025, năm 2026 đạt 5%; ",
        "mỗi năm 5%, ",
        "5% và 6% ",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Choosing_periods_looks_at_each_a_few_times(string sentence)
    {
        var (text, sentences, quantities, periods) = Read(sentence);

        var chooser = new PeriodChooser(text, sentences, quantities, new PeriodMap(periods, text.Count), new Years(2021, 2025), carries: true);
        for (var i = 0; i < quantities.Count; i++)
            chooser.Choose(i);

        Assert.InRange(quantities.Reads + periods.Reads, quantities.Count, Few * (quantities.Count + periods.Count));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Reading_clauses_looks_at_each_a_few_times(string sentence)
    {
        var (text, sentences, quantities, periods) = Read(sentence);

        var clauses = new ClauseReader(text, sentences, quantities, new PeriodMap(periods, text.Count));
        for (var i = 0; i < quantities.Count; i++)
            clauses.Read(i);

        // The quantity before a parenthesis is found by halving: a dozen looks more for each.
        Assert.InRange(quantities.Reads + periods.Reads, quantities.Count, Few * (quantities.Count + periods.Count));
    }

    private static (TokenText Text, SentenceMap Sentences, CountingList<QuantityMention> Quantities, CountingList<PeriodMention> Periods) Read(string sentence)
    {
        var text = new TokenText(string.Concat(Enumerable.Repeat(sentence, Times)));
        var periods = new PeriodScanner(text, null, null, 2022).Scan();
        return (text, new SentenceMap(text), new(QuantityScanner.Scan(text)), new(periods));
    }
}
