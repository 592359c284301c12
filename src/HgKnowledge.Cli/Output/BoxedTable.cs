using Spectre.Console;

namespace HgKnowledge.Cli.Output;

/// <summary>Tables with borders and wrapped cells. Apart, so that Spectre is loaded only where a person looks.</summary>
internal static class BoxedTable
{
    /// <summary>Writes the rows under the headers within the given columns.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<string> headers, IReadOnlyList<string[]> rows, int width)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var header in headers)
            table.AddColumn(new TableColumn(new Text(header, new Style(decoration: Decoration.Bold))));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.No });
        console.Profile.Width = width;
        console.Write(table);
    }
}
