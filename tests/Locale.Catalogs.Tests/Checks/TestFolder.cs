namespace LocaleGen.Tests;

/// <summary>Locale files of a test, in which <c>[|…|]</c> marks where diagnostics are expected.</summary>
internal sealed class TestFolder
{
    private readonly List<CatalogFile> files = [];
    private readonly List<(string Path, TextRange Range)> marks = [];
    private string source = "en";

    public static IReadOnlyCollection<string> KnownTags => CldrData.Full.Locales;

    public TestFolder Source(string tag)
    {
        source = tag;
        return this;
    }

    public TestFolder With(string path, string marked, string? encoding = null)
    {
        var text = marked;
        for (
            var start = text.IndexOf("[|", StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf("[|", StringComparison.Ordinal)
        )
        {
            text = text.Remove(start, 2);
            var end = text.IndexOf("|]", StringComparison.Ordinal);
            text = text.Remove(end, 2);
            marks.Add((path, TextRange.Between(start, end)));
        }

        files.Add(CatalogFile.Read(path, LocaleFilePath.FromRelativePath(path), text, encoding));
        return this;
    }

    /// <summary>Runs all checks, requires what they say of one rule to stand at the marks, and gives it.</summary>
    public IReadOnlyList<CatalogDiagnostic> Check(LocaleRule rule)
    {
        var found = CheckAll().Where(diagnostic => diagnostic.Rule == rule).ToList();
        var places = found
            .Where(diagnostic => diagnostic.File is not null)
            .Select(diagnostic => (diagnostic.File!.Path, diagnostic.Range));
        Assert.Equal(InOrder(marks), InOrder(places.Distinct()));
        return found;
    }

    public IReadOnlyList<CatalogDiagnostic> CheckAll() =>
        CatalogChecks.Check(
            new LocaleFolder(source, files, CldrData.Full.Tags),
            CldrData.Full,
            KnownTags
        );

    private static IEnumerable<(string, TextRange)> InOrder(
        IEnumerable<(string Path, TextRange Range)> places
    ) =>
        places
            .OrderBy(place => place.Path, StringComparer.Ordinal)
            .ThenBy(place => place.Range.Start);
}
