namespace LocaleGen.Tests;

public sealed class NormalizationCheckTests
{
    [Theory]
    [InlineData("cafe\u0301 {n}", "e\u0301", "caf\u00E9 {n}", "U+00E9")]
    [InlineData("\u212B\u0323 x", "\u212B\u0323", "\u1EA0\u030A x", "U+1EA0 U+030A")]
    [InlineData("a\u0323\u0301 e\u0301 o\u0308", "a\u0323", "\u1EA1\u0301 \u00E9 \u00F6", "U+1EA1")]
    [InlineData("\u1112\u1161\u11AB", "\u1112\u1161\u11AB", "\uD55C", "U+D55C")]
    [InlineData("{n, plural, other {e\u0301}}", "e\u0301", "{n, plural, other {\u00E9}}", "U+00E9")]
    [InlineData("{n e\u0301", "e\u0301", "{n \u00E9", "U+00E9")]
    public void What_form_C_writes_otherwise_is_found_at_its_place_and_mended(
        string text,
        string at,
        string mended,
        string named
    )
    {
        var found = Assert.Single(Reviewed.Find(LocaleRules.NotNormalized, "de", text));
        Assert.StartsWith(
            at,
            text.Substring(found.Range.Start, found.Range.Length),
            StringComparison.Ordinal
        );
        Assert.Contains(named, found.Text);
        Assert.Equal(mended, found.Fix!.Apply(text));
    }

    [Theory]
    [InlineData("caf\u00E9 Grüße")]
    [InlineData("\u0F40\u0FB5")]
    [InlineData("ẹ\u0301")]
    [InlineData("हिन्दी ड\u093Cा")]
    [InlineData("Tiếng Việt, 한국어, עִבְרִית, العَرَبِيَّة")]
    public void What_is_in_form_C_is_right(string text) =>
        Assert.Empty(Reviewed.Find(LocaleRules.NotNormalized, "de", text));
}
