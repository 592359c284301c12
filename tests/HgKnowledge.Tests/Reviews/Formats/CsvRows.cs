using System.Text;

namespace HgKnowledge.Tests.Reviews.Formats;

/// <summary>Reads comma-separated values as RFC 4180 has them: records end in CRLF, quotes stand around what has signs of the format in it.</summary>
internal static class CsvRows
{
    public static IEnumerable<string[]> Read(string text)
    {
        var (row, field) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '"')
                for (i++; text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"'); i++)
                    field.Append(text[text[i] == '"' ? ++i : i]);
            else if (text[i] is ',' or '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (text[i] == ',')
                    continue;
                Assert.Equal('\n', text[++i]);
                yield return [.. row];
                row.Clear();
            }
            else
                field.Append(text[i]);
        Assert.Empty(row);
    }
}
