namespace LocaleGen.Tests;

public sealed class LocaleTextsTests
{
    [Fact]
    public void The_files_of_a_locale_are_joined_in_order()
    {
        var merged = LocaleTexts.Merge([
            Texts("""{ "b": "1" }""", ""),
            Texts("""{ "a": "2" }""", "g."),
        ]);
        Assert.Equal(["b", "g.a"], merged.Texts.Select(text => text.Key));
    }

    [Fact]
    public void Of_a_key_that_stands_in_two_files_the_first_counts()
    {
        var merged = LocaleTexts.Merge([
            Texts("""{ "g.a": "1" }""", ""),
            Texts("""{ "a": "2" }""", "g."),
        ]);
        Assert.Equal("1", Assert.Single(merged.Texts).Text);
    }

    [Fact]
    public void A_key_that_another_file_makes_a_group_gives_way()
    {
        var merged = LocaleTexts.Merge([
            Texts("""{ "g": "1", "g-h": "2" }""", ""),
            Texts("""{ "a": "3" }""", "g."),
        ]);
        Assert.Equal(["g-h", "g.a"], merged.Texts.Select(text => text.Key));
    }

    private static LocaleTexts Texts(string json, string prefix) =>
        JsonLocaleReader.Read(json, prefix).Texts;
}
