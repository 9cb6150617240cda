namespace LocaleGen.Tests;

public sealed class DuplicateKeyCheckTests
{
    [Fact]
    public void A_key_in_two_files_of_a_locale_names_both_places()
    {
        var text = new TestFolder()
            .With("en.json", "{\n  \"alerts.title\": \"1\" }")
            .With("en/alerts.json", """{ "[|title|]": "2" }""")
            .Check(LocaleRules.DuplicateKey)[0]
            .Text;
        Assert.Contains("'alerts.title' stands in en.json(2,4) already", text);
    }

    [Fact]
    public void A_text_that_another_file_makes_a_group_names_both_places()
    {
        var text = new TestFolder()
            .With("en.json", """{ "[|alerts|]": "1" }""")
            .With("en/alerts.json", """{ "title": "2" }""")
            .Check(LocaleRules.DuplicateKey)[0]
            .Text;
        Assert.Contains("because of 'alerts.title' in en/alerts.json(1,4)", text);
    }

    [Fact]
    public void Two_names_of_one_locale_are_one_locale()
    {
        var folder = new TestFolder()
            .With("en.json", """{ "a": "1", "b": "2" }""")
            .With("he.json", """{ "a": "1" }""")
            .With("iw.json", """{ "[|a|]": "1", "b": "2" }""");
        var text = Assert.Single(folder.CheckAll()).Text;
        Assert.Contains("'a' stands in he.json(1,4) already", text);
        folder.Check(LocaleRules.DuplicateKey);
    }

    [Fact]
    public void Locales_have_the_same_keys_of_course() =>
        Assert.Empty(
            new TestFolder()
                .With("en.json", """{ "a": "A" }""")
                .With("de.json", """{ "a": "B" }""")
                .CheckAll()
        );
}
