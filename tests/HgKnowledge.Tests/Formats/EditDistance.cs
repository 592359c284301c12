namespace HgKnowledge.Tests.Formats;

/// <summary>Counts the single-character edits between two texts that are nearly alike.</summary>
internal static class EditDistance
{
    /// <summary>The number of insertions, deletions and substitutions; <paramref name="limit"/> + 1 if there are more.</summary>
    public static int Of(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var (above, row) = (new int[b.Length + 1], new int[b.Length + 1]);
        Array.Fill(above, limit + 1);
        for (var j = 0; j <= Math.Min(b.Length, limit); j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            Array.Fill(row, limit + 1);
            if (i <= limit)
                row[0] = i;
            for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (above, row) = (row, above);
        }
        return Math.Min(above[b.Length], limit + 1);
    }
}
