namespace LocaleGen.Tests;

/// <summary>Checks that remember say what checks that do not remember say.</summary>
public sealed class CheckMemoryTests
{
    private const string Source =
        """{ "a": "{n, plural, one {#} other {#}}", "b": "{name}", "c": "<b>C</b>", "@c": { "tags": ["b"] } }""";

    private readonly CheckMemory memory = new();
    private readonly Dictionary<string, CatalogFile> files = new(StringComparer.Ordinal);

    public CheckMemoryTests()
    {
        Write("en.json", Source);
        Write("en/shop.json", """{ "title": "Shop", "price": "{price, number}" }""");
        Write(
            "de.json",
            """{ "a": "{n, plural, one {#} other {#}}", "b": "{nam}", "c": "<i>C</i>" }"""
        );
        Write("de/shop.json", """{ "title": "Laden", "price": "{price, date}" }""");
        Write("pl.json", """{ "a": "{n}", "b": "{name" }""");
    }

    [Fact]
    public void Asked_again_they_say_the_same()
    {
        var first = Ask();
        Assert.NotEmpty(first);
        Assert.Equal(AsFirstAsked(), first);
        Assert.Equal(first, Ask());
    }

    [Theory]
    [InlineData("en.json", """{ "a": "{m}", "b": "{name}", "c": "C" }""")]
    [InlineData("en/shop.json", """{ "title": "Shop", "price": "{price, date}" }""")]
    [InlineData("de.json", """{ "a": "{n}", "b": "{name}", "c": "<b>C</b>" }""")]
    [InlineData("de/shop.json", """{ "title": "{what}" }""")]
    [InlineData("pl.json", """{ "a": "{n}", "b": "{name}", "c": "C", "shop.title": "Sklep" }""")]
    public void After_an_edit_they_say_what_is_so_now(string path, string text)
    {
        Ask();
        Write(path, text);
        Assert.Equal(AsFirstAsked(), Ask());
        Assert.Equal(AsFirstAsked(), Ask());
    }

    [Fact]
    public void Other_rules_are_asked_anew()
    {
        Ask();
        var some = RuleFilter.Default.Without([LocaleRules.KeyMissing.Id]);
        Assert.Equal(AsFirstAsked(some), Ask(some));
        Assert.NotEqual(Ask(some), Ask());
    }

    [Fact]
    public void A_locale_whose_files_are_the_same_is_the_same()
    {
        var before = Folder(memory);
        Write("pl.json", "{}");
        var after = Folder(memory);
        Assert.Same(before.Source, after.Source);
        Assert.Same(before.Locales[0], after.Locales[0]);
        Assert.NotSame(before.Locales[2], after.Locales[2]);
    }

    private void Write(string path, string text) =>
        files[path] = CatalogFile.Read(path, LocaleFilePath.FromRelativePath(path), text);

    private LocaleFolder Folder(CheckMemory? known) =>
        new("en", files.Values, CldrData.Full.Tags, memory: known);

    private IReadOnlyList<string> Ask(RuleFilter? filter = null) => Ask(memory, filter);

    private IReadOnlyList<string> AsFirstAsked(RuleFilter? filter = null) => Ask(null, filter);

    private IReadOnlyList<string> Ask(CheckMemory? known, RuleFilter? filter) =>
        [
            .. CatalogChecks
                .Check(Folder(known), CldrData.Full, TestFolder.KnownTags, filter, known)
                .Select(one => $"{one.Rule.Id} {one.File?.Path} {one.Range} {one.Key} {one.Text}"),
        ];
}
