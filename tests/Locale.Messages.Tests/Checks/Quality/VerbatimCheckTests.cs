namespace LocaleGen.Tests;

public sealed class VerbatimCheckTests
{
    [Theory]
    [InlineData("Mindestens [|6|] Zeichen", "At least 8 characters", "Mindestens 8 Zeichen")]
    [InlineData("Windows [|10|]", "Windows 11", "Windows 11")]
    [InlineData(
        "Siehe [|http://example.org|].",
        "See http://example.com.",
        "Siehe http://example.com."
    )]
    [InlineData("An [|hilfe@example.com|]", "Mail help@example.com", "An help@example.com")]
    [InlineData("[|Bis zu GB|]", "Up to 250 GB", null)]
    [InlineData("Bis [|250|] GB", "Up to some GB", null)]
    [InlineData(
        "{n, plural, one {[|99|] x} other {98 y}}",
        "{n, plural, one {98 x} other {98 y}}",
        null
    )]
    public void What_differs_is_found_at_its_place(string marked, string source, string? mended)
    {
        var text = marked.Replace("[|", "").Replace("|]", "");
        var found = Assert.Single(Reviewed.Find(LocaleRules.VerbatimDiffers, "de", text, source));
        Assert.Equal(marked.IndexOf("[|", StringComparison.Ordinal), found.Range.Start);
        if (mended is not null)
        {
            Assert.Equal(mended, found.Fix!.Apply(text));
        }
    }

    [Theory]
    [InlineData("de", "1.000,5 MB", "1,000.5 MB")]
    [InlineData("fr", "10\u202F000 fichiers", "10,000 files")]
    [InlineData("ar", "٨ أحرف", "8 characters")]
    [InlineData("de", "zwei Dateien", "2 files")]
    [InlineData("ja", "1つのファイル", "one file")]
    [InlineData("de", "um 24.00 Uhr", "at 24:00")]
    [InlineData("de", "31.12.2020", "12/31/2020")]
    [InlineData("de", "https://example.com/de-de/x", "https://example.com/en-us/x/")]
    [InlineData("de", "https://de.example.org", "https://en.example.org")]
    [InlineData("de", "{0} von {10}", "{0} of {10}")]
    [InlineData(
        "ru",
        "{n, plural, one {# a} few {# b} many {# c} other {# d}}",
        "{n, plural, =1 {1 file} other {# files}}"
    )]
    [InlineData("de", "", "Windows 11")]
    public void What_is_written_otherwise_and_means_the_same_is_right(
        string locale,
        string text,
        string source
    ) => Assert.Empty(Reviewed.Find(LocaleRules.VerbatimDiffers, locale, text, source));
}
