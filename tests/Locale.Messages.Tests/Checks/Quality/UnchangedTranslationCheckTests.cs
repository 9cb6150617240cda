namespace LocaleGen.Tests;

public sealed class UnchangedTranslationCheckTests
{
    [Theory]
    [InlineData("de", "Delete the file?")]
    [InlineData("de", "{count, plural, one {# new alert} other {# new alerts}}")]
    [InlineData("ru", "Cancel")]
    [InlineData("sr-Latn", "Not now")]
    [InlineData("de", "See https://example.com for details")]
    public void A_text_that_was_not_translated_is_found(string locale, string text)
    {
        var found = Assert.Single(Find(locale, text, text));
        Assert.Equal(new TextRange(0, text.Length), found.Range);
        Assert.Null(found.Fix);
    }

    [Theory]
    [InlineData("de", "OK")]
    [InlineData("de", "Name: ")]
    [InlineData("ru", "GitHub")]
    [InlineData("de", "{a}: {b}")]
    [InlineData("de", "GitHub")]
    [InlineData("de", "https://example.com/path")]
    [InlineData("de", "API 2.0 (JSON)")]
    [InlineData("de", "100 %")]
    [InlineData("en-GB", "Delete the file?")]
    public void Names_addresses_and_the_same_language_are_left_alone(string locale, string text) =>
        Assert.Empty(Find(locale, text, text));

    [Fact]
    public void Another_text_is_a_translation() => Assert.Empty(Find("de", "Löschen?", "Delete?"));

    private static IReadOnlyList<MessageError> Find(string locale, string text, string source) =>
        Reviewed.Find(LocaleRules.UnchangedTranslation, locale, text, source);
}
