using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LocaleGen.Tests;

public sealed class QualityFixTests
{
    [Theory]
    [InlineData("LOC008", "x", "Cafe\\u0301", "Caf\u00E9")]
    [InlineData("LOC009", "x", "G\\u200But", "Gut")]
    [InlineData("LOC103", "Hello {name}!", "Hallo!", "Hallo {name}!")]
    [InlineData("LOC303", "Name: ", "Name:", "Name: ")]
    [InlineData("LOC305", "Now", "Jetzt jetzt", "Jetzt")]
    [InlineData("LOC306", "\\u0038 GB", "6 GB", "8 GB")]
    public async Task A_text_is_mended_in_its_file(
        string id,
        string source,
        string before,
        string after
    )
    {
        var project = new LocaleProject()
            .With("Locales/en.json", $$"""{ "a": "{{source}}" }""")
            .With("Locales/de.json", $$"""{ "a": "{{before}}" }""");
        Assert.Equal($$"""{ "a": "{{after}}" }""", await Fix(project, id, "Locales/de.json"));
    }

    [Theory]
    [InlineData("LOC102", """{ "title": "A", "titel": "B" }""", """{ "title": "A" }""")]
    [InlineData("LOC102", """{ "titel": "A" }""", """{ "title": "A" }""")]
    [InlineData(
        "LOC105",
        """{ "title": "A", "@title": { "sourceHash": "1" } }""",
        """{ "title": "A", "@title": { "sourceHash": "7e8cd205" } }"""
    )]
    public async Task A_key_and_what_is_said_of_it_are_mended(
        string id,
        string before,
        string after
    )
    {
        var project = new LocaleProject()
            .With("Locales/en.json", """{ "title": "Title" }""")
            .With("Locales/de.json", before);
        Assert.Equal(after, await Fix(project, id, "Locales/de.json"));
    }

    [Fact]
    public async Task The_order_of_arguments_is_declared() =>
        Assert.Equal(
            """{ "a": "{x} {y}", "@a": { "args": { "x": "string", "y": "string" } } }""",
            await Fix(
                new LocaleProject().With("Locales/en.json", """{ "a": "{x} {y}" }"""),
                "LOC106",
                "Locales/en.json"
            )
        );

    // Applies the only fix, and requires that nothing is found afterwards.
    private static async Task<string> Fix(LocaleProject project, string id, string path)
    {
        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal(id, diagnostic.Id);
        using var workspace = new AdhocWorkspace();
        var opened = workspace.AddProject("MyApp", LanguageNames.CSharp);
        var solution = opened.Solution;
        foreach (var (file, text) in project.Files)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(opened.Id),
                file,
                text.GetText()!,
                filePath: file
            );
        }

        var document = solution
            .GetProject(opened.Id)!
            .AdditionalDocuments.Single(one => one.FilePath == path);
        CodeAction? offered = null;
        var context = new CodeFixContext(
            document,
            diagnostic,
            (action, _) => offered = action,
            TestContext.Current.CancellationToken
        );
        await new LocaleFileFixer().RegisterCodeFixesAsync(context);
        var operations = await offered!.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert
            .IsType<ApplyChangesOperation>(Assert.Single(operations))
            .ChangedSolution;
        var mended = (
            await changed
                .GetAdditionalDocument(document.Id)!
                .GetTextAsync(TestContext.Current.CancellationToken)
        ).ToString();
        Assert.Empty(await project.With(path, mended).AnalyzeAsync());
        return mended;
    }
}
