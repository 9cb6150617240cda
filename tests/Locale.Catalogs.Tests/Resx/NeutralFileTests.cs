namespace LocaleGen.Tests;

/// <summary>What <c>Resources.resx</c> is beside <c>Resources.en.resx</c>.</summary>
public sealed class NeutralFileTests
{
    [Fact]
    public void The_neutral_file_is_the_source_and_one_named_by_its_language_a_locale_beside_it()
    {
        var found = Check(
            ("Resources.resx", Resx(("Hello", "Hello {0}"), ("Bye", "Bye"))),
            ("Resources.en.resx", Resx(("Hello", "Hi {0}"))),
            ("Resources.de.resx", Resx(("Hello", "Hallo {0}"), ("Bye", "Tschüs")))
        );
        Assert.Empty(found);
    }

    [Fact]
    public void What_the_named_file_lost_or_has_alone_is_reported_in_it()
    {
        var found = Check(
            ("Resources.resx", Resx(("Hello", "Hello {0:N2}"))),
            ("Resources.en.resx", Resx(("Hello", "Hi"), ("Else", "Else")))
        );
        Assert.Equal(
            ["LOC102 Resources.en.resx Else", "LOC103 Resources.en.resx Hello"],
            found.Select(one => $"{one.Rule.Id} {one.File!.Path} {one.Key}").Order()
        );
    }

    [Fact]
    public void Translations_are_compared_with_the_neutral_file()
    {
        var found = Check(
            ("Resources.resx", Resx(("Hello", "Hello"))),
            ("Resources.en.resx", Resx(("Hello", "Hello"), ("Own", "Own"))),
            ("Resources.de.resx", Resx(("Own", "Eigenes")))
        );
        Assert.Equal(
            [
                "LOC101 Resources.de.resx Hello",
                "LOC102 Resources.de.resx Own",
                "LOC102 Resources.en.resx Own",
            ],
            found.Select(one => $"{one.Rule.Id} {one.File!.Path} {one.Key}").Order()
        );
    }

    [Fact]
    public void Without_a_neutral_file_of_its_group_the_named_one_is_the_source()
    {
        var found = Check(
            ("Resources.resx", Resx(("Hello", "Hello"))),
            ("Errors.en.resx", Resx(("Lost", "Lost"))),
            ("Errors.de.resx", Resx(("Lost", "Verloren"), ("More", "Mehr")))
        );
        Assert.Equal(
            ["LOC101 Errors.de.resx Hello", "LOC102 Errors.de.resx Errors.More"],
            found.Select(one => $"{one.Rule.Id} {one.File!.Path} {one.Key}").Order()
        );
    }

    private static IReadOnlyList<CatalogDiagnostic> Check(
        params (string Path, string Text)[] files
    ) =>
        CatalogChecks.Check(
            new LocaleFolder(
                "en",
                files.Select(file => CatalogFile.Read(file.Path, Locate(file.Path), file.Text)),
                CldrData.Full.Tags
            ),
            CldrData.Full,
            TestFolder.KnownTags
        );

    private static LocaleFilePath Locate(string path) =>
        LocaleFormat.Resx.Locate(
            path,
            "en",
            tag => LocaleTag.TryParse(tag, out var parsed) && CldrData.Full.Find(parsed) is not null
        );

    private static string Resx(params (string Name, string Value)[] texts) =>
        $"<root>{string.Concat(texts.Select(text => $"<data name=\"{text.Name}\"><value>{text.Value}</value></data>"))}</root>";
}
