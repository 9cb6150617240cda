namespace LocaleGen;

public class RuleFilterTests
{
    [Fact]
    public void Hidden_rules_are_off_until_they_are_switched_on()
    {
        Assert.False(RuleFilter.Default.Has(LocaleRules.TextOutsideBranches));
        Assert.True(RuleFilter.Default.Has(LocaleRules.KeyMissing));
        Assert.True(RuleFilter.Everything.Has(LocaleRules.TextOutsideBranches));
        Assert.True(
            RuleFilter
                .Default.With(rule => rule == LocaleRules.TextOutsideBranches ? true : null)
                .Has(LocaleRules.TextOutsideBranches)
        );
    }

    [Theory]
    [InlineData("LOC302", true)]
    [InlineData("loc302", true)]
    [InlineData("3xx", true)]
    [InlineData("LOC3xx", true)]
    [InlineData("Quality", true)]
    [InlineData("2xx", false)]
    [InlineData("nothing", false)]
    public void Rules_and_groups_are_switched_off_by_name(string name, bool off)
    {
        var filter = RuleFilter.Default.Without([name]);
        Assert.Equal(!off, filter.Has(LocaleRules.EmptyText));
        Assert.True(filter.Has(LocaleRules.SyntaxError));
    }

    [Fact]
    public void Every_rule_belongs_to_the_group_of_its_first_digit() =>
        Assert.All(
            LocaleRules.All,
            rule => Assert.Equal($"LOC{(int)rule.Group}", rule.Id.Substring(0, 4))
        );
}
