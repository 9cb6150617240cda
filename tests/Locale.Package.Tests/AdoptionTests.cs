namespace LocaleGen;

/// <summary>How an old project, which has many faults, begins to use the package.</summary>
public sealed class AdoptionTests(PackageFeed feed)
{
    private const string German = "Locales/de.json";

    [Fact]
    public async Task What_the_baseline_knows_is_silent_and_a_new_fault_is_not()
    {
        var project = NewProject();
        var written = await DotNet.RunAsync(
            project.Folder,
            Repository.Tool,
            "check",
            "--write-baseline"
        );
        written.MustSucceed();
        Assert.Empty((await project.BuildAsync()).MustSucceed().Diagnostics);
        Assert.DoesNotContain("locale.baseline.json", project.FileNames("bin"));

        project.Edit(German, "Konnte {file} nicht öffnen", "Konnte nicht öffnen");
        var result = await project.BuildAsync();
        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal([$"{German}(3,12): error LOC103"], project.Places(result));
    }

    [Fact]
    public async Task A_property_switches_off_groups_and_single_rules()
    {
        var project = NewProject();
        Assert.Equal(
            [$"{German}(2,4): warning LOC101", $"{German}(4,24): warning LOC306"],
            project.Places((await project.BuildAsync()).MustSucceed())
        );
        var result = await project.BuildAsync("-p:LocaleDisabledRules=1xx%3BLOC306");
        Assert.Empty(result.MustSucceed().Diagnostics);
    }

    private ConsumerProject NewProject() =>
        feed.NewProject("Shop", "Microsoft.NET.Sdk.Web", "LocaleGen")
            .Write(
                "Locales/en.json",
                """
                {
                  "title": "Alerts",
                  "close": "Close",
                  "open": "Could not open {file}",
                  "least": "At least 8 characters"
                }
                """
            )
            .Write(
                German,
                """
                {
                  "title": "Alarme",
                  "open": "Konnte {file} nicht öffnen",
                  "least": "Mindestens 6 Zeichen"
                }
                """
            )
            .Write("Program.cs", "Console.WriteLine(Shop.Strings.Current);");
}
