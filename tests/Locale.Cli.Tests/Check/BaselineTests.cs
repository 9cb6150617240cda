namespace LocaleGen;

/// <summary>Adopting the rules in an old project.</summary>
public class BaselineTests
{
    [Fact]
    public void What_is_known_is_not_told_until_its_text_changes()
    {
        using var folder = CheckedFolder.Faulty();
        var written = folder.Check("Locales", "--write-baseline");
        Assert.Equal((0, ""), (written.ExitCode, written.Error));
        Assert.True(File.Exists(folder.FullPath("locale.baseline.json")));
        var run = folder.Check("Locales");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^4 texts in 2 locales: 0 errors, .* known by the baseline \(", run.Output);
        folder.With("Locales/de.json", CheckedFolder.Lossy.Replace("} in {", "} bei {"));
        Assert.Contains("LOC103", folder.Rules("Locales"));
    }

    [Fact]
    public void A_baseline_elsewhere_is_named()
    {
        using var folder = CheckedFolder.Faulty();
        folder.Check("Locales", "--write-baseline", "--baseline", "known.json", "--quiet");
        Assert.Contains("LOC103", folder.Rules("Locales"));
        Assert.Empty(folder.Rules("Locales", "--baseline", "known.json"));
    }

    [Fact]
    public void A_project_has_its_baseline_beside_it()
    {
        using var folder = CheckedFolder.Faulty().With("App.csproj", "<Project />");
        folder.Check("Locales", "--write-baseline");
        Assert.Empty(folder.Rules());
        Assert.Empty(folder.Rules("Locales"));
    }

    [Fact]
    public void A_baseline_that_is_none_is_refused()
    {
        using var folder = CheckedFolder
            .Faulty()
            .With("locale.baseline.json", "{ \"findings\": 1 }");
        var run = folder.Check("Locales");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is no baseline: ", run.Error);
    }
}
