using System.Reflection;
using HgKnowledge.Storage;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>Opens the database file of an index, and makes it where there is none.</summary>
internal static class IndexFile
{
    /// <summary>Goes up with every change of the schema, of the payloads or of the tokens.</summary>
    public const int SchemaVersion = 4;

    // SQLITE_CONFIG_MULTITHREAD, SQLITE_CONFIG_MEMSTATUS.
    private const int MultiThread = 2, MemoryStatistics = 9;

    // "HgKn": tells an index from other SQLite files.
    private const int ApplicationId = 0x48674B6E;

    /// <summary>Opens for reading and writing; the directory and the file are made if they are missing.</summary>
    /// <exception cref="UnusableIndexException">Another version's, not an index, damaged or not accessible.</exception>
    public static SqliteConnection OpenOrCreate(string file)
    {
        CreateDirectory(file);
        return Checked(file, () => Connect(file, SqliteOpenMode.ReadWriteCreate), connection =>
        {
            if (!IsCurrent(connection, file))
                Create(connection, file);
            // What fits into memory is not written and read again while the index grows: 64 MB, and a log of as many.
            connection.Execute("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16000");
        });
    }

    /// <summary>Opens an existing index for reading.</summary>
    /// <exception cref="UnusableIndexException">Also where there is no index yet.</exception>
    public static SqliteConnection OpenToRead(string file)
    {
        if (!File.Exists(file))
            throw IndexFailure.Missing(file);
        return Checked(file, () => ConnectToRead(file), connection =>
        {
            if (!IsCurrent(connection, file))
                throw IndexFailure.Missing(file);
            // Passages are read from all over the file: from the system's own memory, without a call for each page.
            connection.Execute("PRAGMA query_only = ON; PRAGMA cache_size = -65536; PRAGMA mmap_size = 2147418112");
        });
    }

    private static void CreateDirectory(string file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw IndexFailure.NoDirectory(file, exception);
        }
    }

    private static SqliteConnection Checked(string file, Func<SqliteConnection> connect, Action<SqliteConnection> check) =>
        IndexFailure.Guard(file, () =>
        {
            var connection = connect();
            try
            {
                check(connection);
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        });

    private static SqliteConnection ConnectToRead(string file)
    {
        // Read-write where that is possible: a reader must be able to finish what a killed writer left in the log.
        var connection = Connect(file, SqliteOpenMode.ReadWrite);
        try
        {
            connection.Number("PRAGMA user_version");
            return connection;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is IndexFailure.ReadOnly or IndexFailure.CannotOpen)
        {
            connection.Dispose();
            // In a folder that cannot be written there is no place for a log; nobody else can write there either.
            return Connect(new Uri(file).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly);
        }
    }

    // A store serves one thread, so that SQLite need not lock its connections; nobody asks for its statistics of memory.
    static IndexFile()
    {
        SQLitePCL.Batteries_V2.Init();
        SQLitePCL.raw.sqlite3_config(MultiThread);
        SQLitePCL.raw.sqlite3_config(MemoryStatistics, 0);
    }

    private static SqliteConnection Connect(string source, SqliteOpenMode mode)
    {
        // Without a pool the file is let go of when the store is disposed of.
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = 10 }.ToString());
        connection.Open();
        return connection;
    }

    /// <returns>False for a file that is still empty.</returns>
    private static bool IsCurrent(SqliteConnection connection, string file)
    {
        if (connection.Number("PRAGMA application_id") != ApplicationId)
            return connection.Number("SELECT count(*) FROM sqlite_master") == 0 ? false : throw IndexFailure.Foreign(file);
        var version = connection.Number("PRAGMA user_version");
        return version == SchemaVersion ? true : throw IndexFailure.OtherVersion(file, newer: version > SchemaVersion);
    }

    private static void Create(SqliteConnection connection, string file)
    {
        connection.Execute("PRAGMA journal_mode = WAL");
        using var transaction = Transaction.Write(connection);
        // Another process may have made it while this one waited for the lock.
        if (!IsCurrent(connection, file))
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Schema.sql")!;
            connection.Execute(new StreamReader(stream).ReadToEnd());
            connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion}");
        }
        transaction.Commit();
    }
}
