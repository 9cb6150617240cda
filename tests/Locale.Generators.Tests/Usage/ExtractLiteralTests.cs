namespace LocaleGen.Tests;

public sealed class ExtractLiteralTests
{
    [Fact]
    public async Task A_literal_moves_into_all_locales_and_the_accessor_takes_its_place()
    {
        using var project = Open("System.Console.WriteLine(\"It's {0} in braces\");");
        var found = Assert.Single(await FindAsync(project));
        Assert.True(await project.FixAsync(new ExtractLiteralFixer(), found));

        Assert.Contains("WriteLine(Strings.Current.Page.ItS0InBraces)", await project.CodeAsync());
        foreach (var path in new[] { "Locales/en.json", "Locales/de.json" })
        {
            var texts = JsonLocaleReader.Read(await project.FileAsync(path), "").Entries;
            var text = Assert.Single(texts, entry => entry.Key == "page.itS0InBraces").Text;
            var part = Assert.Single(MessageParser.Parse(text).Message!.Parts);
            Assert.Equal(new TextPart("It's {0} in braces"), part);
        }

        // The Austrian locale inherits it.
        Assert.DoesNotContain("page", await project.FileAsync("Locales/de-AT.json"));
        Assert.Empty(await FindAsync(project));
    }

    [Fact]
    public async Task Holes_become_arguments_of_their_types()
    {
        using var project = Open(
            "System.Console.WriteLine($\"{count} alerts of {service.Trim()} at {when}\");"
        );
        Assert.True(
            await project.FixAsync(
                new ExtractLiteralFixer(),
                Assert.Single(await FindAsync(project))
            )
        );
        Assert.Contains(
            "Strings.Current.Page.AlertsOfAt(count, service.Trim(), (when).ToString())",
            await project.CodeAsync()
        );
        Assert.Contains(
            "{count, number} alerts of {trim} at {when}",
            await project.FileAsync("Locales/en.json")
        );
        Assert.Empty(await FindAsync(project));
    }

    [Fact]
    public async Task All_literals_go_at_once_and_equal_ones_share_a_key()
    {
        using var project = Open(
            """
            System.Console.WriteLine("All is well");
            System.Console.WriteLine("All is well");
            System.Console.WriteLine("All, is well!");
            """
        );
        Assert.True(await project.FixAllAsync(new ExtractLiteralFixer(), await FindAsync(project)));
        var code = await project.CodeAsync();
        Assert.Equal(2, code.Split("Page.AllIsWell)").Length - 1);
        Assert.Contains("Page.AllIsWell2)", code);
        Assert.Empty(await FindAsync(project));
    }

    [Fact]
    public async Task A_hole_with_a_format_is_left_to_people()
    {
        using var project = Open("System.Console.WriteLine($\"{count:N2} alerts\");");
        Assert.False(
            await project.FixAsync(
                new ExtractLiteralFixer(),
                Assert.Single(await FindAsync(project))
            )
        );
    }

    private static CodeWorkspace Open(string statement) =>
        new(
            new LocaleProject
            {
                EnabledRule = "LOC404",
                Code = $$"""
                namespace MyApp;

                internal sealed class Page
                {
                    public void Show(int count, string service, System.DateTime when)
                    {
                        {{statement}}
                    }
                }
                """,
            }
                .With("Locales/en.json", "{\n  \"a\": \"A\"\n}\n")
                .With("Locales/de.json", "{\n  \"a\": \"A\"\n}\n")
                .With("Locales/de-AT.json", "{\n}\n")
        );

    private static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> FindAsync(
        CodeWorkspace project
    ) => await project.AnalyzeAsync(new UserVisibleLiteralAnalyzer());
}
