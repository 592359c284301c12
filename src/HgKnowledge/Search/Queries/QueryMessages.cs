namespace HgKnowledge.Search.Queries;

/// <summary>What is said of queries that cannot be meant.</summary>
internal static class QueryMessages
{
    public static string UnknownField(string name) =>
        $"Không có trường “{name}:”. Các trường dùng được: {string.Join(' ', SearchFields.All.Select(f => f.Names[0] + ":"))}. Nếu là chữ trong văn bản, hãy đặt trong ngoặc kép.";

    public static string NoValue(SearchField field) => $"Trường “{Name(field)}:” chưa có giá trị, ví dụ {Example(field)}.";

    public static string NoNumber(SearchField field, string typed) =>
        $"“{Name(field)}:{typed}” không phải số hay khoảng số; hãy viết như {Example(field)}.";

    public static string EmptyRange(SearchField field, string typed) => $"Khoảng “{Name(field)}:{typed}” rỗng: số đầu lớn hơn số cuối.";

    public static string TooFuzzy(string word) => $"“{word}~”: chỉ cho phép sai một chữ cái (~1).";

    public static string TooShortForFuzzy(string word) => $"“{word}~”: từ quá ngắn để tìm gần đúng, cần từ ba chữ cái.";

    public static string NearNeedsTwo => "“near~N” (gần~N) phải đứng giữa hai từ hoặc cụm từ, ví dụ: \"kinh tế\" near~5 \"môi trường\".";

    public static string TooLong(int most) => $"Câu tìm quá dài: nhiều nhất {most} từ và điều kiện.";

    public static string ValueInOr => "Điều kiện “giá-trị:” không đứng được trong một vế của OR; hãy đặt nó cạnh các điều kiện khác.";

    public static string NoPassage(string document, int line) => $"Không có đoạn văn nào ở {document}:{line}.";

    private static string Name(SearchField field) => SearchFields.All.First(f => f.Field == field).Names[0];

    private static string Example(SearchField field) => field switch
    {
        SearchField.Type => "loại:nghị-quyết",
        SearchField.Body => "cơ-quan:\"Sở Y tế\"",
        SearchField.Issuer => "ban-hành:\"Tỉnh ủy\"",
        SearchField.Year => "năm:2021 hoặc năm:2020..2025",
        SearchField.Term => "nhiệm-kỳ:2020-2025",
        SearchField.Period => "kỳ:2025 hoặc kỳ:2021-2025",
        SearchField.Indicator => "chỉ-số:grdp-growth",
        SearchField.Value => "giá-trị:>7 hoặc giá-trị:6..7,5",
        SearchField.Task => "nhiệm-vụ:\"đề án\"",
        SearchField.Symbol => "số:13-NQ/TW",
        SearchField.Kind => "đoạn:chỉ-tiêu",
        _ => "văn-bản:tên-tệp",
    };
}
