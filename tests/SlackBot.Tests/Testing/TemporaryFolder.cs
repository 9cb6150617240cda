namespace SlackBot.Tests.Testing;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("slackbot-").FullName;

    /// <summary>The path of a file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Everything in its files.</summary>
    public byte[] AllBytes()
    {
        while (true)
        {
            try
            {
                return [.. Directory.GetFiles(Path).SelectMany(System.IO.File.ReadAllBytes)];
            }
            catch (FileNotFoundException)
            {
                // SQLite takes its log away with the last connection: what was in it is in the database now.
            }
        }
    }

    public void Dispose()
    {
        // A factory is disposed of twice: as such, and by its asynchronous twin.
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
