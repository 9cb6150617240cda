namespace LocaleGen;

public sealed class CldrPackageTests(PackageFeed feed)
{
    /// <summary>An override that needs the names of currencies, which the project's own texts do not.</summary>
    private const string Program = """"
        using LocaleGen;
        using Till;

        OverrideText[] texts =
        [
            new("en", "total", "Total: {sum, number, ::currency/EUR unit-width-full-name}"),
            new("en", "shop", "{name, spellout}"),
        ];
        var (overrides, refusals) = Overrides.Create(Strings.Catalog, texts{0});
        foreach (var refusal in refusals)
        {
            Console.WriteLine($"{refusal.Override.Key}: {refusal.Errors[0].Text}");
        }

        Console.WriteLine(overrides.For<Strings>("en").Total(1234.5m));
        """";

    private const string Texts = """
        { "total": "Sum: {sum, number}", "shop": "{name}" }
        """;

    [Fact]
    public async Task An_override_that_needs_more_data_than_the_project_has_is_refused_with_the_reason()
    {
        var printed = await RunAsync("", "LocaleGen");
        Assert.Contains("total: ", printed);
        Assert.Contains("it needs LocaleGen.Cldr", printed);
        Assert.Contains("Sum: 1,234.5", printed);
    }

    [Fact]
    public async Task The_same_override_holds_with_all_data_at_hand()
    {
        var printed = await RunAsync(", CldrData.Full", "LocaleGen", "LocaleGen.Cldr");
        Assert.DoesNotContain("total: ", printed);
        Assert.Contains("Total: 1,234.50 euros", printed);
    }

    [Fact]
    public async Task The_data_alone_brings_the_generator_with_it() =>
        Assert.Contains(
            "Total: 1,234.50 euros",
            await RunAsync(", CldrData.Full", "LocaleGen.Cldr")
        );

    private async Task<string> RunAsync(string data, params string[] packages)
    {
        var project = feed.NewProject("Till", "Microsoft.NET.Sdk", packages)
            .Write("Locales/en.json", Texts)
            .Write("Program.cs", Program.Replace("{0}", data));
        Assert.Empty((await project.BuildAsync()).MustSucceed().Diagnostics);
        return (await project.RunAsync()).MustSucceed().Output;
    }
}
