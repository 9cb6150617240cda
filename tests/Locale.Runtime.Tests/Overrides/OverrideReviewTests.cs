namespace LocaleGen;

public class OverrideReviewTests
{
    private static readonly OverrideText Loud = new(
        "de",
        "alerts.firing",
        "{count, NUMBER} Alarme"
    );

    private readonly OverrideReview review = new(TestStrings.Catalog);

    [Fact]
    public void An_override_that_holds_may_have_notes_with_rule_and_place()
    {
        var (overrides, refusals) = Overrides.Create(TestStrings.Catalog, [Loud]);
        Assert.Empty(refusals);
        var notes = Assert.Single(review.ReviewAll(overrides));
        Assert.Same(Loud, notes.Override);
        var note = Assert.Single(notes.Notes);
        Assert.Equal(LocaleRules.KeywordCase, note.Rule);
        Assert.Equal("NUMBER", Loud.Text.Substring(note.Range.Start, note.Range.Length));
    }

    [Fact]
    public void A_faultless_override_has_no_notes()
    {
        var text = new OverrideText("de", "greeting", "Moin {name}!");
        Assert.Empty(review.Review(text).Notes);
        Assert.Empty(review.ReviewAll(Overrides.Create(TestStrings.Catalog, [text]).Overrides));
    }

    [Fact]
    public void Notes_of_many_overrides_come_by_locale_and_key()
    {
        OverrideText[] texts =
        [
            new("pl", "alerts.firing", "{count, NUMBER}"),
            Loud,
            new("de", "greeting", "Moin {name}!"),
        ];
        var (overrides, _) = Overrides.Create(TestStrings.Catalog, texts);
        Assert.Equal([Loud, texts[0]], review.ReviewAll(overrides).Select(notes => notes.Override));
    }

    [Fact]
    public void What_would_be_refused_is_among_the_notes()
    {
        var note = Assert.Single(
            review.Review(new OverrideText("de", "greeting", "Moin {name")).Notes
        );
        Assert.Equal(LocaleRules.SyntaxError, note.Rule);
    }

    [Fact]
    public void Rules_that_are_off_are_not_asked()
    {
        var quiet = new OverrideReview(
            TestStrings.Catalog,
            rules: RuleFilter.Default.Without(["LOC011"])
        );
        Assert.Empty(quiet.Review(Loud).Notes);
    }

    [Theory]
    [InlineData("de", "greting")]
    [InlineData("!", "greeting")]
    public void An_unknown_place_cannot_be_reviewed(string locale, string key) =>
        Assert.Throws<ArgumentException>(() => review.Review(new OverrideText(locale, key, "x")));

    [Fact]
    public void A_key_without_a_source_text_is_reviewed_by_itself()
    {
        var asked = new List<string>();
        var withSources = new OverrideReview(TestStrings.Catalog)
        {
            SourceTexts = key =>
            {
                asked.Add(key);
                return null;
            },
        };
        Assert.Single(withSources.Review(Loud).Notes);
        Assert.Equal(["alerts.firing"], asked);
    }
}
