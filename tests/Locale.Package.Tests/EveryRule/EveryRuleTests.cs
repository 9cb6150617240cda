using System.Text;

namespace LocaleGen;

/// <summary>Every rule as someone meets it: in what a build prints, with the file, the line and the column.</summary>
public sealed class EveryRuleTests(PackageFeed feed)
{
    private static readonly MarkedText[] Shop =
    [
        new("Locales/en.json", MistakenTexts.Source),
        new("Locales/de.json", MistakenTexts.German),
        new("Locales/pl.json", MistakenTexts.Polish),
        new("Locales/fr.json", MistakenTexts.French),
        new("Locales/jp.json", MistakenTexts.Japan),
        new("Errors.resx", MistakenTexts.Resource),
        new("Program.cs", MistakenCode.Program),
        new("Pages/Index.cshtml", MistakenCode.Page),
    ];

    private static readonly MarkedText[] Alone = [new("Locales/de.json", MistakenTexts.Alone)];

    [Fact]
    public async Task Every_mistake_is_in_the_output_of_a_build_at_its_place()
    {
        var project = feed.NewProject("Shop", "Microsoft.NET.Sdk.Web", "LocaleGen.AspNetCore")
            .Edit(
                "Shop.csproj",
                "</Project>",
                """<ItemGroup><LocaleFile Include="Errors.resx" /></ItemGroup></Project>"""
            )
            .Write(".globalconfig", LoudRules);
        AssertFound(Shop, await BuildAsync(project, Shop));
    }

    [Fact]
    public async Task Mistakes_of_a_project_as_a_whole_stand_in_its_first_file()
    {
        var project = feed.NewProject("Alone", "Microsoft.NET.Sdk", "LocaleGen")
            .Write("Program.cs", "Console.WriteLine();");
        AssertFound(Alone, await BuildAsync(project, Alone, Encoding.Latin1));
    }

    [Fact]
    public void Every_rule_is_among_the_mistakes() =>
        Assert.Equal(
            // Fixtures are no matter of the compiler.
            LocaleRules.All.Where(rule => rule.Group != RuleGroup.Fixtures),
            Shop.Concat(Alone).SelectMany(text => text.Rules).Distinct().OrderBy(rule => rule.Id)
        );

    /// <summary>What is not loud enough by default for the output of a build.</summary>
    private static string LoudRules =>
        "is_global = true\n"
        + string.Concat(
            LocaleRules
                .All.Where(rule => rule.Severity < RuleSeverity.Warning)
                .Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = warning\n")
        );

    private static async Task<IEnumerable<string>> BuildAsync(
        ConsumerProject project,
        IEnumerable<MarkedText> texts,
        Encoding? encoding = null
    )
    {
        foreach (var text in texts)
        {
            project.Write(text.Path, text.Plain, encoding);
        }

        var result = await project.BuildAsync();
        Assert.NotEqual(0, result.ExitCode);
        return project.Places(result);
    }

    private static void AssertFound(IEnumerable<MarkedText> texts, IEnumerable<string> found)
    {
        var expected = texts.SelectMany(text => text.Expected).ToHashSet();
        var differences = string.Join(
            '\n',
            expected
                .Except(found)
                .Select(one => $"not found: {one}")
                .Concat(found.Except(expected).Select(one => $"found: {one}"))
        );
        Assert.True(differences.Length == 0, differences);
    }
}
