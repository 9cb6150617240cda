namespace LocaleGen.Tests;

public sealed class DoubledWordCheckTests
{
    [Theory]
    [InlineData("en", "Delete the [|the|] file", "Delete the file")]
    [InlineData("en", "The [|the|] file", "The file")]
    [InlineData(
        "de",
        "{n, plural, one {# Datei ist [|ist|] da} other {x}}",
        "{n, plural, one {# Datei ist da} other {x}}"
    )]
    [InlineData("pl", "się\u00A0[|się|]", "się")]
    [InlineData("ru", "файл [|файл|].", "файл.")]
    public void A_word_that_stands_twice_is_found_at_the_second(
        string locale,
        string marked,
        string mended
    )
    {
        var text = marked.Replace("[|", "").Replace("|]", "");
        var found = Assert.Single(Reviewed.Find(LocaleRules.DoubledWord, locale, text));
        Assert.Equal(marked.IndexOf("[|", StringComparison.Ordinal), found.Range.Start);
        Assert.Equal(mended, found.Fix!.Apply(text));
    }

    [Theory]
    [InlineData("en", "He said that that was it")]
    [InlineData("en", "bye, bye; 10 10; a a")]
    [InlineData("en", "one {one} other")]
    [InlineData("en", "{n, plural, one {one} other {other other1}}")]
    [InlineData("de", "dass sie Sie kennen")]
    [InlineData("fr", "nous nous excusons")]
    [InlineData("id", "file file")]
    [InlineData("sq", "rrymave të të dhënave")]
    [InlineData("tr", "yavaş yavaş")]
    [InlineData("en", "re-test test-re")]
    [InlineData("ca", "Instal·la la versió")]
    public void What_a_language_doubles_is_right(string locale, string text) =>
        Assert.Empty(Reviewed.Find(LocaleRules.DoubledWord, locale, text));
}
