namespace LocaleGen;

/// <summary>A project of someone who uses the packages.</summary>
internal sealed class ConsumerProject(string folder)
{
    public string Folder => folder;

    /// <summary>Writes a file, whose folders need not exist.</summary>
    public ConsumerProject Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Replaces a piece of a file, which must be there.</summary>
    public ConsumerProject Edit(string path, string old, string now)
    {
        var text = File.ReadAllText(Path.Combine(folder, path));
        Assert.Contains(old, text);
        return Write(path, text.Replace(old, now));
    }

    public Task<CommandResult> BuildAsync() => DotNet.RunAsync(folder, "build");

    public Task<CommandResult> PublishAsync() =>
        DotNet.RunAsync(folder, "publish", "--output", Path.Combine(folder, "publish"));

    public Task<CommandResult> RunAsync() => DotNet.RunAsync(folder, "run", "--no-build");

    /// <summary>The names of all files under a folder of the project.</summary>
    public IReadOnlyList<string> FileNames(string under) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(folder, under), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetFileName(path)),
        ];
}
