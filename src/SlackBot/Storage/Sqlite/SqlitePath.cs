using System.Data.Common;

namespace SlackBot.Storage.Sqlite;

/// <summary>Reads which file a connection string means. Its errors never repeat it, since it may hold a password.</summary>
internal static class SqlitePath
{
    const string Remedy = "Give a SQLite file: 'Data Source=data/slackbot.db', or the path alone.";

    static readonly string[] FileKeys = ["Data Source", "DataSource", "Filename"];

    /// <summary>The full path of the file.</summary>
    /// <exception cref="StorageException">It means no file.</exception>
    public static string Of(string connectionString)
    {
        var text = connectionString.Trim();
        if (text.StartsWith("postgres:", Ignore) || text.StartsWith("postgresql:", Ignore))
        {
            throw PostgreSql();
        }
        var path = text.Contains('=') ? DataSource(text) : text;
        if (path.Length == 0)
        {
            throw new StorageException($"Storage:ConnectionString names no file. {Remedy}");
        }
        if (path.Contains("://") || path.StartsWith("file:", Ignore) || path == ":memory:")
        {
            throw new StorageException($"Storage:ConnectionString is not a file. {Remedy}");
        }
        return Path.GetFullPath(path);
    }

    static string DataSource(string text)
    {
        var parts = Parse(text);
        if (parts.ContainsKey("Host") || parts.ContainsKey("Server"))
        {
            throw PostgreSql();
        }
        var key = FileKeys.FirstOrDefault(parts.ContainsKey);
        if (key is null || parts.Count > 1)
        {
            throw new StorageException(
                $"Storage:ConnectionString says something other than 'Data Source'. {Remedy}"
            );
        }
        return ((string)parts[key]).Trim();
    }

    static DbConnectionStringBuilder Parse(string text)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = text };
        }
        catch (ArgumentException)
        {
            throw new StorageException(
                $"Storage:ConnectionString is not a connection string. {Remedy}"
            );
        }
    }

    static StorageException PostgreSql() =>
        new(
            $"Storage:ConnectionString names a PostgreSQL server, which this version does not support yet. {Remedy}"
        );

    const StringComparison Ignore = StringComparison.OrdinalIgnoreCase;
}
