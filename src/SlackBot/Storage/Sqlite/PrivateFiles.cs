namespace SlackBot.Storage.Sqlite;

/// <summary>Folders and files that only their owner may read. Windows has no such modes; there the folder's rights are inherited.</summary>
internal static class PrivateFiles
{
    const UnixFileMode FileMode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    const UnixFileMode FolderMode700 = FileMode600 | UnixFileMode.UserExecute;

    const UnixFileMode OthersRead = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Makes the folder (0700) where it is missing; one that exists keeps its mode.</summary>
    /// <exception cref="StorageException">It cannot be made; begins with <paramref name="name"/>.</exception>
    public static void MakeFolder(string path, string name)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(path);
            }
            else
            {
                Directory.CreateDirectory(path, FolderMode700);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{name} cannot be made: {e.Message}", e);
        }
    }

    /// <summary>
    /// Makes the file (0600) where it is missing. One that exists is not even opened: SQLite's locks
    /// would end with any descriptor of the file that this process closes.
    /// </summary>
    /// <exception cref="StorageException">It cannot be made; begins with <paramref name="name"/>.</exception>
    public static void MakeFile(string path, string name)
    {
        if (File.Exists(path))
        {
            return;
        }
        try
        {
            using var made = Create(path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{name} cannot be made: {e.Message}", e);
        }
    }

    /// <summary>A new file with mode 0600.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileMode600;
        }
        return new FileStream(path, options);
    }

    /// <summary>Whether people other than the owner may read the file.</summary>
    public static bool IsReadableByOthers(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & OthersRead) != 0;
}
