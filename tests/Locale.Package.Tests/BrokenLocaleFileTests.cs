namespace LocaleGen;

public sealed class BrokenLocaleFileTests(PackageFeed feed)
{
    private static readonly string German = Path.Combine("Locales", "de.json");

    [Fact]
    public async Task A_broken_brace_fails_the_build_where_the_README_says_and_the_rest_compiles()
    {
        var project = NewProject().Edit(German, "Alarme}} in", "Alarme} in");
        var result = await project.BuildAsync();
        Assert.NotEqual(0, result.ExitCode);
        // No error in C#: the accessor stays, made from the other locale.
        var error = Assert.Single(result.Diagnostics);
        Assert.StartsWith(Path.Combine(project.Folder, Readme.BrokenBrace), error);
    }

    [Fact]
    public async Task An_argument_that_is_not_closed_fails_the_build_at_its_place()
    {
        var project = NewProject().Edit(German, "{service}", "{service");
        var result = await project.BuildAsync();
        Assert.NotEqual(0, result.ExitCode);
        var file = Path.Combine(project.Folder, German);
        var column = File.ReadAllLines(file)[3].IndexOf("{service", StringComparison.Ordinal) + 1;
        var error = Assert.Single(result.Diagnostics);
        Assert.StartsWith($"{file}(4,{column}): error LOC001: ", error);
    }

    [Fact]
    public async Task A_missing_key_is_a_warning_that_globalconfig_raises_to_an_error()
    {
        var project = NewProject().Edit(German, "\"title\": \"Alarme\",", "");
        var result = await project.BuildAsync();
        var warning = Assert.Single(result.MustSucceed().Diagnostics);
        Assert.Contains("de.json(2,", warning);
        Assert.Contains("): warning LOC101: 'alerts.title' is missing in 'de'", warning);

        project.Write(
            ".globalconfig",
            "is_global = true\ndotnet_diagnostic.LOC101.severity = error\n"
        );
        result = await project.BuildAsync();
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("): error LOC101: ", Assert.Single(result.Diagnostics));
    }

    private ConsumerProject NewProject() =>
        feed.NewProject("Hello", "Microsoft.NET.Sdk", "LocaleGen")
            .WithLocales()
            .Write("Program.cs", Readme.ConsoleProgram);
}
