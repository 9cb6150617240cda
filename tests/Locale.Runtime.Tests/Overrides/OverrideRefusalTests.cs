namespace LocaleGen;

public class OverrideRefusalTests
{
    private static readonly OverrideText Good = new("de", "greeting", "Moin {name}!");

    [Fact]
    public void An_override_with_an_unknown_argument_is_refused()
    {
        var refusal = Refused(new("de", "greeting", "Moin {nmae} und {name}!"));
        var error = Assert.Single(refusal.Errors);
        Assert.Equal(LocaleRules.ArgumentMismatch, error.Rule);
        Assert.Equal(new TextRange(6, 4), error.Range);
        Assert.Contains("nmae", error.Text);
        Assert.Equal(["name"], refusal.LegalArguments.Select(argument => argument.Name));
    }

    [Fact]
    public void An_override_with_a_missing_brace_is_refused_at_its_place()
    {
        var refusal = Refused(new("de", "greeting", "Moin {name!"));
        var error = Assert.Single(refusal.Errors);
        Assert.Equal(LocaleRules.SyntaxError, error.Rule);
        Assert.InRange(error.Range.Start, 5, 11);
        Assert.Equal(["name"], refusal.LegalArguments.Select(argument => argument.Name));
    }

    [Fact]
    public void An_override_that_uses_a_text_as_a_number_is_refused()
    {
        var error = Assert.Single(
            Refused(new("de", "greeting", "{name, plural, other {#}}")).Errors
        );
        Assert.Equal(LocaleRules.ArgumentMismatch, error.Rule);
        Assert.Equal(new TextRange(1, 4), error.Range);
    }

    [Fact]
    public void An_override_that_selects_by_a_number_is_refused() =>
        Assert.Equal(
            LocaleRules.ArgumentMismatch,
            Assert
                .Single(Refused(new("de", "alerts.firing", "{count, select, other {}}")).Errors)
                .Rule
        );

    [Theory]
    [InlineData("{count, number, percent}")]
    [InlineData("{count, date}")]
    [InlineData("{count, spellout}")]
    public void An_override_that_cannot_be_formatted_is_refused_never_formatted_wrongly(
        string text
    ) => Assert.NotEmpty(Refused(new("de", "alerts.firing", text)).Errors);

    [Fact]
    public void All_errors_are_listed_in_the_order_of_their_places()
    {
        var errors = Refused(new("de", "greeting", "{a} {name} {b} {c}")).Errors;
        Assert.Equal([1, 12, 16], errors.Select(error => error.Range.Start));
    }

    [Fact]
    public void An_override_of_an_unknown_key_is_refused()
    {
        var refusal = Refused(new("de", "greting", "Moin"));
        Assert.Equal(LocaleRules.KeyOnlyInTranslation, Assert.Single(refusal.Errors).Rule);
        Assert.Contains("greting", refusal.Errors[0].Text);
        Assert.Empty(refusal.LegalArguments);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("de-CH")]
    [InlineData("")]
    [InlineData("not a tag")]
    [InlineData("*")]
    public void An_override_in_a_locale_that_is_not_supported_is_refused(string locale)
    {
        var error = Assert.Single(Refused(new(locale, "greeting", "Moin")).Errors);
        Assert.Equal(LocaleRules.UnknownLocaleTag, error.Rule);
        Assert.Contains("en, de, de-AT, pl", error.Text);
    }

    [Fact]
    public void An_override_without_a_text_is_refused_like_any_other()
    {
        Assert.NotEmpty(Refused(new("de", "greeting", null!)).Errors);
        Assert.NotEmpty(Refused(new("de", null!, "x")).Errors);
        Assert.NotEmpty(Refused(new(null!, "greeting", "x")).Errors);
    }

    [Fact]
    public void An_override_may_use_fewer_arguments()
    {
        var (overrides, refusals) = Overrides.Create(
            TestStrings.Catalog,
            [new("de", "greeting", "Moin!"), new("de", "alerts.firing", "{service}")]
        );
        Assert.Empty(refusals);
        Assert.Equal("Moin!", overrides.For<TestStrings>("de").Hello("Ada"));
        Assert.Equal("api", overrides.For<TestStrings>("de").FiringText(3, "api"));
    }

    [Fact]
    public void A_bad_override_of_what_has_a_good_one_leaves_the_good_one()
    {
        var (before, _) = Overrides.Create(TestStrings.Catalog, [Good]);
        var (after, refusals) = before.With([new("de", "greeting", "{oops}")]);
        Assert.Single(refusals);
        Assert.Equal("Moin Ada!", after.For<TestStrings>("de").Hello("Ada"));
        Assert.Equal([Good], after.Texts);
    }

    [Fact]
    public void The_nesting_of_an_override_is_bounded()
    {
        var deep =
            string.Concat(Enumerable.Repeat("{name, select, other {", 1000))
            + new string('}', 2000);
        Assert.NotEmpty(Refused(new("de", "greeting", deep)).Errors);
    }

    private static OverrideRefusal Refused(OverrideText text)
    {
        var (overrides, refusals) = Overrides.Create(TestStrings.Catalog, [Good, text]);
        var refusal = Assert.Single(refusals);
        Assert.Same(text, refusal.Override);
        Assert.Equal("Moin Ada!", overrides.For<TestStrings>("de").Hello("Ada"));
        Assert.Equal([Good], overrides.Texts);
        return refusal;
    }
}
