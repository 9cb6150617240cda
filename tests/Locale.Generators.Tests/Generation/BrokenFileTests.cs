using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen.Tests;

public sealed class BrokenFileTests
{
    private const string German =
        """{ "a": { "title": "Titel", "count": "{n, plural, one {#} other {# {name}}}" }, "z": "Ende" }""";

    private static readonly LocaleProject Project = new LocaleProject()
        .With(
            "Locales/en.json",
            """{ "a": { "title": "Title", "count": "{n, plural, one {#} other {# {name}}}" }, "z": "End" }"""
        )
        .With(
            "Locales/fr.json",
            """{ "a": { "title": "Titre", "count": "{n, plural, one {#} other {# {name}}}" }, "z": "Fin" }"""
        );

    [Fact]
    public void A_translation_may_end_anywhere()
    {
        var whole = Project.With("Locales/de.json", German).Generate();
        for (var length = 0; length < German.Length; length++)
        {
            var broken = Project.With("Locales/de.json", German[..length]).Generate();
            Assert.Equal(whole["Strings.g.cs"], broken["Strings.g.cs"]);
            Assert.Equal(whole["Strings.fr.g.cs"], broken["Strings.fr.g.cs"]);
        }
    }

    [Fact]
    public void The_source_may_end_anywhere_and_accessors_stay()
    {
        var project = Project
            .With("Locales/de.json", German)
            .WithProperty("LocaleSource", "de") with
        {
            Code = """
                namespace MyApp;

                internal static class Program
                {
                    private static string Show() =>
                        Strings.For("fr").A.Title + Strings.For("fr").A.Count(1, "x") + Strings.For("fr").Z;
                }
                """,
        };
        for (var length = 0; length < German.Length - 1; length++)
        {
            project.With("Locales/de.json", German[..length]).Generate();
        }
    }

    [Fact]
    public void A_broken_source_text_takes_its_arguments_from_metadata_and_other_locales()
    {
        var generated = new LocaleProject()
            .With(
                "Locales/en.json",
                """{ "a": "{n, plural, one {", "b": "{", "@b": { "args": { "who": "string" } }, "c": "{" }"""
            )
            .With("Locales/de.json", """{ "a": "{n, plural, other {# {name}}}" }""")
            .Generate();
        Assert.Contains("A(global::LocaleGen.Number n, string? name)", generated["Strings.g.cs"]);
        Assert.Contains("B(string? who)", generated["Strings.g.cs"]);
        Assert.Contains("string C =>", generated["Strings.g.cs"]);
    }

    [Fact]
    public void An_argument_that_only_a_translation_has_changes_no_accessor() =>
        Assert.Contains(
            "A(string? name)",
            new LocaleProject()
                .With("Locales/en.json", """{ "a": "{name}" }""")
                .With("Locales/de.json", """{ "a": "{nam}" }""")
                .Generate()["Strings.g.cs"]
        );

    [Fact]
    public void A_key_that_only_a_translation_has_gets_no_accessor() =>
        Assert.DoesNotContain(
            "Extra",
            Project.With("Locales/de.json", """{ "extra": "x" }""").Generate()["Strings.g.cs"]
        );

    [Fact]
    public void A_key_that_is_also_a_group_gives_way_to_the_group()
    {
        var generated = new LocaleProject()
            .With("Locales/en.json", """{ "a": "1", "a.b": "2", "b.c": "3", "b": "4" }""")
            .Generate();
        Assert.Contains("AMessages A =>", generated["Strings.g.cs"]);
        Assert.Contains("BMessages B =>", generated["Strings.g.cs"]);
    }

    [Fact]
    public void Files_of_unknown_locales_are_left_out()
    {
        var generated = Project
            .With("Locales/xx.json", """{ "z": "?" }""")
            .With("Locales/not a tag.json", """{ "z": "?" }""")
            .With("Locales/.json", """{ "z": "?" }""")
            .Generate();
        Assert.Contains("[new En(), new Fr()]", generated["StringsContent.g.cs"]);
    }

    [Fact]
    public void Two_files_of_one_locale_are_one_locale()
    {
        var generated = Project
            .With("Locales/iw.json", """{ "z": "1" }""")
            .With("Locales/he.json", """{ "a.title": "2" }""")
            .Generate();
        Assert.Contains("[new En(), new Fr(), new He()]", generated["StringsContent.g.cs"]);
        Assert.Single(generated.Sources, source => source.HintName == "Strings.he.g.cs");
    }

    [Fact]
    public void Without_the_source_the_first_locale_stands_in() =>
        Assert.Contains(
            "Source => \"fr\"",
            new LocaleProject().With("Locales/fr.json", """{ "a": "b" }""").Generate()[
                "StringsContent.g.cs"
            ]
        );

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("\uFEFF{}")]
    [InlineData("\0\0\0")]
    public void A_source_without_a_text_gives_a_class_without_accessors(string text) =>
        Assert.Contains(
            "class Strings",
            new LocaleProject().With("Locales/en.json", text).Generate()["Strings.g.cs"]
        );

    [Fact]
    public void A_project_without_locale_files_gets_nothing() =>
        Assert.Empty(new LocaleProject().Generate().Sources);

    [Fact]
    public void A_file_that_cannot_be_opened_has_no_texts() =>
        Assert.NotEmpty(
            Project
                .With(new LocaleFileText("Locales/de.json", (SourceText?)null))
                .Generate()
                .Sources
        );

    [Fact]
    public void A_file_in_another_encoding_is_read_as_well_as_may_be()
    {
        var text = SourceText.From("""{ "z": "Schluß" }""", Encoding.Latin1);
        Assert.Contains(
            "Schluß",
            Project.With(new LocaleFileText("Locales/de.json", text)).Generate()["Strings.de.g.cs"]
        );
    }

    [Fact]
    public void A_message_nested_a_thousand_deep_is_left_out()
    {
        var deep =
            string.Concat(Enumerable.Repeat("{n, plural, other {", 1000))
            + string.Concat(Enumerable.Repeat("}}", 1000));
        var generated = Project
            .With("Locales/de.json", $$"""{ "a.title": "{{deep}}", "z": "Ende" }""")
            .Generate();
        Assert.Contains("Ende", generated["Strings.de.g.cs"]);
    }

    [Theory]
    [InlineData("LocaleNamespace", "1 bad-name..class.x", "namespace _1BadName.@class.x;")]
    [InlineData("LocaleNamespace", "@event", "namespace @event;")]
    [InlineData("LocaleClass", "my-strings", "class MyStrings ")]
    [InlineData("LocaleClass", "class", "class Class ")]
    [InlineData("LocaleClass", "  ", "class Strings ")]
    [InlineData("LocaleAccess", "everyone", "internal sealed")]
    [InlineData("LocaleSource", "!!", "class Strings ")]
    [InlineData("RootNamespace", "", "nullable enable\n\n")]
    public void A_bad_setting_gives_way_to_a_good_one(
        string property,
        string value,
        string expected
    )
    {
        var generated = Project.WithProperty(property, value).Generate();
        Assert.Contains(
            generated.Texts,
            text => text.Text.Contains(expected, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Without_analyzers_the_generator_says_what_is_wrong()
    {
        var result = Project
            .With("Locales/de.json", "{\n  \"z\": \"{n\"\n}")
            .WithProperty("RunAnalyzers", "false")
            .Run();
        var found = Assert.Single(result.Diagnostics);
        Assert.Equal("LOC001", found.Id);
        Assert.Equal("Locales/de.json: (1,8)-(1,9)", found.Location.GetLineSpan().ToString());
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Empty(Project.With("Locales/de.json", "{").Run().Diagnostics);
    }

    [Theory]
    [InlineData("{n, number, ::frob}", "(0,22)-(0,26)", "frob")]
    [InlineData("{d, date, ::yMf}", "(0,22)-(0,23)", "'f' is no field of a skeleton")]
    public void Without_analyzers_the_generator_says_which_skeleton_is_wrong(
        string text,
        string place,
        string expected
    )
    {
        var result = Project
            .With("Locales/iw.json", $$"""{ "z": "{{text}}" }""")
            .WithProperty("RunAnalyzers", "false")
            .Run();
        var found = Assert.Single(result.Diagnostics);
        Assert.Equal("LOC002", found.Id);
        Assert.Equal($"Locales/iw.json: {place}", found.Location.GetLineSpan().ToString());
        Assert.Contains(expected, found.GetMessage());
    }
}
