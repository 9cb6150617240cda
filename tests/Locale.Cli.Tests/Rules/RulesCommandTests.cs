namespace LocaleGen;

/// <summary><c>locale rules</c>.</summary>
public class RulesCommandTests
{
    [Fact]
    public void Every_rule_is_listed_with_its_severity_title_and_a_sentence()
    {
        var run = Tool.Run("rules");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var rule in LocaleRules.All.Where(rule => rule.Implemented))
        {
            var severity = rule.Severity.ToString().ToLowerInvariant();
            Assert.Matches($@"(?m)^  {rule.Id}  {severity} +\S.*\n {{19}}\S.+[.!?)]$", run.Output);
        }

        Assert.DoesNotContain("LOC501", run.Output);
    }

    [Fact]
    public void A_rule_shows_its_page()
    {
        var run = Tool.Run("rules", "loc101");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("LOC101: Key missing in a locale\n", run.Output);
        Assert.Contains("\nHow to fix\n", run.Output);
        Assert.DoesNotContain("```", run.Output);
        Assert.DoesNotContain("##", run.Output);
    }

    [Theory]
    [InlineData("LOC999")]
    [InlineData("LOC501")]
    [InlineData("plural")]
    public void A_rule_that_is_none_ends_with_2(string id)
    {
        var run = Tool.Run("rules", id);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"locale: There is no rule '{id}': see 'locale rules'.\n", run.Error);
    }

    [Fact]
    public void Every_rule_that_is_checked_has_a_page()
    {
        foreach (var rule in LocaleRules.All.Where(rule => rule.Implemented))
        {
            Assert.StartsWith($"{rule.Id}: {rule.Title}\n", RulePages.Text(rule));
        }
    }
}
