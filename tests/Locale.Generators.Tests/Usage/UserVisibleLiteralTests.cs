using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LocaleGen.Tests;

public sealed class UserVisibleLiteralTests
{
    [Theory]
    [InlineData("System.Console.WriteLine(\"All is well\");")]
    [InlineData("System.Console.WriteLine($\"{name} is down\");")]
    [InlineData("button.Title = \"Save\";")]
    [InlineData("button = new Button { ToolTip = name ?? \"Save it\" };")]
    [InlineData("Show(title: \"Save\");")]
    [InlineData("Mark(\"is new\");")]
    public async Task A_text_that_users_read_is_reported(string statement)
    {
        var found = Assert.Single(await FindAsync(statement));
        Assert.Equal("LOC404", found.Id);
    }

    [Theory]
    [InlineData("System.Console.WriteLine(\"x\");")]
    [InlineData("System.Console.WriteLine(\"https://example.com/All is well\");")]
    [InlineData("System.Console.WriteLine($\"{name}: {name}\");")]
    [InlineData("button.Title = name;")]
    [InlineData("button.Icon = \"Save it\";")]
    [InlineData("throw new System.ArgumentException(\"All is lost\");")]
    [InlineData("Note(title: \"All is well\");")]
    [InlineData("System.Console.WriteLine(Strings.Current.A);")]
    public async Task Others_are_left_alone(string statement) =>
        Assert.Empty(await FindAsync(statement));

    [Fact]
    public async Task It_is_off_unless_switched_on() =>
        Assert.Empty(
            await Project("System.Console.WriteLine(\"All is well\");")
                .AnalyzeCodeAsync(new UserVisibleLiteralAnalyzer())
        );

    private static Task<IReadOnlyList<Diagnostic>> FindAsync(string statement) =>
        (Project(statement) with { EnabledRule = "LOC404" }).AnalyzeCodeAsync(
            new UserVisibleLiteralAnalyzer()
        );

    private static LocaleProject Project(string statement) =>
        new LocaleProject
        {
            Code = $$"""
                namespace MyApp;

                using System.ComponentModel;

                internal sealed class Button
                {
                    public string? Title { get; set; }
                    public string? ToolTip { get; set; }
                    public string? Icon { get; set; }
                }

                internal static class Page
                {
                    private static void Show(string title) { }
                    private static void Mark([Localizable(true)] string mark) { }
                    private static void Note([Localizable(false)] string title) { }

                    public static void Show(Button button, string? name)
                    {
                        {{statement}}
                    }
                }
                """,
        }.With("Locales/en.json", """{ "a": "A" }""");
}
