using System.Text.Json.Nodes;

namespace LocaleGen;

/// <summary>What <c>locale check</c> tells programs.</summary>
public class MachineReportTests
{
    [Fact]
    public void The_report_in_JSON_has_counts_and_every_finding_with_its_place()
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/de.json", "{\n  \"firing\": \"\\u007bcount} Alarme in {servce}\"\n}\n");
        var run = folder.Check("Locales", "--json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var report = JsonNode.Parse(run.Output)!.AsObject();
        Assert.Equal(
            ["version", "texts", "locales", "errors", "warnings", "infos", "known", "findings"],
            report.Select(member => member.Key)
        );
        Assert.Equal(1, report["version"]!.GetValue<int>());
        Assert.Equal(3, report["texts"]!.GetValue<int>());
        Assert.Equal(2, report["locales"]!.GetValue<int>());
        var finding = report["findings"]!
            .AsArray()
            .First(one => one!["text"]!.GetValue<string>().Contains("'servce'"))!;
        Assert.Equal("Locales/de.json", finding["file"]!.GetValue<string>());
        Assert.Equal(2, finding["line"]!.GetValue<int>());
        // The escape takes six columns of the file where the message has one.
        Assert.Equal(38, finding["column"]!.GetValue<int>());
        Assert.Equal(2, finding["endLine"]!.GetValue<int>());
        Assert.Equal(44, finding["endColumn"]!.GetValue<int>());
        Assert.Equal("LOC103", finding["rule"]!.GetValue<string>());
        Assert.Equal("error", finding["severity"]!.GetValue<string>());
        Assert.Equal("firing", finding["key"]!.GetValue<string>());
        Assert.Equal("de", finding["locale"]!.GetValue<string>());
        Assert.True(finding.AsObject().ContainsKey("fix"));
    }

    [Fact]
    public void SARIF_has_what_code_hosts_read()
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/de.json", """{ "firing": "Alarme in {servce}" }""");
        var run = folder.Check("Locales", "--sarif");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var log = JsonNode.Parse(run.Output)!;
        Assert.Equal("2.1.0", log["version"]!.GetValue<string>());
        Assert.EndsWith("/sarif-schema-2.1.0.json", log["$schema"]!.GetValue<string>());
        var only = Assert.Single(log["runs"]!.AsArray())!;
        Assert.Equal("utf16CodeUnits", only["columnKind"]!.GetValue<string>());
        var rules = only["tool"]!["driver"]!["rules"]!.AsArray();
        foreach (var result in only["results"]!.AsArray())
        {
            var rule = rules[result!["ruleIndex"]!.GetValue<int>()]!;
            Assert.Equal(rule["id"]!.GetValue<string>(), result["ruleId"]!.GetValue<string>());
            // An address has to be absolute; the page itself is there.
            Assert.Null(rule["helpUri"]);
            Assert.StartsWith($"# {rule["id"]}: ", rule["help"]!["markdown"]!.GetValue<string>());
            Assert.Contains(
                result["level"]!.GetValue<string>(),
                (string[])["error", "warning", "note"]
            );
            var place = Assert.Single(result["locations"]!.AsArray())!["physicalLocation"]!;
            Assert.Equal("Locales/de.json", place["artifactLocation"]!["uri"]!.GetValue<string>());
            Assert.Equal("%SRCROOT%", place["artifactLocation"]!["uriBaseId"]!.GetValue<string>());
            Assert.True(place["region"]!["startColumn"]!.GetValue<int>() > 0);
            Assert.Null(result["baselineState"]);
        }
    }

    [Fact]
    public void A_fix_in_SARIF_is_what_would_be_inserted()
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/de.json", "{\n  \"firing\": \"{count} Alarme in {service}\"\n}\n");
        var log = JsonNode.Parse(folder.Check("Locales", "--sarif").Output)!;
        var missing = Assert.Single(
            log["runs"]![0]!["results"]!.AsArray(),
            result => result!["ruleId"]!.GetValue<string>() == "LOC101"
        )!;
        var fix = Assert.Single(missing["fixes"]!.AsArray())!;
        Assert.Equal("Add 'title'", fix["description"]!["text"]!.GetValue<string>());
        var change = Assert.Single(fix["artifactChanges"]!.AsArray())!;
        var replacement = Assert.Single(change["replacements"]!.AsArray())!;
        Assert.Contains(
            "title\": \"Alerts\"",
            replacement["insertedContent"]!["text"]!.GetValue<string>()
        );
        var region = replacement["deletedRegion"]!;
        Assert.Equal(
            (region["startLine"]!.GetValue<int>(), region["startColumn"]!.GetValue<int>()),
            (region["endLine"]!.GetValue<int>(), region["endColumn"]!.GetValue<int>())
        );
    }

    [Fact]
    public void Braces_are_doubled_in_messages_of_SARIF_where_single_ones_stand_for_arguments()
    {
        using var folder = CheckedFolder
            .Clean()
            .With("Locales/de.json", """{ "firing": "Alarme in {service}", "title": "Alarme" }""");
        var log = JsonNode.Parse(folder.Check("Locales", "--sarif").Output)!;
        var lost = Assert.Single(log["runs"]![0]!["results"]!.AsArray())!;
        Assert.EndsWith("add {{count}}", lost["message"]!["text"]!.GetValue<string>());
        var fix = Assert.Single(lost["fixes"]!.AsArray())!;
        Assert.Equal("Add {{count}}", fix["description"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public void A_rule_that_is_off_by_default_is_so_in_SARIF()
    {
        using var folder = CheckedFolder
            .Clean()
            .With(
                "Locales/de.json",
                """{ "firing": "{count} in {service}", "title": "Alarme." }"""
            );
        var log = JsonNode.Parse(folder.Check("Locales", "--sarif", "--enable", "LOC304").Output)!;
        var rule = Assert.Single(log["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray())!;
        Assert.Equal("LOC304", rule["id"]!.GetValue<string>());
        Assert.False(rule["defaultConfiguration"]!["enabled"]!.GetValue<bool>());
        Assert.Equal("note", rule["defaultConfiguration"]!["level"]!.GetValue<string>());
    }

    [Fact]
    public void SARIF_says_what_the_baseline_knows()
    {
        using var folder = CheckedFolder.Faulty();
        Assert.Equal(0, folder.Check("Locales", "--write-baseline").ExitCode);
        folder.With("Locales/pl.json", CheckedFolder.Lossy);
        var run = folder.Check("Locales", "--sarif");
        Assert.Equal(1, run.ExitCode);
        var results = JsonNode.Parse(run.Output)!["runs"]![0]!["results"]!.AsArray();
        Assert.All(
            results,
            result =>
                Assert.Equal(
                    result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]![
                        "uri"
                    ]!.GetValue<string>() == "Locales/de.json"
                        ? "unchanged"
                        : "new",
                    result["baselineState"]!.GetValue<string>()
                )
        );
    }

    [Fact]
    public void A_folder_without_findings_is_an_empty_report()
    {
        using var folder = CheckedFolder.Clean();
        Assert.Empty(folder.Findings("Locales"));
        var log = JsonNode.Parse(folder.Check("Locales", "--sarif").Output)!;
        Assert.Empty(log["runs"]![0]!["results"]!.AsArray());
    }
}
