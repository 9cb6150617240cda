namespace LocaleGen;

public class SelectTests
{
    [Fact]
    public void A_select_keeps_its_keys_as_written()
    {
        var select = Parsed.Only<SelectPart>(
            "{g, select, male{He}да {…} 1 {} Other{} other{They}}"
        );

        Assert.Equal(
            ["male", "да", "1", "Other", "other"],
            select.Branches.Select(branch => branch.Key)
        );
    }

    [Fact]
    public void Branches_know_where_their_selectors_stood()
    {
        var text = "{g, select, a {} other {{n, plural, =10 {} other {}}}}";
        var select = Parsed.Only<SelectPart>(text);
        var plural = Assert.IsType<PluralPart>(select.Branches[1].Message.Parts[0]);

        Assert.Equal(
            ["a", "other"],
            select.Branches.Select(branch => Parsed.At(text, branch.KeyRange))
        );
        Assert.Equal(
            ["=10", "other"],
            plural.Branches.Select(branch => Parsed.At(text, branch.SelectorRange))
        );
        Assert.Equal("{n, plural, =10 {} other {}}", Parsed.At(text, plural.Range));
    }

    [Theory]
    [InlineData("{g, select}", 10, "branches are expected")]
    [InlineData("{g, select, a {x} a {y} other {z}}", 18, "'a' is there already")]
    [InlineData("{g, select, =1 {x} other {y}}", 12, "A selector is expected, not '='")]
    [InlineData("{g, select, a {x} =1 {y} other {z}}", 18, "in plurals only")]
    [InlineData("{g, select, a-b {x} other {y}}", 13, "The branch 'a' has no text")]
    public void A_broken_select_is_refused_with_the_reason(string text, int offset, string reason)
    {
        var error = Parsed.Error(text);

        Assert.Equal(offset, error.Range.Start);
        Assert.Contains(reason, error.Text);
    }
}
