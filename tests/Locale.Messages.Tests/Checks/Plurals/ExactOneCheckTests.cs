namespace LocaleGen.Tests;

public sealed class ExactOneCheckTests
{
    private static readonly LocaleRule Rule = LocaleRules.ExactOneBesideOne;

    [Theory]
    [InlineData(
        "en",
        "{n, plural, =1 {One file} [|one|] {# file} other {# files}}",
        "In English 'one' is only 1 here (CLDR 48.2), which '=1' takes, so this text is never shown",
        "{n, plural, one {One file} other {# files}}"
    )]
    [InlineData(
        "de",
        "{n, plural, [|one|] {# Datei} =1 {1 Datei} other {# Dateien}}",
        "remove one of the two",
        "{n, plural, one {# Datei} other {# Dateien}}"
    )]
    [InlineData(
        "ru",
        "{n, plural, [|=1|] {1 файл} one {# файл} few {#} many {#} other {#}}",
        "'=1' says the same as 'one', which is also for 1: remove it",
        "{n, plural, one {# файл} few {#} many {#} other {#}}"
    )]
    public void What_says_nothing_is_removed(
        string locale,
        string marked,
        string expected,
        string mended
    )
    {
        Assert.Contains(expected, Assert.Single(MarkedText.Check(Rule, locale, marked)).Text);
        Assert.Equal(mended, MarkedText.Fix(Rule, locale, marked));
        Assert.Empty(MarkedText.Check(Rule, locale, mended));
    }

    [Theory]
    [InlineData("ru", "{n, plural, =1 {Один файл} one {# файл} few {#} many {#} other {#}}")]
    [InlineData("fr", "{n, plural, =1 {un seul fichier} one {# fichier} many {#} other {#}}")]
    [InlineData("en", "{n, plural, =1 {a} other {b}}")]
    [InlineData("en", "{n, plural, offset:1 =0 {a} =1 {b} one {c} other {d}}")]
    [InlineData("ja", "{n, plural, =1 {a} one {b} other {c}}")]
    public void Words_of_their_own_are_left_alone(string locale, string text) =>
        Assert.Empty(MarkedText.Check(Rule, locale, text));
}
