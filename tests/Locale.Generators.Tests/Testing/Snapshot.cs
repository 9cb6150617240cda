using System.Runtime.CompilerServices;

namespace LocaleGen.Tests;

/// <summary>Compares texts with files that were looked at once, named as Verify names them.</summary>
/// <remarks><c>SNAPSHOTS=accept</c> in the environment takes everything as it is.</remarks>
internal static class Snapshot
{
    public static void Match(
        IEnumerable<(string Name, string Text)> texts,
        [CallerFilePath] string path = "",
        [CallerMemberName] string test = ""
    )
    {
        var folder = FolderOf(path);
        var prefix = $"{Path.GetFileNameWithoutExtension(path)}.{test}#";
        var files = texts.ToDictionary(
            text => Path.Combine(folder, prefix + VerifiedName(text.Name)),
            text => text.Text
        );
        Directory.CreateDirectory(folder);
        var stale = Directory
            .GetFiles(folder, prefix + "*.verified.*")
            .Where(file => !files.ContainsKey(file))
            .ToList();
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept")
        {
            stale.ForEach(File.Delete);
            files.ToList().ForEach(file => File.WriteAllText(file.Key, file.Value));
            return;
        }

        var differences = files
            .Select(file => Compare(file.Key, file.Value))
            .OfType<string>()
            .Concat(stale.Select(file => $"{file} is not generated any more"))
            .ToList();
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static string VerifiedName(string name) =>
        Path.ChangeExtension(name, ".verified" + Path.GetExtension(name));

    // A build server's compiler writes paths below "/_/", so only what is below the repository is taken from it.
    private static string FolderOf(string path)
    {
        const string project = "Locale.Generators.Tests";
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "LocaleGen.sln")))
        {
            root =
                root.Parent
                ?? throw new InvalidOperationException("The tests run outside their repository.");
        }

        var inProject = path.Replace('\\', '/').Split($"/{project}/").Last();
        var folder = Path.GetDirectoryName(inProject)!;
        return Path.Combine(root.FullName, "tests", project, folder, "Snapshots");
    }

    private static string? Compare(string verified, string text)
    {
        var expected = File.Exists(verified) ? Lines(File.ReadAllText(verified)) : [];
        var actual = Lines(text);
        if (expected.SequenceEqual(actual))
        {
            return null;
        }

        File.WriteAllText(verified.Replace(".verified.", ".received."), text);
        var line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{verified}({line + 1}): expected '{At(expected, line)}', but it is '{At(actual, line)}'";
    }

    private static string[] Lines(string text) => text.Replace("\r\n", "\n").Split('\n');

    private static string At(string[] lines, int line) =>
        line < lines.Length ? lines[line] : "(no line)";
}
