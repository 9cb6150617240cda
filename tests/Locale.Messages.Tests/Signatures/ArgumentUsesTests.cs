namespace LocaleGen;

public class ArgumentUsesTests
{
    [Theory]
    [InlineData("plain", "")]
    [InlineData("{a} {b} {a}", "a:Plain b:Plain")]
    [InlineData("{n, number} {n}", "n:Number n:Plain")]
    [InlineData("{n, spellout} {m, ordinal} {o, duration}", "n:Number m:Number o:Number")]
    [InlineData("{d, date, short} {t, time}", "d:Moment t:Moment")]
    [InlineData("{n, plural, one {{x}} other {# {y}}} {x}", "n:Number x:Plain y:Plain")]
    [InlineData(
        "{g, select, other {{n, selectordinal, other {{g}}}}}",
        "g:Select n:Number g:Plain"
    )]
    public void Uses_come_once_each_in_order_of_first_appearance(string text, string expected)
    {
        var uses = ArgumentUses.Of(MessageParser.Parse(text).Message!);

        Assert.Equal(expected, string.Join(" ", uses.Select(use => $"{use.Name}:{use.Kind}")));
    }

    [Fact]
    public void A_use_knows_where_the_name_first_stood()
    {
        var uses = ArgumentUses.Of(
            MessageParser.Parse("a { n } {n, number} {n, plural, other {}}").Message!
        );

        Assert.Equal([new TextRange(4, 1), new TextRange(9, 1)], uses.Select(use => use.Range));
    }

    [Fact]
    public void Moving_text_about_does_not_change_the_uses()
    {
        var uses = ArgumentUses.Of(MessageParser.Parse("{n, number} {a}").Message!);
        var moved = ArgumentUses.Of(MessageParser.Parse("now { n, number } and {a}").Message!);

        Assert.Equal(new LocaleUses("de", uses), new LocaleUses("de", moved));
        Assert.Equal(uses.GetHashCode(), moved.GetHashCode());
    }
}
