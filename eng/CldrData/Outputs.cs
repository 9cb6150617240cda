using System.Text;

namespace LocaleGen;

/// <summary>The files that are made: written where they differ, or only compared.</summary>
internal sealed class Outputs(string root, bool check)
{
    private readonly List<string> different = [];

    /// <summary>A text file, with line feeds alone.</summary>
    public void Text(string path, string content) =>
        Bytes(
            path,
            Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n")),
            (there, made) => there.AsSpan().SequenceEqual(made)
        );

    /// <summary>A binary file.</summary>
    /// <param name="path">Its path in the repository.</param>
    /// <param name="content">What it shall hold.</param>
    /// <param name="same">Whether what is there says the same.</param>
    public void Bytes(string path, byte[] content, Func<byte[], byte[], bool> same)
    {
        var file = Path.Combine(root, path);
        if (File.Exists(file) && same(File.ReadAllBytes(file), content))
        {
            return;
        }

        different.Add(path);
        if (!check)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }

    /// <summary>Says what was written or differs; gives the exit code.</summary>
    public int Finish()
    {
        foreach (var path in different)
        {
            Console.WriteLine(check ? $"not current: {path}" : $"written: {path}");
        }

        if (different.Count == 0)
        {
            Console.WriteLine("Everything is current.");
        }
        else if (check)
        {
            Console.Error.WriteLine(
                "error: run dotnet run --project eng/CldrData and commit what it writes."
            );
        }

        return check && different.Count > 0 ? 1 : 0;
    }
}
