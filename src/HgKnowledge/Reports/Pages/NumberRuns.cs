namespace HgKnowledge.Reports.Pages;

/// <summary>Writes ascending numbers shortly: "1–3, 7, 9–10".</summary>
internal static class NumberRuns
{
    public static string Of(IEnumerable<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
            if (runs.Count > 0 && number <= runs[^1].Last + 1)
                runs[^1] = (runs[^1].First, number);
            else
                runs.Add((number, number));
        return string.Join(", ", runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}–{run.Last}"));
    }
}
