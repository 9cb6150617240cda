using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen.Tests;

/// <summary>What was found of a file is kept while it can mean nothing else, and no longer.</summary>
public sealed class UsesAfterEditsTests
{
    private const string Page = """
        namespace MyApp;

        internal sealed class Page(Shop shop)
        {
            public string Show() => shop.Texts.Title;
        }
        """;

    private static readonly LocaleProject Project = new LocaleProject { Code = Page }.With(
        "Locales/en.json",
        """{ "title": "1", "total": "2" }"""
    );

    private readonly KeyUseAnalyzer analyzer = new();

    [Fact]
    public async Task A_type_that_another_file_declares_anew_decides_what_a_word_means()
    {
        Assert.Equal(["total"], await UnusedAsync(LibraryWith("Strings")));
        Assert.Equal(["title", "total"], await UnusedAsync(LibraryWith("Book")));
        Assert.Equal(["total"], await UnusedAsync(LibraryWith("Strings")));
    }

    [Fact]
    public async Task A_body_that_is_edited_uses_what_it_uses_now()
    {
        Assert.Equal(["total"], await UnusedAsync(LibraryWith("Strings", "\"\"")));
        Assert.Empty(await UnusedAsync(LibraryWith("Strings", "Texts.Total")));
        Assert.Equal(["total"], await UnusedAsync(LibraryWith("Strings", "\"\"")));
    }

    [Fact]
    public async Task A_key_before_the_others_changes_their_numbers_and_not_what_is_used()
    {
        Assert.Equal(["total"], await UnusedAsync(LibraryWith("Strings")));
        var more = Project.With(
            "Locales/en.json",
            """{ "about": "0", "title": "1", "total": "2" }"""
        );
        Assert.Equal(["about", "total"], await UnusedAsync(LibraryWith("Strings"), more));
    }

    [Fact]
    public async Task Other_words_in_the_source_move_the_place_and_nothing_else()
    {
        await UnusedAsync(LibraryWith("Strings"));
        var worded = Project.With(
            "Locales/en.json",
            """
            { "title": "One",
              "total": "Two" }
            """
        );
        var found = Assert.Single(await FindAsync(LibraryWith("Strings"), worded));
        Assert.Equal(1, found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task Where_the_generator_did_not_run_nothing_is_said_of_use()
    {
        var compilation = Project.Compilation.AddSyntaxTrees(LibraryWith("Book"));
        Assert.Empty(await AnalyzeAsync(compilation, Project));
    }

    private static readonly SyntaxTree PageTree = Parse(Page, "Page.cs");

    private static SyntaxTree LibraryWith(string type, string body = "\"\"") =>
        Parse(
            $$"""
            namespace MyApp;

            internal sealed class Book { public string Title => ""; public string Total => ""; }

            internal sealed class Shop({{type}} texts)
            {
                public {{type}} Texts { get; } = texts;

                public string Describe() => {{body}};
            }
            """,
            "Shop.cs"
        );

    private async Task<IEnumerable<string>> UnusedAsync(
        SyntaxTree library,
        LocaleProject? project = null
    ) =>
        (await FindAsync(library, project ?? Project)).Select(one =>
            one.GetMessage().Split('\'')[1]
        );

    private Task<IReadOnlyList<Diagnostic>> FindAsync(SyntaxTree library, LocaleProject project)
    {
        var generated = (project with { Code = "" })
            .Driver.RunGenerators(project.Compilation)
            .GetRunResult();
        // The page is one and the same file each time, as in an editor that has another file open.
        return AnalyzeAsync(
            project
                .Compilation.RemoveAllSyntaxTrees()
                .AddSyntaxTrees([PageTree, library, .. generated.GeneratedTrees]),
            project
        );
    }

    private async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(
        Compilation compilation,
        LocaleProject project
    )
    {
        var found = await compilation
            .WithAnalyzers(
                [analyzer],
                new AnalyzerOptions([.. project.Files.Values], project.Options)
            )
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, one => one.Id == "AD0001");
        return [.. found.OrderBy(one => one.Location.SourceSpan.Start)];
    }

    private static SyntaxTree Parse(string code, string path) =>
        CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview), path);
}
