using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LocaleGen.Tests;

public sealed class LocaleFileFixerTests
{
    [Theory]
    [InlineData(
        "{\n  \"a\": \"1\",\n  \"b\": \"2 \\\"x\\\"\"\n}",
        "{\n  \"a\": \"eins\"\n}\n",
        "{\n  \"a\": \"eins\",\n  \"b\": \"2 \\\"x\\\"\"\n}\n"
    )]
    [InlineData("{ \"g\": { \"b\": \"2\" } }", "{\n}\n", null)]
    public async Task The_key_is_added_where_the_source_has_it(
        string source,
        string before,
        string? after
    )
    {
        var project = new LocaleProject()
            .With("Locales/en.json", source)
            .With("Locales/de.json", before);
        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        var changed = await Fix(project, diagnostic);
        if (after is not null)
        {
            Assert.Equal(after, changed);
        }

        Assert.Empty(await project.With("Locales/de.json", changed).AnalyzeAsync());
    }

    [Fact]
    public async Task A_key_is_added_to_a_resource_file_too()
    {
        const string english =
            "<root>\n  <data name=\"a\">\n    <value>1</value>\n  </data>\n  <data name=\"b\">\n    <value>R&amp;D</value>\n  </data>\n</root>\n";
        const string german =
            "<root>\n  <data name=\"a\">\n    <value>eins</value>\n  </data>\n</root>\n";
        var project = new LocaleProject()
            .With("Resources.resx", english)
            .With("Resources.de.resx", german);
        var diagnostic = Assert.Single(await project.AnalyzeAsync(), one => one.Id == "LOC101");
        var changed = await Fix(project, diagnostic);
        Assert.Equal(
            german.Replace(
                "\n</root>",
                "\n  <data name=\"b\" xml:space=\"preserve\">\n    <value>R&amp;D</value>\n  </data>\n</root>"
            ),
            changed
        );
    }

    [Fact]
    public async Task All_keys_are_added_in_the_order_of_the_source()
    {
        var project = new LocaleProject()
            .With(
                "Locales/en.json",
                """{ "a": "1", "b": "2", "c": "3", "g": { "x": "4", "y": "5" } }"""
            )
            .With("Locales/de.json", "{\n  \"b\": \"zwei\"\n}\n")
            .With("Locales/fr.json", "{}\n");
        project = await FixAll(project);
        Assert.Empty(await project.AnalyzeAsync());
        var german = project
            .Files["Locales/de.json"]
            .GetText(TestContext.Current.CancellationToken)!
            .ToString();
        Assert.Equal(
            ["a", "b", "c", "x", "y"],
            "abcxy"
                .Select(c => c.ToString())
                .OrderBy(key => german.IndexOf($"\"{key}\"", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Nothing_is_offered_for_a_file_that_cannot_be_changed()
    {
        var project = new LocaleProject()
            .With("Locales/en.json", """{ "a": "1", "b": "2" }""")
            .With("Locales/de.json", """{ "a": "1" }""");
        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Null(await TryFix(project.With("Locales/de.json", """{ "a": """), diagnostic));
    }

    [Theory]
    [InlineData(
        "LOC201",
        "{n, plural, one {a} other {b}}",
        "{n, plural, one {a} few {b} many {b} other {b}}"
    )]
    [InlineData(
        "LOC206",
        "{n, plurale, one {a} few {b} many {b} other {b}}",
        "{n, plural, one {a}"
    )]
    [InlineData("LOC307", "'{n, plural, other {b}}'", "''{n, plural, other {b}}''")]
    public async Task What_is_wrong_in_a_text_is_mended_in_it(
        string id,
        string text,
        string expected
    )
    {
        var project = new LocaleProject()
            .With("Locales/en.json", """{ "a": "{n, plural, one {#} other {#}}" }""")
            .With("Locales/pl.json", $$"""{ "a": "{{text}}" }""");
        var diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal(id, diagnostic.Id);
        var changed = await Fix(project, diagnostic);
        Assert.Contains(expected, changed);
        Assert.Equal(id == "LOC201", changed.Contains("\"@a\": { \"review\": \"Polish:"));
        Assert.DoesNotContain(
            await project.With("Locales/pl.json", changed).AnalyzeAsync(),
            found => found.Id == id
        );
    }

    private static async Task<LocaleProject> FixAll(LocaleProject project)
    {
        using var workspace = new CodeWorkspace(project, root: "");
        var found = (await project.AnalyzeAsync()).Where(one => one.Id == "LOC101");
        Assert.True(
            await workspace.FixAllAsync(new LocaleFileFixer(), found, FixAllScope.Solution)
        );
        foreach (var path in project.Files.Keys)
        {
            project = project.With(path, await workspace.FileAsync(path));
        }

        return project;
    }

    private static async Task<string> Fix(LocaleProject project, Diagnostic diagnostic) =>
        await TryFix(project, diagnostic)
        ?? throw new InvalidOperationException("No fix is offered.");

    private static async Task<string?> TryFix(LocaleProject project, Diagnostic diagnostic)
    {
        using var workspace = new CodeWorkspace(project, root: "");
        return await workspace.FixAsync(new LocaleFileFixer(), diagnostic)
            ? await workspace.FileAsync(diagnostic.Location.GetLineSpan().Path)
            : null;
    }
}
