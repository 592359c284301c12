namespace HgKnowledge.Formats.Pdf;

/// <summary>Names pages in words: "3-5, 9".</summary>
internal static class PageRanges
{
    /// <summary>The pages, those that follow one another as a range.</summary>
    /// <param name="pages">Numbers of pages in order.</param>
    public static string Text(IReadOnlyList<int> pages)
    {
        var ranges = new List<string>();
        for (var first = 0; first < pages.Count;)
        {
            var last = first;
            while (last + 1 < pages.Count && pages[last + 1] == pages[last] + 1)
                last++;
            ranges.Add(last == first ? $"{pages[first]}" : $"{pages[first]}-{pages[last]}");
            first = last + 1;
        }
        return string.Join(", ", ranges);
    }
}
