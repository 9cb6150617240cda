namespace LocaleGen.Tests;

public sealed class LocaleTagCheckTests
{
    [Theory]
    [InlineData("de.json")]
    [InlineData("pt-BR.json")]
    [InlineData("zh-Hant-HK.json")]
    [InlineData("sr-Latn-ME/alerts.json")]
    [InlineData("en-DE.json")]
    [InlineData("iw.json")]
    public void A_tag_of_a_language_that_CLDR_knows_is_fine(string path) =>
        Assert.Empty(new TestFolder().With("en.json", "{}").With(path, "{}").CheckAll());

    [Theory]
    [InlineData("german.json", "name the file by a language tag")]
    [InlineData("jp.json", "did you mean 'ja'?")]
    [InlineData("qqq.json", "no locale that CLDR knows")]
    [InlineData("pt-PTT.json", "did you mean 'pt-PT'?")]
    [InlineData("-.json", "no language tag (BCP 47)")]
    public void Any_other_name_is_reported_with_the_nearest_tag(string path, string expected) =>
        Assert.Contains(
            expected,
            new TestFolder()
                .With("en.json", "{}")
                .With(path, "[|{|]}")
                .Check(LocaleRules.UnknownLocaleTag)[0]
                .Text
        );

    [Fact]
    public void A_file_that_says_it_is_for_another_locale_is_reported_where_it_says_so()
    {
        var text = new TestFolder()
            .With("en.json", """{ "@@locale": "en" }""")
            .With("pt-BR.json", """{ "@@locale": "pt_BR" }""")
            .With("pt_br/alerts.json", """{ "@@locale": "pt-BR" }""")
            .With("iw.json", """{ "@@locale": "he" }""")
            .With("de.json", """{ "@@locale": "[|en|]" }""")
            .Check(LocaleRules.UnknownLocaleTag)[0]
            .Text;
        Assert.Contains("\"@@locale\" says 'en', but the file is for 'de'", text);
    }

    [Fact]
    public void A_project_without_a_file_of_its_source_locale_is_told_what_to_add()
    {
        var missing = new TestFolder()
            .With("de.json", "{}")
            .With("fr.json", "{}")
            .Check(LocaleRules.SourceLocaleMissing)[0];
        Assert.Null(missing.File);
        Assert.Contains(
            "add en.json to the locale folder, or set LocaleSource to one of de, fr",
            missing.Text
        );
    }

    [Fact]
    public void The_source_locale_may_be_in_groups_alone_and_in_any_case() =>
        Assert.Empty(new TestFolder().Source("EN").With("en/alerts.json", "{}").CheckAll());

    [Fact]
    public void Ways_to_write_one_tag_are_one_locale() =>
        Assert.Equal(
            "pt-BR.json pt_br/alerts.json",
            string.Join(
                " ",
                new LocaleFolder(
                    "en",
                    [Read("pt_br/alerts.json"), Read("pt-BR.json")],
                    CldrData.Full.Tags
                )
                    .Locales.Single()
                    .Files.Select(file => file.Path)
            )
        );

    [Fact]
    public void A_project_without_locale_files_needs_no_source() =>
        Assert.Empty(new TestFolder().CheckAll());

    private static CatalogFile Read(string path) =>
        CatalogFile.Read(path, LocaleFilePath.FromRelativePath(path), "{}");
}
