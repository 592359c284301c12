using HgKnowledge.Extraction;
using HgKnowledge.Formats;
using HgKnowledge.Search;
using HgKnowledge.Store;

namespace HgKnowledge.Benchmarks;

/// <summary>Measures on a folder of documents how long indexing takes and how fast queries are answered, beside recoll where that is installed.</summary>
/// <remarks>
/// Indexing is measured alone: reading and extraction, which recoll does not do, are told apart. Times are seconds of
/// processor time of all threads, and of the clock; those of queries are milliseconds of processor time in this process.
/// </remarks>
internal static class SearchRun
{
    private const int Rounds = 5;

    private static readonly string[] Queries =
    [
        "nông thôn mới", "ty le ho ngheo", "chuyển đổi số", "bảo hiểm y tế", "BHYT", "13-NQ/TW", "nghị định 30", "100/2019/NĐ-CP", "luật đất đai",
        "\"thu hồi đất\" bồi thường", "xử phạt vi phạm hành chính giao thông", "muc phat tien nong do con", "tốc độ tăng trưởng kinh tế là bao nhiêu",
        "cán bộ công chức -viên chức", "doanh nghiệp nhỏ và vừa", "hỗ trợ lãi suất vay vốn", "giáo viên mầm non", "năm:2020..2022 đầu tư công",
        "loại:nghị-định thuế thu nhập", "kinh tế", "quy định", "nhà nước", "thuế giá trị gia tăng 10%", "8.300 tỷ đồng", "khu công nghiệp OR cụm công nghiệp",
        "\"môi trường\" near~5 \"biển\"", "phát tr* bền vững", "chuyễn~ đổi số", "ai có thẩm quyền cấp giấy phép xây dựng", "thời hạn giải quyết khiếu nại",
        "trách nhiệm của bộ trưởng bộ y tế", "điều kiện kinh doanh bất động sản", "hợp đồng lao động không xác định thời hạn", "phòng cháy chữa cháy",
        "bảo vệ bí mật nhà nước", "đấu thầu qua mạng", "an toàn thực phẩm", "quyen su dung dat", "hộ nghèo OR cận nghèo", "cai cach hanh chinh",
    ];

    /// <summary>Prints what was measured.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="folder">The documents.</param>
    /// <param name="kept">A folder for the index, which stays; one that is there is only searched. Null for one that is deleted.</param>
    public static void Print(TextWriter output, string folder, string? kept = null)
    {
        var directory = kept ?? Directory.CreateTempSubdirectory("hgk-search-").FullName;
        try
        {
            var isThere = File.Exists(Path.Combine(directory, SqliteKnowledgeStore.FileName));
            if (!isThere)
                Index(output, folder, directory);
            Search(output, directory);
            if (!isThere && Recoll.IsInstalled)
                Recoll.Print(output, folder, Path.Combine(directory, "recoll"), Queries);
        }
        finally
        {
            if (kept is null)
                Directory.Delete(directory, recursive: true);
        }
    }

    private static void Index(TextWriter output, string folder, string directory)
    {
        var (reading, indexing, bytes, documents) = (new Spent(), new Spent(), 0L, 0);
        var store = SqliteKnowledgeStore.Open(directory);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => DocumentFormats.For(f) is not null).Order(StringComparer.Ordinal))
            if (reading.During(() => Read(output, folder, file)) is { } knowledge)
            {
                indexing.During(() => store.Put(knowledge));
                bytes += new FileInfo(file).Length;
                documents++;
            }
        indexing.During(store.Dispose);
        var size = new FileInfo(Path.Combine(directory, SqliteKnowledgeStore.FileName)).Length;
        output.WriteLine($"documents             {documents,10:N0}   {bytes / 1e6,8:N0} MB   index {size / 1e6:N0} MB");
        output.WriteLine($"reading, extraction   {reading}");
        output.WriteLine($"indexing alone        {indexing}");
    }

    /// <summary>The document; null if it cannot be read, which is told.</summary>
    private static DocumentKnowledge? Read(TextWriter output, string folder, string file)
    {
        try
        {
            return Pipeline.Run(Path.GetRelativePath(folder, file), file, DocumentFormats.For(file)!.Read(File.ReadAllBytes(file)));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            output.WriteLine($"! {file}: {exception.GetType().Name} {exception.Message}");
            return null;
        }
    }

    private static void Search(TextWriter output, string directory)
    {
        using var store = SqliteKnowledgeStore.OpenReadOnly(directory);
        var cold = Times(store, Queries);
        output.WriteLine($"first queries, ms     p50 {At(cold, 0.5),8:0.0}   p99 {At(cold, 0.99),8:0.0}");
        // Every method is compiled for speed after some calls and a pause, on a thread whose time counts as well.
        for (var round = 0; round < Rounds; round++, Thread.Sleep(500))
            Times(store, Queries);
        var warm = Enumerable.Range(0, Rounds).SelectMany(_ => Times(store, Queries)).ToList();
        output.WriteLine($"warm queries, ms      p50 {At(warm, 0.5),8:0.0}   p99 {At(warm, 0.99),8:0.0}");
        foreach (var (query, time) in Queries.Select((q, i) => (q, Time: Enumerable.Range(0, Rounds).Min(round => warm[(round * Queries.Length) + i]))).OrderByDescending(t => t.Time).Take(10))
            output.WriteLine($"    {time,8:0.0}  {query}");
    }

    /// <summary>Milliseconds of processor time, which other programs on the machine do not lengthen.</summary>
    private static List<double> Times(SqliteKnowledgeStore store, IReadOnlyList<string> queries) => [.. queries.Select(query =>
    {
        var start = Environment.CpuUsage.TotalTime;
        store.Passages.Search(new SearchRequest(query));
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    })];

    private static double At(IEnumerable<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count() - 1)));
}
