using Dapper;
using Microsoft.Data.Sqlite;

namespace SlackBot.Storage.Sqlite;

/// <summary>The database file, and how connections to it are set up.</summary>
internal sealed class SqliteFile
{
    const int BusySeconds = 5;

    readonly string writing;
    readonly string reading;

    static SqliteFile()
    {
        SQLitePCL.Batteries_V2.Init();
        DefaultTypeMap.MatchNamesWithUnderscores = true;
    }

    /// <param name="connectionString">As in <see cref="StorageOptions.ConnectionString"/>.</param>
    /// <exception cref="StorageException">It means no SQLite file.</exception>
    public SqliteFile(string connectionString)
    {
        FullPath = SqlitePath.Of(connectionString);
        writing = ConnectionString(SqliteOpenMode.ReadWriteCreate);
        reading = ConnectionString(SqliteOpenMode.ReadOnly);
    }

    /// <summary>Where the file is.</summary>
    public string FullPath { get; }

    /// <summary>The folder it is in, which also holds what belongs to it.</summary>
    public string Folder => Path.GetDirectoryName(FullPath)!;

    /// <summary>A connection that writes; makes the folder (0700) and the file (0600) where they are missing.</summary>
    /// <param name="foreignKeys">Off only for migrations, which may rebuild a table that others refer to and check afterwards.</param>
    /// <exception cref="StorageException">The file cannot be opened or is no database.</exception>
    public SqliteConnection OpenWriter(bool foreignKeys = true)
    {
        PrivateFiles.MakeFolder(Folder, "The folder of Storage:ConnectionString");
        PrivateFiles.MakeFile(FullPath, "The file of Storage:ConnectionString");
        return Open(
            writing,
            connection =>
            {
                connection.Execute("SELECT COUNT(*) FROM sqlite_master");
                connection.Execute("PRAGMA synchronous = FULL");
                connection.Execute($"PRAGMA foreign_keys = {(foreignKeys ? "ON" : "OFF")}");
                if (connection.ExecuteScalar<string>("PRAGMA journal_mode = WAL") != "wal")
                {
                    throw new StorageException(
                        "The database of Storage:ConnectionString cannot have a write-ahead log where it is: keep it on a local disk."
                    );
                }
            }
        );
    }

    /// <summary>A connection that cannot write; there must be a writer already.</summary>
    public SqliteConnection OpenReader() =>
        Open(reading, connection => connection.Execute("PRAGMA query_only = ON"));

    static SqliteConnection Open(string connectionString, Action<SqliteConnection> setUp)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            connection.Execute($"PRAGMA busy_timeout = {BusySeconds * 1000}");
            setUp(connection);
            return connection;
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is SqliteException)
            {
                throw new StorageException(
                    $"The database of Storage:ConnectionString cannot be opened: {e.Message}",
                    e
                );
            }
            throw;
        }
    }

    string ConnectionString(SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = FullPath,
            Mode = mode,
            // Connections are kept open by ReaderPool and Writer, with their settings.
            Pooling = false,
            DefaultTimeout = BusySeconds,
        }.ToString();
}
