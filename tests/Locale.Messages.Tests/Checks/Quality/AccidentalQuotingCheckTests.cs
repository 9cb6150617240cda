namespace LocaleGen.Tests;

public sealed class AccidentalQuotingCheckTests
{
    private static readonly LocaleRule Rule = LocaleRules.AccidentalQuoting;

    [Theory]
    [InlineData("Open {0}", "[|'{0}|]' öffnen", "''{0}'' öffnen")]
    [InlineData("The {kind}", "l[|'{kind}|]", "l''{kind}")]
    [InlineData("{a} and {b}", "l[|'{a}|] et l'{b}", "l''{a} et l''{b}")]
    [InlineData(null, "[|'{0}|]' is open", "''{0}'' is open")]
    [InlineData(null, "Open [|'{name}|]'", "Open ''{name}''")]
    [InlineData("[a]", "[|'{|] x", "'{' x")]
    [InlineData(
        "{n, plural, one {#} other {#}}",
        "{n, plural, one {d[|'#|] x' y} other {#}}",
        "{n, plural, one {d''# x'' y} other {#}}"
    )]
    [InlineData("{d, date, short}", "[|'{d, date, short}|]'", "''{d, date, short}''")]
    public void What_is_quoted_away_is_shown_again(string? source, string marked, string mended)
    {
        Assert.Single(MarkedText.Check(Rule, "fr", marked, source));
        Assert.Equal(mended, MarkedText.Fix(Rule, "fr", marked, source));
        Assert.Empty(MarkedText.Check(Rule, "fr", mended, source));
    }

    [Theory]
    [InlineData("{0}", "''{0}''")]
    [InlineData("{0}", "l’{0}")]
    [InlineData("{0}", "aujourd'hui {0}")]
    [InlineData(null, "Write '{'name'}' for the name")]
    [InlineData(null, "A set '{}' and '{ 1, 2 }'")]
    [InlineData("Use '{'x'}'", "'{x}' verwenden")]
    [InlineData(null, "{n, plural, one {'#' is #} other {it's #}}")]
    [InlineData(null, "{d, date, yyyy 'at' '{x}'}")]
    [InlineData(null, "no apostrophe")]
    public void What_is_meant_is_left_alone(string? source, string text) =>
        Assert.Empty(MarkedText.Check(Rule, "fr", text, source));

    [Fact]
    public void A_composite_format_has_no_quotes()
    {
        var text = "Open '{0}'";
        var found = new List<MessageError>();
        new TextReview(RuleFilter.Everything).Check(
            new ReviewedText(
                text,
                MessageParser.Parse(text, DeclaredTags.None, MessageSyntax.Composite),
                new ReviewedLocale("en", null)
            ),
            found
        );
        Assert.DoesNotContain(found, error => error.Rule == Rule);
    }

    [Fact]
    public void Nothing_is_offered_that_could_not_be_read() =>
        Assert.Null(
            Assert.Single(MarkedText.Check(Rule, "fr", "[|'{n|], plural, other {x", "{n}")).Fix
        );

    [Fact]
    public void What_is_lost_is_said() =>
        Assert.Contains(
            "The apostrophe quotes {kind} away, so it is shown as it stands here and not as its value: write two apostrophes for one",
            MarkedText.Check(Rule, "fr", "l[|'{kind}|]", "the {kind}")[0].Text
        );
}
