namespace LocaleGen.Tests;

public sealed class OuterSpaceCheckTests
{
    [Theory]
    [InlineData("de", "Name:", "Name: ", "Name: ")]
    [InlineData("de", " Name", "Name", "Name")]
    [InlineData("de", "  Name", " Name", " Name")]
    [InlineData("de", "Zeile", "Line\n", "Zeile\n")]
    [InlineData("de", "Zeile ", "Line\n", "Zeile\n")]
    [InlineData("de", "{n} Dateien", " {n} files", " {n} Dateien")]
    [InlineData("ja", "名前 ", "Name", "名前")]
    public void What_differs_is_found_and_written_as_in_the_source(
        string locale,
        string text,
        string source,
        string mended
    )
    {
        var found = Assert.Single(Find(locale, text, source));
        Assert.Equal(mended, found.Fix!.Apply(text));
        Assert.True(found.Range.Length > 0);
    }

    [Fact]
    public void Both_ends_are_looked_at() => Assert.Equal(2, Find("de", " x ", "x").Count);

    [Theory]
    [InlineData("de", "Name: ", "Name: ")]
    [InlineData("fr", "Nom :\u00A0", "Name: ")]
    [InlineData("zh", "名称：", "Name: ")]
    [InlineData("th", "ชื่อ", "Name ")]
    [InlineData("de", "", "Name ")]
    [InlineData("de", " ", "")]
    public void What_is_the_same_or_not_needed_is_right(
        string locale,
        string text,
        string source
    ) => Assert.Empty(Find(locale, text, source));

    private static IReadOnlyList<MessageError> Find(string locale, string text, string source) =>
        Reviewed.Find(LocaleRules.OuterSpaceDiffers, locale, text, source);
}
