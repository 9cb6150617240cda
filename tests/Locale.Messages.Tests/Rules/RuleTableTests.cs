namespace LocaleGen.Tests;

public sealed class RuleTableTests
{
    [Fact]
    public void Every_rule_has_an_id_of_its_own_in_order()
    {
        var ids = LocaleRules.All.Select(rule => rule.Id).ToArray();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^LOC[0-5][0-9][0-9]$", id));
        Assert.Equal(49, ids.Length);
    }

    [Fact]
    public void The_ids_of_a_group_have_no_gaps()
    {
        foreach (var group in LocaleRules.All.GroupBy(rule => rule.Id[3]))
        {
            Assert.Equal(
                Enumerable.Range(1, group.Count()),
                group.Select(rule => int.Parse(rule.Id.AsSpan(4)))
            );
        }
    }

    [Fact]
    public void Every_property_of_the_table_is_in_its_list()
    {
        var properties = typeof(LocaleRules)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(LocaleRule));
        Assert.Equal(
            properties
                .Select(property => (LocaleRule)property.GetValue(null)!)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
            LocaleRules.All
        );
    }

    [Theory]
    [InlineData("LOC101", "Key missing in a locale", RuleSeverity.Warning)]
    [InlineData("loc001", "Syntax error", RuleSeverity.Error)]
    [InlineData("LOC309", "Longer than its maximum", RuleSeverity.Warning)]
    public void A_rule_is_found_by_its_id(string id, string title, RuleSeverity severity)
    {
        var rule = LocaleRules.Find(id)!;
        Assert.Equal(
            (id.ToUpperInvariant(), title, severity),
            (rule.Id, rule.Title, rule.Severity)
        );
        Assert.Equal($"docs/rules/{rule.Id}.md", rule.DocumentationPath);
    }

    [Theory]
    [InlineData("LOC000")]
    [InlineData("CS0001")]
    [InlineData("")]
    public void An_id_that_no_rule_has_finds_none(string id) => Assert.Null(LocaleRules.Find(id));

    [Fact]
    public void The_index_says_what_the_table_says()
    {
        var path = Repository.PathOf("docs/rules/index.md");
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept")
        {
            File.WriteAllText(path, RuleIndex.Write());
        }

        Assert.True(
            File.Exists(path)
                && File.ReadAllText(path).ReplaceLineEndings("\n") == RuleIndex.Write(),
            "docs/rules/index.md is not what the table of rules says: run this test with the environment variable SNAPSHOTS=accept."
        );
    }
}
