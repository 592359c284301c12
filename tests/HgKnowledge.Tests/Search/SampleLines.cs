namespace HgKnowledge.Tests.Search;

/// <summary>Lines of a file in Samples/Search: a query, "=>", and what is expected of it.</summary>
internal static class SampleLines
{
    public static TheoryData<string, string> Of(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadAllLines(Repository.Tests("Samples", "Search", file)))
            if (line.Split("=>", StringSplitOptions.TrimEntries) is [var query, var expected])
                data.Add(query, expected);
        return data;
    }
}
