using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Targets.Tables;

/// <summary>Reads the tables of a document whose columns are years: each cell is a statement.</summary>
internal static class TargetTables
{
    /// <summary>The statements of all target tables, and the blocks that have been read with them.</summary>
    public static (IReadOnlyList<Target> Targets, IReadOnlySet<int> Read) Of(Document document, SectionMap sections)
    {
        var targets = new List<Target>();
        var read = new HashSet<int>();
        foreach (var table in document.Blocks.Where(b => b.Cell is not null).GroupBy(b => b.Cell!.Table))
        {
            var rows = table.GroupBy(b => b.Cell!.Row).OrderBy(r => r.Key).Select(r => r.ToArray()).ToArray();
            if (rows.Length < 2 || TargetTableHeader.Read(document, rows) is not { } header)
                continue;
            foreach (var cell in rows.Take(header.Rows).SelectMany(r => r))
                read.Add(cell.Index);
            var reader = new TargetRowReader(document, sections, header);
            foreach (var row in rows.Skip(header.Rows))
                targets.AddRange(reader.Read(row, read));
        }
        return (targets, read);
    }
}
