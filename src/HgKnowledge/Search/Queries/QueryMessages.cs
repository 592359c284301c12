namespace HgKnowledge.Search.Queries;

/// <summary>What is said of queries that cannot be meant, in both languages side by side.</summary>
internal static class QueryMessages
{
    public static (string, string) UnknownField(string name) => (
        $"Không có trường “{name}:”. Các trường dùng được: {Names(0)}. Nếu là chữ trong văn bản, hãy đặt trong ngoặc kép.",
        $"There is no field “{name}:”. Fields are: {Names(1)}. Put words of the text in quotation marks.");

    public static (string, string) NoValue(SearchField field) => (
        $"Trường “{Name(field, 0)}:” chưa có giá trị, ví dụ {Example(field, 0)}.",
        $"The field “{Name(field, 1)}:” has no value, for example {Example(field, 1)}.");

    public static (string, string) NoNumber(SearchField field, string typed) => (
        $"“{Name(field, 0)}:{typed}” không phải số hay khoảng số; hãy viết như {Example(field, 0)}.",
        $"“{Name(field, 1)}:{typed}” is no number or range; write it like {Example(field, 1)}.");

    public static (string, string) EmptyRange(SearchField field, string typed) => (
        $"Khoảng “{Name(field, 0)}:{typed}” rỗng: số đầu lớn hơn số cuối.",
        $"The range “{Name(field, 1)}:{typed}” is empty: its first number is the larger one.");

    public static (string, string) TooFuzzy(string word) => (
        $"“{word}~”: chỉ cho phép sai một chữ cái (~1).",
        $"“{word}~”: one letter may differ, no more (~1).");

    public static (string, string) TooShortForFuzzy(string word) => (
        $"“{word}~”: từ quá ngắn để tìm gần đúng, cần từ ba chữ cái.",
        $"“{word}~”: the word is too short, three letters are needed.");

    public static (string, string) NearNeedsTwo => (
        "“near~N” (gần~N) phải đứng giữa hai từ hoặc cụm từ, ví dụ: \"kinh tế\" near~5 \"môi trường\".",
        "“near~N” stands between two words or phrases, for example: \"kinh tế\" near~5 \"môi trường\".");

    public static (string, string) TooLong(int most) => (
        $"Câu tìm quá dài: nhiều nhất {most} từ và điều kiện.",
        $"The query is too long: {most} words and conditions at most.");

    public static (string, string) ValueInOr => (
        "Điều kiện “giá-trị:” không đứng được trong một vế của OR; hãy đặt nó cạnh các điều kiện khác.",
        "The condition “value:” cannot stand in a branch of OR; put it beside the other conditions.");

    public static (string, string) NoPassage(string document, int line) => (
        $"Không có đoạn văn nào ở {document}:{line}.",
        $"There is no passage at {document}:{line}.");

    private static string Names(int language) => string.Join(' ', SearchFields.All.Select(f => f.Names[language] + ":"));

    private static string Name(SearchField field, int language) => SearchFields.All.First(f => f.Field == field).Names[language];

    private static string Example(SearchField field, int language) =>
        string.Join(language == 0 ? " hoặc " : " or ", Values(field).Select(value => $"{Name(field, language)}:{value}"));

    private static string[] Values(SearchField field) => field switch
    {
        SearchField.Type => ["nghị-quyết"],
        SearchField.Body => ["\"Sở Y tế\""],
        SearchField.Issuer => ["\"Tỉnh ủy\""],
        SearchField.Year => ["2021", "2020..2025"],
        SearchField.Term => ["2020-2025"],
        SearchField.Period => ["2025", "2021-2025"],
        SearchField.Indicator => ["grdp-growth"],
        SearchField.Value => [">7", "6..7,5"],
        SearchField.Task => ["\"đề án\""],
        SearchField.Symbol => ["13-NQ/TW"],
        SearchField.Kind => ["chỉ-tiêu"],
        _ => ["tên-tệp"],
    };
}
