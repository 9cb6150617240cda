namespace LocaleGen;

public class ChoiceTests
{
    [Fact]
    public void Branches_have_limits_and_texts()
    {
        var choice = Parsed.Only<ChoicePart>(
            "{n, choice, -1#neg|0\u2264zero| 1 <{n} '|' '{'|\u221E#}"
        );

        Assert.Equal("n", choice.Name);
        Assert.Equal(
            [(-1, false), (0, false), (1, true), (double.PositiveInfinity, false)],
            choice.Branches.Select(branch => (branch.Limit, branch.Above))
        );
        Assert.Equal(
            new MessagePart[] { new PlainPart("n"), new TextPart(" | {") },
            choice.Branches[2].Message.Parts
        );
        Assert.Empty(choice.Branches[3].Message.Parts);
    }

    [Theory]
    [InlineData("-\u221E", double.NegativeInfinity)]
    [InlineData("+\u221E", double.PositiveInfinity)]
    [InlineData("-0", 0)]
    [InlineData("+1.5", 1.5)]
    [InlineData(".5", 0.5)]
    [InlineData("1.", 1)]
    [InlineData("-1e3", -1000)]
    [InlineData("1E-2", 0.01)]
    [InlineData("123456789012345678901234567890", 1.2345678901234568e29)]
    public void A_limit_is_any_number(string limit, double expected) =>
        Assert.Equal(
            expected,
            Parsed.Only<ChoicePart>($"{{n, choice, {limit}#x}}").Branches[0].Limit
        );

    [Fact]
    public void A_number_sign_is_text_and_branches_nest()
    {
        var outer = Parsed.Only<ChoicePart>(
            "{n, choice, 0#a # b|1#{m, choice, 0#c|1#d}|2#{s, select, x {|} other {#}}}"
        );

        Assert.Equal(3, outer.Branches.Count);
        Assert.Equal(new TextPart("a # b"), outer.Branches[0].Message.Parts[0]);
        Assert.IsType<ChoicePart>(outer.Branches[1].Message.Parts[0]);
        var select = Assert.IsType<SelectPart>(outer.Branches[2].Message.Parts[0]);
        Assert.Equal(new TextPart("|"), select.Branches[0].Message.Parts[0]);
    }

    [Theory]
    [InlineData("{n, choice}", "", "Behind the type 'choice'")]
    [InlineData("{n, choice, }", "}", "begins with a number")]
    [InlineData("{n, choice, a}", "a", "begins with a number")]
    [InlineData("{n, choice, 0}", "}", "Behind the number '0'")]
    [InlineData("{n, choice, 0#a|}", "}", "begins with a number")]
    [InlineData("{n, choice, 0#a|b#c}", "b", "begins with a number")]
    [InlineData("{n, choice, 1-2#a}", "1-2", "not '1-2'")]
    [InlineData("{n, choice, -#a}", "-", "not '-'")]
    [InlineData("{n, choice, --1#a}", "--1", "not '--1'")]
    [InlineData("{n, choice, 1\u221E#a}", "1\u221E", "begins with a number")]
    [InlineData("{n, choice, 0=a}", "=", "Behind the number '0'")]
    [InlineData("x {n, choice, 0#a", "{", "not closed")]
    [InlineData("{n, choice, 0", "", "Behind the number '0'")]
    [InlineData("{n, choice, 0#it'{'s|1#b '} c}", "{", "not closed")]
    public void A_broken_choice_is_refused_at_its_place(string text, string place, string reason)
    {
        var error = Parsed.Error(text);

        Assert.Equal(place, Parsed.At(text, error.Range));
        Assert.Contains(reason, error.Text);
    }
}
