using Microsoft.CodeAnalysis;
using Reason = Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace LocaleGen.Tests;

public sealed class CachingTests
{
    private static readonly LocaleProject Before = new LocaleProject()
        .With(
            "Locales/en.json",
            """{ "title": "Title", "count": "{n, plural, one {#} other {#}}" }"""
        )
        .With(
            "Locales/de.json",
            """{ "title": "Titel", "count": "{n, plural, one {#} other {#}}" }"""
        )
        .With("Locales/pl.json", """{ "title": "Tytuł" }""");

    [Fact]
    public void An_edit_of_code_leaves_everything_cached()
    {
        var run = Runs.Of(Before, Before with { Code = "class Other;" });
        Assert.All(run.Outcomes, one => Assert.Equal(Reason.Cached, one.Reason));
        Assert.Empty(run.WrittenAnew);
    }

    [Fact]
    public void Other_words_in_a_translation_write_that_translation_alone()
    {
        var run = Runs.Of(
            Before,
            Before.With(
                "Locales/de.json",
                """{ "title": "Überschrift", "count": "{n, plural, one {#} other {#}}" }"""
            )
        );
        Assert.Equal(["Strings.de.g.cs"], run.WrittenAnew);
        Assert.Equal(
            [Reason.Modified, Reason.Cached, Reason.Cached],
            run.ReasonsOf(Steps.Files).Order()
        );
        Assert.Equal([Reason.Cached], run.ReasonsOf(Steps.Catalog));
        Assert.Equal([Reason.Cached], run.ReasonsOf(Steps.Accessors));
        Assert.Equal(
            [Reason.Modified, Reason.Cached, Reason.Cached],
            run.ReasonsOf(Steps.Programs).Order()
        );
    }

    [Fact]
    public void Other_words_in_the_source_write_it_and_the_documentation()
    {
        var run = Runs.Of(
            Before,
            Before.With(
                "Locales/en.json",
                """{ "title": "Headline", "count": "{n, plural, one {#} other {#}}" }"""
            )
        );
        Assert.Equal(["Strings.en.g.cs", "Strings.g.cs"], run.WrittenAnew);
    }

    [Fact]
    public void White_space_and_comments_write_nothing()
    {
        var run = Runs.Of(
            Before,
            Before.With(
                "Locales/de.json",
                """
                // Deutsch
                {
                    "title": "Titel",
                    "count": "{n, plural, one {#} other {#}}",
                }
                """
            )
        );
        Assert.Equal(
            [Reason.Unchanged, Reason.Cached, Reason.Cached],
            run.ReasonsOf(Steps.Files).Order()
        );
        Assert.Empty(run.WrittenAnew);
    }

    [Fact]
    public void Tags_are_declared_for_translations_by_the_source_alone()
    {
        const string text = """{ "title": "<b>Titel</b>" }""";
        var before = Before
            .With("Locales/en.json", """{ "title": "<b>Title</b>" }""")
            .With("Locales/de.json", text);
        var run = Runs.Of(
            before,
            before.With("Locales/en.json", """{ "@@tags": ["b"], "title": "<b>Title</b>" }""")
        );
        Assert.Equal([Reason.Modified], run.ReasonsOf(Steps.Tags));
        Assert.Contains("Strings.de.g.cs", run.WrittenAnew);
        run = Runs.Of(before, before.With("Locales/de.json", """{ "title": "<b>Neu</b>" }"""));
        Assert.Equal([Reason.Cached], run.ReasonsOf(Steps.Tags));
        Assert.Equal(["Strings.de.g.cs"], run.WrittenAnew);
    }

    [Fact]
    public void Equal_options_read_no_file_again()
    {
        var run = Runs.Of(Before, Before, replaceOptions: true);
        Assert.All(run.ReasonsOf(Steps.Files), reason => Assert.Equal(Reason.Cached, reason));
        Assert.All(run.ReasonsOf(Steps.Settings), reason => Assert.Equal(Reason.Unchanged, reason));
        Assert.Empty(run.WrittenAnew);
    }

    [Fact]
    public void Other_options_parse_no_file_again()
    {
        var run = Runs.Of(
            Before,
            Before.WithProperty("LocaleClass", "Texts"),
            replaceOptions: true
        );
        Assert.All(run.ReasonsOf(Steps.Shapes), reason => Assert.Equal(Reason.Cached, reason));
        Assert.NotEmpty(run.WrittenAnew);
    }

    [Fact]
    public void A_fault_that_moves_changes_its_report_and_no_code()
    {
        var before = Before
            .WithProperty("RunAnalyzers", "false")
            .With("Locales/fr.json", """{ "title": "{" }""");
        var run = Runs.Of(before, before.With("Locales/fr.json", """{   "title": "{" }"""));
        Assert.Equal(
            [Reason.Modified],
            run.ReasonsOf(Steps.Faults).Where(reason => reason != Reason.Cached)
        );
        Assert.Empty(run.WrittenAnew);
    }

    [Fact]
    public void Models_hold_nothing_of_the_compiler()
    {
        var project = Before
            .WithProperty("RunAnalyzers", "false")
            .With("Locales/fr.json", """{ "title": "{" }""");
        var result = Runs.Of(project, project).Second;
        foreach (
            var (name, steps) in result.TrackedSteps.Where(step => Runs.Named.Contains(step.Key))
        )
        {
            // The first step is what the compiler hands over.
            if (name != Steps.Sources)
            {
                ObjectGraph.Check(
                    steps.SelectMany(step => step.Outputs).Select(output => output.Value)
                );
            }
        }
    }
}
