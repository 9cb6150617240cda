namespace LocaleGen;

/// <summary>The code of the README, as a reader would paste it.</summary>
internal static class Readme
{
    private const string FirstExample = "The first example";

    private static readonly string[] Lines = File.ReadAllLines(
        Path.Combine(Repository.Root, "README.md")
    );

    /// <summary>The program of the first example.</summary>
    public static string ConsoleProgram => Blocks(FirstExample, "csharp").Single();

    /// <summary>What the comments of the first example say that its lines print.</summary>
    public static string ConsoleOutput =>
        string.Concat(
            ConsoleProgram
                .Split('\n')
                .Where(line => line.StartsWith("Console.WriteLine"))
                .Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..] + "\n")
        );

    /// <summary>What the first example says of the brace that was taken away, without its explanation.</summary>
    public static string BrokenBrace => Blocks(FirstExample, "text").Single().Split('…')[0];

    /// <summary>The program for ASP.NET Core.</summary>
    public static string WebProgram => Blocks("In ASP.NET Core", "csharp").Single();

    /// <summary>A project with the two locale files of the first example.</summary>
    public static ConsumerProject WithLocales(this ConsumerProject project)
    {
        var files = Blocks(FirstExample, "json");
        return project.Write("Locales/en.json", files[0]).Write("Locales/de.json", files[1]);
    }

    /// <summary>The blocks of a language below a heading.</summary>
    private static List<string> Blocks(string heading, string language)
    {
        var blocks = new List<string>();
        var start = Array.IndexOf(Lines, $"## {heading}");
        Assert.True(start >= 0, $"The README has no part '{heading}' any more.");
        var section = Lines.Skip(start + 1).TakeWhile(line => !line.StartsWith("## ")).ToArray();
        for (var first = 0; (first = Array.IndexOf(section, $"```{language}", first) + 1) > 0; )
        {
            var last = Array.IndexOf(section, "```", first);
            blocks.Add(string.Join('\n', section[first..last]) + "\n");
        }

        return blocks;
    }
}
