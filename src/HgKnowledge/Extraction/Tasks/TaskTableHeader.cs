using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Which column of an assignment table says what; -1 where there is no such column.</summary>
internal sealed record TaskTableHeader(int Columns, int Work, int Lead, int Cooperation, int Time, int Product)
{
    private static readonly string[] WorkWords = ["nhiệm vụ", "nội dung", "công việc", "tên ", "hoạt động", "văn bản"];
    private static readonly string[] LeadWords = ["chủ trì", "cơ quan thực hiện", "đơn vị thực hiện", "chịu trách nhiệm", "phụ trách", "cơ quan tham mưu", "đầu mối", "phân công"];
    private static readonly string[] HelpWords = ["phối hợp"];
    private static readonly string[] TimeWords = ["thời gian", "thời hạn", "tiến độ", "hoàn thành", "thời điểm"];
    private static readonly string[] ProductWords = ["sản phẩm", "kết quả", "hình thức", "sản phẩm đầu ra"];

    /// <summary>The header that the row is; null if it is none.</summary>
    public static TaskTableHeader? Read(Block[] row)
    {
        var header = new TaskTableHeader(
            row.Max(cell => cell.Cell!.Column + cell.Cell.ColumnSpan),
            Column(row, WorkWords), Column(row, LeadWords), Column(row, HelpWords), Column(row, TimeWords), Column(row, ProductWords));
        if (header.Work < 0)
            header = header with { Work = Goals(row) };
        return header.Lead >= 0 && header.Work >= 0 && header.Work != header.Lead ? header : null;
    }

    /// <summary>The column of targets to be answered for, if the table gives each in one sentence and not in figures by columns.</summary>
    private static int Goals(Block[] row)
    {
        var goals = Column(row, ["chỉ tiêu"]);
        return Array.TrueForAll(row, cell => cell.Cell!.Column == 0 || cell.Cell.Column == goals || IsRole(cell)) ? goals : -1;
    }

    private static bool IsRole(Block cell) => new[] { LeadWords, HelpWords, TimeWords }.Any(words => Column([cell], words) >= 0);

    /// <summary>Whether the row repeats the header, as it does on every new page.</summary>
    public bool IsRepeatedBy(Block[] row) => Read(row) is { } other && other.Lead == Lead && other.Work == Work;

    // A header is short; a cell that happens to speak of "nhiệm vụ" is not.
    private static int Column(Block[] row, string[] words)
    {
        foreach (var word in words)
            foreach (var cell in row)
                if (cell.Text.Length < 60 && cell.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
                    return cell.Cell!.Column;
        return -1;
    }
}
