namespace LocaleGen.Tests;

public sealed class EmptyTextCheckTests
{
    [Theory]
    [InlineData("", "Delete")]
    [InlineData(" \n", "{name}")]
    public void A_text_that_says_nothing_is_found(string text, string source) =>
        Assert.Equal(
            new TextRange(0, text.Length),
            Assert.Single(Reviewed.Find(LocaleRules.EmptyText, "de", text, source)).Range
        );

    [Theory]
    [InlineData("", "")]
    [InlineData("", " ")]
    [InlineData("", null)]
    [InlineData("x", "y")]
    public void Where_the_source_says_nothing_either_it_is_right(string text, string? source) =>
        Assert.Empty(Reviewed.Find(LocaleRules.EmptyText, "de", text, source));
}
