using System.Text.RegularExpressions;

namespace LocaleGen;

/// <summary>What <c>locale check</c> tells people.</summary>
public class CheckReportTests
{
    [Fact]
    public void A_faultless_folder_ends_with_0_and_a_summary()
    {
        using var folder = CheckedFolder.Clean();
        var run = folder.Check("Locales");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(
            @"^4 texts in 2 locales: 0 errors, 0 warnings, 0 infos \(\d+\.\d s\)\n$",
            run.Output
        );
    }

    [Fact]
    public void A_finding_stands_in_a_line_as_compilers_write_it()
    {
        using var folder = CheckedFolder.Faulty();
        var run = folder.Check("Locales");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Matches(
            new Regex(
                @"^Locales/de\.json\(1,\d+\): error LOC103: .*'servce'.*$",
                RegexOptions.Multiline
            ),
            run.Output
        );
        Assert.DoesNotContain("\e[", run.Output);
        Assert.DoesNotContain("^~", run.Output);
    }

    [Fact]
    public void A_terminal_shows_the_line_with_a_mark_under_the_place()
    {
        using var folder = CheckedFolder.Faulty();
        folder.IsTerminal = true;
        folder.AllowsColor = false;
        var lines = folder.Check("Locales", "--severity", "LOC103=error").Output.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("'servce'"));
        var mark = lines[at + 2];
        Assert.Equal("servce", lines[at + 1].Substring(mark.IndexOf('^'), mark.Trim().Length));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Colours_are_for_terminals_that_allow_them(
        bool isTerminal,
        bool allows,
        bool isColored
    )
    {
        using var folder = CheckedFolder.Faulty();
        (folder.IsTerminal, folder.AllowsColor) = (isTerminal, allows);
        Assert.Equal(isColored, folder.Check("Locales").Output.Contains("\e[31merror LOC103\e[0m"));
        Assert.DoesNotContain("\e[", folder.Check("Locales", "--no-color").Output);
    }

    [Fact]
    public void Quiet_tells_findings_and_nothing_else()
    {
        using var folder = CheckedFolder.Clean();
        Assert.Equal("", folder.Check("Locales", "--quiet").Output);
        folder.With("Locales/de.json", CheckedFolder.Lossy);
        Assert.All(
            folder.Check("Locales", "--quiet").Output.Trim().Split('\n'),
            line => Assert.StartsWith("Locales/de.json(", line)
        );
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported_and_the_others_are_checked()
    {
        using var folder = CheckedFolder.Faulty().With("Locales/pl.json/none.txt", "");
        Directory.Delete(folder.FullPath("Locales/pl.json"), recursive: true);
        File.CreateSymbolicLink(folder.FullPath("Locales/pl.json"), folder.FullPath("nowhere"));
        var run = folder.Check("Locales");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(
            "Locales/pl.json(1,1): error LOC004: The file cannot be opened: ",
            run.Output
        );
        Assert.DoesNotContain("LOC101", run.Output);
        Assert.Contains("LOC103", run.Output);
    }

    [Fact]
    public void The_same_findings_come_in_the_same_order_however_many_locales_there_are()
    {
        using var folder = new CheckedFolder().With("Locales/en.json", CheckedFolder.English);
        string[] locales = ["ar", "cs", "da", "de", "el", "es", "fi", "fr", "it", "ja", "ko", "pl"];
        foreach (var locale in locales)
        {
            folder.With($"Locales/{locale}.json", CheckedFolder.Lossy);
        }

        var first = folder.Check("Locales", "--json");
        for (var run = 0; run < 5; run++)
        {
            Assert.Equal(first.Output, folder.Check("Locales", "--json").Output);
        }

        var files = folder.Findings("Locales").Select(one => one["file"]!.GetValue<string>());
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
    }

    [Fact]
    public void Two_locales_that_contradict_each_other_are_told_though_the_source_says_nothing()
    {
        using var folder = new CheckedFolder()
            .With("Locales/en.json", """{ "since": "Since {when}" }""")
            .With("Locales/de.json", """{ "since": "Seit {when, date}" }""")
            .With("Locales/pl.json", """{ "since": "Od {when, number}" }""");
        var finding = Assert.Single(
            folder.Findings("Locales"),
            one => one["rule"]!.GetValue<string>() == "LOC103"
        );
        Assert.Equal("Locales/pl.json", finding["file"]!.GetValue<string>());
        Assert.Contains("Locales/de.json(1,", finding["text"]!.GetValue<string>());
    }
}
