namespace LocaleGen;

/// <summary>docs/message-syntax.md says what the language does, and its examples are what it did.</summary>
public class MessageSyntaxTests
{
    private static readonly string Path = System.IO.Path.Combine(
        RepositoryRoot(),
        "docs",
        "message-syntax.md"
    );

    public static TheoryData<string, string, string> Examples =>
        new(
            ReferenceExample
                .Read(File.ReadAllLines(Path))
                .Select(example => (example.Locale, example.Message, example.Result))
        );

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_written_as_the_reference_says(
        string locale,
        string message,
        string result
    )
    {
        var example = ReferenceExample
            .Read(File.ReadAllLines(Path))
            .First(one => (one.Locale, one.Message, one.Result) == (locale, message, result));
        Assert.Equal(result, example.Write());
    }

    /// <summary>Run by hand where examples were added: fills in what is written.</summary>
    [Fact(Explicit = true)]
    public void Fill_in_the_results()
    {
        var page = File.ReadAllLines(Path);
        foreach (var example in ReferenceExample.Read(page))
        {
            page[example.Line] = example.With(example.Write());
        }

        File.WriteAllText(Path, string.Join('\n', page) + "\n");
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "LocaleGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
