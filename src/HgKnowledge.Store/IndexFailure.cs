using System.Text.Json;
using HgKnowledge.Storage;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>Says what went wrong with an index in a sentence a user can act on.</summary>
internal static class IndexFailure
{
    private const int Busy = 5;
    private const int Locked = 6;
    internal const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    internal const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Runs the work; a failure of SQLite, or a record that this version cannot read, becomes an <see cref="UnusableIndexException"/>.</summary>
    public static T Guard<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw new UnusableIndexException(Sentence(exception, file), exception);
        }
        catch (JsonException exception)
        {
            throw new UnusableIndexException($"Chỉ mục \"{file}\" do một phiên bản khác của chương trình tạo ra. {Rebuild(file)}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableIndexException($"Không đọc hoặc ghi được chỉ mục cạnh \"{file}\" ({exception.Message}).", exception);
        }
    }

    /// <inheritdoc cref="Guard{T}(string, Func{T})"/>
    public static void Guard(string file, Action work) => Guard(file, () =>
    {
        work();
        return true;
    });

    public static UnusableIndexException InUse(string file) => new(Written(file));

    public static UnusableIndexException Missing(string file) =>
        new($"Chưa có chỉ mục ở \"{Path.GetDirectoryName(file)}\". Hãy chạy \"hgk ingest\" trước.");

    public static UnusableIndexException NoDirectory(string file, Exception exception) =>
        new($"Không tạo được thư mục \"{Path.GetDirectoryName(file)}\" cho chỉ mục. Hãy chọn thư mục khác.", exception);

    public static UnusableIndexException Foreign(string file) =>
        new($"Tệp \"{file}\" không phải chỉ mục của chương trình này. Hãy chọn thư mục khác cho chỉ mục.");

    public static UnusableIndexException OtherVersion(string file, bool newer) =>
        new($"Chỉ mục \"{file}\" do phiên bản {(newer ? "mới" : "cũ")} hơn của chương trình tạo ra. {Rebuild(file)}");

    private static string Sentence(SqliteException exception, string file) => exception.SqliteErrorCode switch
    {
        Busy or Locked => Written(file),
        ReadOnly => $"Không được phép ghi vào chỉ mục \"{file}\".",
        Full => $"Đĩa đã đầy, không ghi được vào chỉ mục \"{file}\". Những gì đã lưu trước đó vẫn còn nguyên.",
        CannotOpen => $"Không mở được chỉ mục \"{file}\". Hãy kiểm tra quyền truy cập thư mục ấy.",
        Corrupt or NotADatabase => $"Chỉ mục \"{file}\" bị hỏng. {Rebuild(file)}",
        _ => $"Chỉ mục \"{file}\" gặp lỗi ({exception.Message}). {Rebuild(file)}",
    };

    private static string Written(string file) => $"Chỉ mục \"{file}\" đang được một lượt chạy khác ghi. Hãy đợi lượt ấy xong rồi chạy lại.";

    private static string Rebuild(string file) =>
        $"Hãy xóa tệp \"{Path.GetFileName(file)}\" rồi chạy lại \"hgk ingest\": chỉ mục luôn dựng lại được từ văn bản gốc.";
}
