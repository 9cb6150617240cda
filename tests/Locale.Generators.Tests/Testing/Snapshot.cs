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
        var folder = Path.Combine(Path.GetDirectoryName(path)!, "Snapshots");
        var prefix = $"{Path.GetFileNameWithoutExtension(path)}.{test}#";
        var accepts = Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept";
        Directory.CreateDirectory(folder);
        var stale = Directory.GetFiles(folder, prefix + "*.verified.*").ToHashSet();
        var differences = new List<string>();
        foreach (var (name, text) in texts)
        {
            var verified = Path.Combine(
                folder,
                prefix + Path.ChangeExtension(name, ".verified" + Path.GetExtension(name))
            );
            stale.Remove(verified);
            if (accepts)
            {
                File.WriteAllText(verified, text);
            }
            else if (Compare(verified, text) is { } difference)
            {
                differences.Add(difference);
            }
        }

        if (accepts)
        {
            stale.ToList().ForEach(File.Delete);
            return;
        }

        differences.AddRange(stale.Select(file => $"{file} is not generated any more"));
        Assert.True(differences.Count == 0, string.Join("\n", differences));
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
