namespace LocaleGen;

/// <summary>Command lines of <c>locale check</c>: options, and what is wrong with them.</summary>
public class CheckUsageTests
{
    [Fact]
    public void Help_shows_every_option_with_a_description()
    {
        var run = Tool.Run("check", "--help");
        Assert.Equal(0, run.ExitCode);
        string[] options =
        [
            "--source <tag>",
            "--tags <names>",
            "--syntax <name>",
            "--disable <rules>",
            "--enable <rules>",
            "--severity <rule=severity>",
            "--fail-on <error|warning|info>",
            "--only <locales>",
            "--baseline <file>",
            "--write-baseline",
            "--fix <rules>",
            "--json",
            "--sarif",
            "--quiet",
            "--no-color",
        ];
        foreach (var option in options)
        {
            Assert.Contains($"\n  {option} ", run.Output);
        }

        Assert.Contains("MSBuild", run.Output);
    }

    [Theory]
    [InlineData("There is no 'nowhere': name a folder, a project or a solution", "nowhere")]
    [InlineData(
        "There are no locale files in '.': name a folder such as Locales, a project or a solution"
    )]
    [InlineData("There is no rule or group 'LOC999': see 'locale rules'.", "--disable", "LOC999")]
    [InlineData("There is no rule or group '9xx': see 'locale rules'.", "--enable", "9xx")]
    [InlineData(
        "'LOC103' sets no severity: write a rule and error, warning, info or none, such as LOC301=warning.",
        "--severity",
        "LOC103"
    )]
    [InlineData(
        "'LOC103=loud' sets no severity: write a rule and error, warning, info or none, such as LOC301=warning.",
        "--severity",
        "LOC103=loud"
    )]
    [InlineData("'!' is no language tag: write one such as en or pt-BR.", "--source", "!")]
    [InlineData("'1b' is no list of tags: write names such as b,i,link.", "--tags", "1b")]
    [InlineData(
        "--json and --sarif are two ways to tell the same: leave one out.",
        "--json",
        "--sarif"
    )]
    [InlineData(
        "--fix and --write-baseline exclude each other: mend first.",
        "--fix",
        "--write-baseline"
    )]
    public void A_wrong_command_line_ends_with_2_and_a_reason(
        string reason,
        params string[] arguments
    )
    {
        using var folder = new CheckedFolder();
        var run = folder.Check(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"locale: {reason}\n", run.Error);
    }

    [Fact]
    public void An_unknown_severity_to_fail_on_is_refused()
    {
        var run = Tool.Run("check", "--fail-on", "hint");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("'hint'", run.Error);
        Assert.EndsWith("Run 'locale check --help' for what it takes.\n", run.Error);
    }

    [Fact]
    public void A_locale_without_files_cannot_be_checked_alone()
    {
        using var folder = CheckedFolder.Clean();
        var run = folder.Check("Locales", "--only", "pl");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "locale: There are no files of the locale 'pl' that --only names\n",
            run.Error
        );
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public void A_warning_is_a_failure_where_that_is_asked_for(string failOn, int exitCode)
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/de.json", """{ "title": "Alarme" }""");
        Assert.Equal(["LOC101"], folder.Rules("Locales"));
        Assert.Equal(exitCode, folder.Check("Locales", "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void Rules_are_switched_off_and_made_louder()
    {
        using var folder = CheckedFolder.Faulty();
        Assert.Contains("LOC103", folder.Rules("Locales"));
        Assert.DoesNotContain("LOC103", folder.Rules("Locales", "--disable", "LOC103"));
        Assert.DoesNotContain("LOC103", folder.Rules("Locales", "--disable", "3xx;1xx"));
        Assert.DoesNotContain("LOC103", folder.Rules("Locales", "--severity", "LOC103=none"));
        Assert.Contains("warning LOC103", folder.Check("--severity", "loc103=warning").Output);
        Assert.Equal(0, folder.Check("Locales", "--severity", "LOC103=warning").ExitCode);
    }

    [Fact]
    public void The_source_locale_is_the_one_that_is_named()
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/en.json", """{ "title": "Alerts" }""");
        Assert.DoesNotContain("LOC101", folder.Rules("Locales"));
        Assert.DoesNotContain("LOC101", folder.Rules("Locales", "--source", "en"));
        var missing = folder.Findings("Locales", "--source", "de");
        Assert.Contains(
            missing,
            one =>
                one["rule"]!.GetValue<string>() == "LOC101"
                && one["locale"]!.GetValue<string>() == "en"
        );
    }

    [Fact]
    public void Tags_are_markup_where_they_are_declared()
    {
        using var folder = new CheckedFolder()
            .With("Locales/en.json", """{ "terms": "Read <b>this</b>" }""")
            .With("Locales/de.json", """{ "terms": "Lies das" }""");
        Assert.DoesNotContain("LOC104", folder.Rules("Locales"));
        Assert.Contains("LOC104", folder.Rules("Locales", "--tags", "i,b"));
    }

    [Fact]
    public void Only_some_locales_are_told()
    {
        using var folder = CheckedFolder.Faulty().With("Locales/pl.json", CheckedFolder.Lossy);
        Assert.Equal(
            ["pl"],
            folder
                .Findings("Locales", "--only", "pl")
                .Select(one => one["locale"]!.GetValue<string>())
                .Distinct()
        );
        Assert.NotEmpty(folder.Rules("Locales", "--only", "PL,de"));
    }
}
