using Microsoft.CodeAnalysis;

namespace LocaleGen.Tests;

public sealed class BoundTypeTests
{
    private const string Types = """
        global using Numerics = System.Numerics.BigInteger;
        global using System;
        namespace MyApp
        {
            public enum Status { Open, InProgress, Closed }
            public class Order { public enum Kind { A, B } }
            public class Secret { }
            public static class Tools { }
        }
        """;

    [Theory]
    [InlineData("MyApp.Status")]
    [InlineData("Status")]
    [InlineData("global::MyApp.Status?")]
    [InlineData("Order.Kind")]
    [InlineData("Guid")]
    [InlineData("System.Guid")]
    [InlineData("Numerics")]
    [InlineData("char?")]
    [InlineData("string")]
    public async Task A_type_is_found_as_the_compiler_finds_it(string type) =>
        Assert.Empty(await Analyze("{a}", type));

    [Theory]
    [InlineData(
        "MyApp.Statsu",
        "There is no type 'MyApp.Statsu' in the project: write 'MyApp.Status'"
    )]
    [InlineData("Kind", "write 'MyApp.Order.Kind'")]
    [InlineData("Zzzzzzzzz", "write its full name, or string or Number")]
    [InlineData("MyApp.Secret", "since it does not implement ISpanFormattable")]
    [InlineData("bool", "since it does not implement ISpanFormattable")]
    [InlineData("MyApp.Tools", "since it is static")]
    public async Task A_type_that_cannot_be_used_is_said_at_its_name(string type, string expected)
    {
        var found = Assert.Single(await Analyze("{a}", type));
        Assert.Equal("LOC103", found.Id);
        Assert.Contains(expected, found.GetMessage());
        Assert.Equal(type.Length, found.Location.SourceSpan.Length);
    }

    [Fact]
    public async Task A_select_needs_an_enum()
    {
        var found = Assert.Single(await Analyze("{a, select, x {b} other {c}}", "Guid"));
        Assert.Equal("LOC103", found.Id);
        Assert.Contains("no enum", found.GetMessage());
    }

    [Fact]
    public async Task Selects_are_exhaustive_in_every_locale()
    {
        const string all = "{a, select, open {1} in_progress {2} closed {3} other {4}}";
        var project = Project(all, "Status")
            .With("Locales/de.json", """{ "k": "{a, select, open {x} closed {y} other {z}}" }""")
            .With("Locales/fr.json", $$"""{ "k": "{{all}}" }""");
        var found = Assert.Single(await project.AnalyzeAsync(), one => one.Id == "LOC205");
        Assert.Equal("Locales/de.json", found.Location.GetLineSpan().Path);
        Assert.Contains("MyApp.Status also has InProgress", found.GetMessage());
    }

    private static Task<IReadOnlyList<Diagnostic>> Analyze(string text, string type) =>
        Project(text, type).AnalyzeAsync();

    private static LocaleProject Project(string text, string type) =>
        new LocaleProject { Code = Types }.With(
            "Locales/en.json",
            $$$"""{ "k": "{{{text}}}", "@k": { "args": { "a": "{{{type}}}" } } }"""
        );
}
