namespace LocaleGen.Tests;

public sealed class RulePageTests
{
    private static readonly string[] Sections =
    [
        "## What",
        "## Why",
        "## Bad",
        "## Good",
        "## How to fix",
        "## Severity",
    ];

    public static TheoryData<string> Implemented =>
        [.. LocaleRules.All.Where(rule => rule.Implemented).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Implemented))]
    public void An_implemented_rule_has_a_page_that_explains_it(string id)
    {
        var rule = LocaleRules.Find(id)!;
        var lines = File.ReadAllLines(Repository.PathOf(rule.DocumentationPath));
        Assert.Equal($"# {rule.Id}: {rule.Title}", lines[0]);
        Assert.Equal(Sections, lines.Where(line => line.StartsWith("## ")));
        Assert.Contains(
            lines,
            line =>
                line.StartsWith(
                    $"Default severity: **{rule.Severity.ToString().ToLowerInvariant()}**."
                )
        );
        Assert.Contains(lines, line => line.StartsWith($"dotnet_diagnostic.{rule.Id}.severity = "));
    }

    [Fact]
    public void Every_page_belongs_to_an_implemented_rule()
    {
        var pages = Directory
            .GetFiles(Repository.PathOf("docs/rules"), "*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name != "index");
        var rules = LocaleRules.All.Where(rule => rule.Implemented).Select(rule => rule.Id);
        Assert.Equal(rules.Order(), pages.Order());
    }
}
