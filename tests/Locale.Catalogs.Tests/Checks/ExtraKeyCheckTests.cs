namespace LocaleGen.Tests;

public sealed class ExtraKeyCheckTests
{
    [Fact]
    public void A_key_that_the_source_lacks_is_reported_at_its_place_and_removed()
    {
        var found = new TestFolder()
            .With("en.json", """{ "a": "A" }""")
            .With(
                "de.json",
                """{ "a": "A", "g": { "[|left|]": "x", "@left": { "maxLength": 3 } } }"""
            )
            .Check(LocaleRules.KeyOnlyInTranslation);
        var extra = Assert.Single(found);
        Assert.Contains("'en' has no 'g.left': remove it", extra.Text);
        Assert.Equal("""{ "a": "A" }""", Fixed(extra));
    }

    [Fact]
    public void A_misspelt_key_is_one_mistake_and_is_renamed()
    {
        var extra = Assert.Single(
            new TestFolder()
                .With("en.json", """{ "g": { "title": "A", "text": "B" } }""")
                .With("de.json", """{ "g": { "titel": "A", "@titel": {}, "text": "B" } }""")
                .CheckAll()
        );
        Assert.Equal("LOC102", extra.Rule.Id);
        Assert.Contains("rename it to 'g.title'", extra.Text);
        Assert.Equal("""{ "g": { "title": "A", "@title": {}, "text": "B" } }""", Fixed(extra));
    }

    [Fact]
    public void Of_two_that_are_near_to_one_the_first_is_it() =>
        Assert.Equal(
            ["LOC102 rename it to 'title'", "LOC102 remove it, or add it to the source"],
            new TestFolder()
                .With("en.json", """{ "title": "A" }""")
                .With("de.json", """{ "titel": "A", "tilte": "B" }""")
                .CheckAll()
                .Select(one => one.Rule.Id + one.Text.Substring(one.Text.LastIndexOf(':') + 1))
        );

    [Fact]
    public void A_near_name_that_the_locale_has_or_in_another_group_is_not_meant() =>
        Assert.All(
            new TestFolder()
                .With("en.json", """{ "title": "A", "g": { "name": "B" } }""")
                .With("de.json", """{ "title": "A", "[|titel|]": "A", "[|nama|]": "B" }""")
                .Check(LocaleRules.KeyOnlyInTranslation),
            one => Assert.Contains("remove it", one.Text)
        );

    [Theory]
    [InlineData("""{ "b": "B" }""", """{ "a": """)]
    [InlineData("""{ "b": """, """{ "a": "A" }""")]
    [InlineData(null, """{ "a": "A" }""")]
    public void Where_a_file_is_not_whole_or_there_is_no_source_nothing_is_said(
        string? source,
        string german
    )
    {
        var folder = new TestFolder().With("de.json", german);
        folder = source is null ? folder : folder.With("en.json", source);
        Assert.Empty(folder.Check(LocaleRules.KeyOnlyInTranslation));
    }

    [Fact]
    public void Many_are_another_catalog_and_no_misspelt_names()
    {
        var german = string.Join(", ", Enumerable.Range(100, 60).Select(n => $"\"key{n}\": \"\""));
        Assert.All(
            new TestFolder()
                .With("en.json", """{ "key99": "A", "key1": "B" }""")
                .With("de.json", $"{{ {german} }}")
                .CheckAll()
                .Where(one => one.Rule == LocaleRules.KeyOnlyInTranslation),
            one => Assert.IsType<KeyRemoval>(Assert.Single(one.Fix!.Changes))
        );
    }

    private static string? Fixed(CatalogDiagnostic found) =>
        LocaleFixer.Apply(found.File!.Text, found.Fix!.Changes);
}
