using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Reads assignment tables: TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Sản phẩm.</summary>
internal static class TaskTables
{
    /// <summary>The tasks of all assignment tables; a table without a header of its own continues the one before it.</summary>
    public static IEnumerable<PlannedTask> Read(Document document)
    {
        TaskTableHeader? header = null;
        foreach (var table in document.Blocks.Where(block => block.Cell is not null).GroupBy(block => block.Cell!.Table))
        {
            var rows = table.GroupBy(block => block.Cell!.Row).OrderBy(row => row.Key).Select(row => row.ToArray()).ToList();
            var at = rows.FindIndex(0, Math.Min(rows.Count, 4), row => TaskTableHeader.Read(row) is not null);
            header = at >= 0 ? TaskTableHeader.Read(rows[at]) : Continues(header, rows) ? header : null;
            if (header is null)
                continue;
            foreach (var task in new TaskTableReader(header).Read(rows.Skip(at + 1)))
                yield return task;
        }
    }

    private static bool Continues(TaskTableHeader? header, List<Block[]> rows) =>
        header is not null && rows[0].Max(cell => cell.Cell!.Column + cell.Cell.ColumnSpan) == header.Columns;
}
