using Reason = Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace LocaleGen.Tests;

/// <summary>A project of many files: what an edit costs must not grow with them.</summary>
public sealed class ManyFilesTests
{
    private const int Areas = 50;
    private static readonly string[] Locales = ["en", "de", "pl", "ja"];

    private static readonly LocaleProject Before = (
        from locale in Locales
        from area in Enumerable.Range(0, Areas)
        select (Path: PathOf(locale, area), Text: TextOf(locale, area))
    ).Aggregate(new LocaleProject(), (project, file) => project.With(file.Path, file.Text));

    [Fact]
    public void An_edit_of_code_leaves_everything_cached()
    {
        var run = Runs.Of(Before, Before with { Code = "class Other;" });
        Assert.All(run.Outcomes, one => Assert.Equal(Reason.Cached, one.Reason));
        Assert.Empty(run.WrittenAnew);
    }

    [Fact]
    public void Other_words_in_a_translation_read_and_compile_that_file_alone()
    {
        var run = Runs.Of(Before, Before.With(PathOf("de", 7), TextOf("de", 7, "Neu")));
        Assert.Equal(["Strings.de.g.cs"], run.WrittenAnew);
        Assert.Equal([Reason.Cached], run.ReasonsOf(Steps.Catalog));
        foreach (var step in (string[])[Steps.Files, Steps.Programs])
        {
            Assert.Equal(Reason.Modified, Assert.Single(run.ReasonsOf(step), IsNotCached));
        }

        Assert.Equal(Reason.Unchanged, Assert.Single(run.ReasonsOf(Steps.Shapes), IsNotCached));
        Assert.Equal(Reason.Modified, Assert.Single(run.ReasonsOf(Steps.Locales), IsNew));
    }

    [Fact]
    public void Other_words_in_the_source_compile_that_file_alone()
    {
        var run = Runs.Of(Before, Before.With(PathOf("en", 7), TextOf("en", 7, "New")));
        Assert.Equal(["Strings.en.g.cs", "Strings.g.cs"], run.WrittenAnew);
        Assert.Equal(Reason.Modified, Assert.Single(run.ReasonsOf(Steps.Programs), IsNotCached));
        Assert.Equal(
            Reason.Modified,
            Assert.Single(run.ReasonsOf(Steps.Documentation), IsNotCached)
        );
    }

    [Fact]
    public void Files_of_one_locale_are_one_table_in_whatever_order_they_come()
    {
        var files = Before.Files;
        var one = Before.Generate().Texts;
        var other = (Before with { Files = files.WithComparers(new Backwards()) }).Generate().Texts;
        Assert.Equal(one, other);
    }

    private static bool IsNotCached(Reason reason) => reason != Reason.Cached;

    private static bool IsNew(Reason reason) => reason is Reason.New or Reason.Modified;

    private static string PathOf(string locale, int area) => $"Locales/{locale}/area{area}.json";

    private static string TextOf(string locale, int area, string title = "Title") =>
        $$"""{ "title": "{{title}} {{area}} {{locale}}", "count": "{n, plural, one {#} other {#} }" }""";

    private sealed class Backwards : IComparer<string>
    {
        public int Compare(string? x, string? y) => string.CompareOrdinal(y, x);
    }
}
