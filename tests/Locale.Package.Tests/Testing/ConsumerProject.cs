using System.Text;
using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>A project of someone who uses the packages.</summary>
internal sealed partial class ConsumerProject(string folder)
{
    public string Folder => folder;

    /// <summary>Writes a file, whose folders need not exist.</summary>
    public ConsumerProject Write(string path, string text, Encoding? encoding = null)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, encoding ?? new UTF8Encoding());
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    /// <summary>Replaces a piece of a file, which must be there.</summary>
    public ConsumerProject Edit(string path, string old, string now)
    {
        var text = Read(path);
        Assert.Contains(old, text);
        return Write(path, text.Replace(old, now));
    }

    public Task<CommandResult> BuildAsync(params string[] options) =>
        DotNet.RunAsync(folder, ["build", .. options]);

    /// <summary>What a build found in the project's files and where, such as <c>Locales/de.json(3,14): error LOC103</c>.</summary>
    public IEnumerable<string> Places(CommandResult result) =>
        result
            .Diagnostics.Select(line =>
                line.Replace(folder + Path.DirectorySeparatorChar, "")
                    .Replace(Path.DirectorySeparatorChar, '/')
            )
            .Select(line => Words().Replace(line, ""))
            .Order(StringComparer.Ordinal);

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

    [GeneratedRegex("(?<=: (?:warning|error) [A-Z0-9]+): .*")]
    private static partial Regex Words();
}
