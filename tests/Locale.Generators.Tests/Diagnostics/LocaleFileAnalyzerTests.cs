using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen.Tests;

public sealed class LocaleFileAnalyzerTests
{
    [Theory]
    [InlineData("LOC001", """{ "a": "[|{|]name", "b": "x" }""")]
    [InlineData("LOC001", """{ "a": "\u00e4 \" {name} {at, [|when|]}", "b": "x" }""")]
    [InlineData("LOC003", """{ "a": "{name}", "[|a|]": "{name}", "b": "x" }""")]
    [InlineData("LOC004", """{ "a": "{name}", "b": [|12|] }""")]
    [InlineData("LOC007", """{ "a": "{name}", "b": "[|\uFFFD|]" }""")]
    [InlineData("LOC101", """{ "[|a|]": "{name}" }""")]
    [InlineData("LOC103", """{ "a": "[|Name|]", "b": "x" }""")]
    [InlineData("LOC103", """{ "a": "{name} {[|other|]}", "b": "x" }""")]
    [InlineData("LOC208", """{ "a": "{name} {other, [|choice|], 0#x|1#y}", "b": "x" }""")]
    [InlineData("LOC202", """{ "a": "{name, select, x {y}[|}|]", "b": "x" }""")]
    public async Task A_translation_is_reported_where_it_is_wrong(string id, string marked)
    {
        var markup = Markup.Parse(marked.Replace("\\uFFFD", "\uFFFD"));
        var found = await new LocaleProject()
            .With("Locales/en.json", """{ "a": "{name}", "b": "x" }""")
            .With("Locales/de.json", markup.Text)
            .AnalyzeAsync();
        var ours = found.Where(one => one.Id == id).ToList();
        Assert.Equal(markup.Spans, ours.Select(one => one.Location.SourceSpan));
        Assert.All(ours, one => Assert.Equal("Locales/de.json", one.Location.GetLineSpan().Path));
    }

    [Theory]
    [InlineData("LOC006", """{ "sign-in": "x", "[|sign_in|]": "y" }""")]
    [InlineData("LOC103", """{ "a": "{x}", "@a": { "args": { "x": "[|not a type|]" } } }""")]
    [InlineData(
        "LOC103",
        """{ "a": "{n} {n, plural, one {#} other {{[|n|], select, other {}}}}" }"""
    )]
    public async Task The_source_is_reported_where_it_is_wrong(string id, string marked)
    {
        var markup = Markup.Parse(marked);
        var found = await new LocaleProject().With("Locales/en.json", markup.Text).AnalyzeAsync();
        Assert.All(found, one => Assert.Equal(id, one.Id));
        Assert.Equal(markup.Spans, found.Select(one => one.Location.SourceSpan));
    }

    [Theory]
    [InlineData("Locales/xx.json", "LOC005")]
    [InlineData("Locales/deutsch.json", "LOC005")]
    public async Task A_file_of_an_unknown_locale_is_reported_at_its_start(string path, string id)
    {
        var found = await new LocaleProject()
            .With("Locales/en.json", "{}")
            .With(path, "\n{}")
            .AnalyzeAsync();
        var one = Assert.Single(found);
        Assert.Equal(
            (id, path, new TextSpan(1, 1)),
            (one.Id, one.Location.GetLineSpan().Path, one.Location.SourceSpan)
        );
    }

    [Fact]
    public async Task A_missing_source_is_reported_once_at_the_first_file()
    {
        var found = await new LocaleProject()
            .With("Locales/fr.json", "{}")
            .With("Locales/de.json", "{}")
            .AnalyzeAsync();
        var one = Assert.Single(found);
        Assert.Equal(
            "Locales/de.json(1,1): error LOC010",
            $"{one.Location.GetLineSpan().Path}(1,1): error {one.Id}"
        );
        Assert.Contains("'en'", one.GetMessage());
    }

    [Fact]
    public async Task An_encoding_other_than_UTF_8_is_reported()
    {
        var text = SourceText.From("""{ "a": "ß" }""", Encoding.Latin1);
        var found = await new LocaleProject()
            .With(new LocaleFileText("Locales/en.json", text))
            .AnalyzeAsync();
        Assert.Equal("LOC007", Assert.Single(found).Id);
    }

    [Fact]
    public async Task The_place_is_given_in_lines_and_columns()
    {
        var found = await new LocaleProject()
            .With("Locales/en.json", "{\n  \"a\": {\n    \"b\": \"x {y\"\n  }\n}")
            .AnalyzeAsync();
        Assert.StartsWith("Locales/en.json(3,13): error LOC001: ", Assert.Single(found).ToString());
    }

    [Fact]
    public async Task Files_that_agree_are_not_reported() =>
        Assert.Empty(
            await new LocaleProject()
                .With("Locales/en.json", """{ "a": "{n, plural, one {#} other {#}} {name}" }""")
                .With("Locales/de.json", """{ "a": "{name}: {n, plural, one {#} other {#}}" }""")
                .With("Locales/de-AT.json", "{}")
                .AnalyzeAsync()
        );

    [Fact]
    public async Task A_file_may_end_anywhere()
    {
        const string whole =
            """{ "a": { "b": "{n, plural, one {#} other {'{' # \u00e9}}", "@b": { "args": { "n": "Number" } } } }""";
        for (var length = 0; length <= whole.Length; length++)
        {
            await new LocaleProject()
                .With("Locales/en.json", whole)
                .With("Locales/de.json", whole[..length])
                .AnalyzeAsync();
        }
    }

    [Theory]
    [InlineData("LOC004")]
    public async Task A_file_of_fifty_megabytes_is_refused(string id)
    {
        var found = await new LocaleProject()
            .With("Locales/en.json", "{}")
            .With("Locales/de.json", new string(' ', 50_000_000))
            .AnalyzeAsync();
        Assert.Equal(id, Assert.Single(found).Id);
    }

    [Fact]
    public async Task What_is_no_locale_file_is_not_read() =>
        Assert.Empty(await new LocaleProject().With("appsettings.txt", "{").AnalyzeAsync());
}
