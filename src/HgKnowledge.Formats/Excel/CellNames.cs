namespace HgKnowledge.Formats.Excel;

/// <summary>Names of columns: A to Z, AA ...</summary>
internal static class CellNames
{
    /// <summary>The column's name.</summary>
    /// <param name="number">From 1.</param>
    public static string Column(int number) => (number > 26 ? Column((number - 1) / 26) : "") + (char)('A' + ((number - 1) % 26));
}
