namespace LocaleGen.Tests;

public sealed class TextOutsideCheckTests
{
    [Theory]
    [InlineData("[|There|] {n, plural, one {is # file} other {are # files}}")]
    [InlineData("{g, select, male {[|He has|] {n, plural, one {a} other {b}}} other {x}}")]
    public void Words_around_branches_are_found(string marked) =>
        Assert.Single(MarkedText.Check(LocaleRules.TextOutsideBranches, "en", marked));

    [Theory]
    [InlineData("{n, plural, one {is # file} other {are # files}}")]
    [InlineData("{n, plural, one {a} other {b}} – {g, select, x {c} other {d}}.")]
    [InlineData("Hello {name}")]
    [InlineData("plain")]
    public void Whole_sentences_are_left_alone(string text) =>
        Assert.Empty(MarkedText.Check(LocaleRules.TextOutsideBranches, "en", text));

    [Fact]
    public void The_rule_is_off_unless_it_is_asked_for() =>
        Assert.False(RuleFilter.Default.Has(LocaleRules.TextOutsideBranches));
}
