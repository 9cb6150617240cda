namespace LocaleGen;

public class RuleSetParserTests
{
    [Fact]
    public void Bracketed_text_makes_two_rules_of_one()
    {
        var set = Parse("%a:0: x;20: twenty[->>];100: <<hundred[ >>|th];");

        Assert.Equal([0L, 20L, 21L, 100L, 101L], set.Rules.Select(rule => rule.Base));
        Assert.Equal([1L, 10L, 10L, 100L, 100L], set.Rules.Select(rule => rule.Divisor));
        Assert.Equal([new RuleText("twenty")], set.Rules[1].Parts);
        Assert.Equal(new RuleText("hundredth"), set.Rules[3].Parts[1]);
        Assert.Equal(new RuleText("hundred "), set.Rules[4].Parts[1]);
        Assert.True(set.Rules[4].RollsBack);
    }

    [Fact]
    public void Rules_without_a_base_value_follow_the_one_before()
    {
        var set = Parse("%a:zero;one;10: ten;eleven;60/60: <0<:>>;1,000>: k;");

        Assert.Equal([0L, 1L, 10L, 11L, 60L, 1000L], set.Rules.Select(rule => rule.Base));
        Assert.Equal([60L, 100L], set.Rules.Skip(4).Select(rule => rule.Divisor));
    }

    [Fact]
    public void Special_rules_are_told_apart()
    {
        var set = Parse(
            "%a:-x: minus >>;x.x: << point >>;x,x: << comma >>;0.x: >>>;Inf: inf;NaN: 'nan;0: =#,##0=;"
        );

        Assert.Equal(
            [
                RuleKind.Negative,
                RuleKind.Improper,
                RuleKind.Improper,
                RuleKind.Proper,
                RuleKind.Infinity,
                RuleKind.NaN,
            ],
            set.Special.Select(rule => rule.Kind)
        );
        var fraction = Assert.IsType<RuleSubstitution>(set.Special[3].Parts[0]);
        Assert.Equal((true, false), (fraction.ByDigits, fraction.Spaced));
        Assert.Equal([new RuleText("nan")], set.Special[5].Parts);
    }

    [Fact]
    public void A_plural_stands_among_text_and_substitutions()
    {
        var parts = Parse("%a:0: x;1000: <%a< $(cardinal,one{a}other{b})$[ >>];").Rules[2].Parts;

        Assert.IsType<RuleSubstitution>(parts[0]);
        Assert.Equal(new RuleText(" "), parts[1]);
        Assert.Equal("a", Assert.IsType<RulePlural>(parts[2]).Words[PluralCategory.One]);
        Assert.Equal(new RuleText(" "), parts[3]);
        Assert.Equal(SubstitutionKind.Modulus, Assert.IsType<RuleSubstitution>(parts[4]).Kind);
    }

    [Fact]
    public void A_set_that_writes_fractions_counts_denominators()
    {
        var sets = RuleSetParser.Parse("%a:x.x: <<[ >%%f>];0: =0=;%%f:2: half;3: <0< third;");

        Assert.True(sets[1].IsFraction);
        var part = Assert.IsType<RuleSubstitution>(sets[1].Rules[1].Parts[0]);
        Assert.Equal(SubstitutionKind.Numerator, part.Kind);
    }

    [Theory]
    [InlineData("%a;")]
    [InlineData("%a:0: =%b=;")]
    [InlineData("%a:foo: x;")]
    [InlineData("%a:-x: <<;")]
    [InlineData("%a:0: $(dual,one{a})$;")]
    public void What_is_no_rule_is_refused(string text) =>
        Assert.Throws<FormatException>(() => RuleSetParser.Parse(text));

    [Fact]
    public void Only_what_the_chosen_set_needs_is_kept()
    {
        var english = CldrData.Full.Find(LocaleTag.Parse("en"))!;
        var year = new FormatResolver(english).Resolve("s");
        var rules = Assert.IsType<ResolvedRules>(year);

        Assert.Equal("%spellout-numbering", rules.Start);
        Assert.Contains("%spellout-cardinal:", rules.Rules);
        Assert.DoesNotContain("%spellout-ordinal:", rules.Rules);
        Assert.Equal(rules, ResolvedFormat.Read(System.Text.Encoding.UTF8.GetBytes(rules.Write())));
    }

    [Fact]
    public void Every_rule_set_of_every_locale_can_be_read()
    {
        foreach (var locale in CldrData.Full.Locales)
        {
            var record = CldrData
                .Full.Find(LocaleTag.Parse(locale))!
                .Sections.Find(SectionId.RuleBased, RuleBasedRecord.Read)!;
            foreach (
                var text in new[] { record.Spellout, record.Ordinal, record.Duration }.Distinct()
            )
            {
                Assert.NotEmpty(RuleSetParser.Parse(text));
            }
        }
    }

    [Theory]
    [InlineData("{n, spellout, %spellout-ordnal}", "write '%spellout-ordinal'")]
    [InlineData("{n, ordinal, %digits-ordinal-neuter-plural}", "has no rule set")]
    [InlineData("{n, duration, %%min}", "write one of %with-words, %in-numerals, %duration")]
    public void An_unknown_rule_set_is_refused_at_its_place(string text, string reason)
    {
        var signature = new MessageSignature(new([new("n", ArgumentKind.Number)]));
        var error = Assert.Single(
            MessageCompiler
                .Compile(
                    MessageParser.Parse(text).Message!,
                    signature,
                    CldrData.Full.Find(LocaleTag.Parse("en"))!
                )
                .Errors
        );
        Assert.Equal(text.LastIndexOf(' '), error.Range.Start);
        Assert.Contains(reason, error.Text);
    }

    private static RuleSet Parse(string text) => Assert.Single(RuleSetParser.Parse(text));
}
