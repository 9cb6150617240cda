namespace LocaleGen;

public sealed class UnusedKeysTests(PackageFeed feed)
{
    [Fact]
    public async Task The_tool_lists_the_keys_of_a_public_catalog_that_no_project_uses()
    {
        var texts = feed.NewProject("Texts", "Microsoft.NET.Sdk", "LocaleGen")
            .Edit(
                "Texts.csproj",
                "<OutputType>Exe</OutputType>",
                "<LocaleAccess>public</LocaleAccess>"
            )
            .Write(
                "Locales/en.json",
                """
                {
                  "here": "Here",
                  "there": "There",
                  "nowhere": "Nowhere"
                }
                """
            )
            .Write(
                "Own.cs",
                "internal static class Own { public static string Text => Texts.Strings.Current.Here; }"
            );
        texts
            .Write(
                "../App/nuget.config",
                File.ReadAllText(Path.Combine(texts.Folder, "nuget.config"))
            )
            .Write("../App/App.csproj", Application)
            .Write("../App/Program.cs", "System.Console.WriteLine(Texts.Strings.Current.There);");
        var application = Path.GetFullPath(Path.Combine(texts.Folder, "..", "App"));
        (await DotNet.RunAsync(application, "build")).MustSucceed();

        var found = await DotNet.RunAsync(application, Repository.Tool, "unused", "App.csproj");

        Assert.Equal(1, found.ExitCode);
        Assert.Contains(
            "../Texts/Locales/en.json(4,4): info LOC401: Nothing in the solution uses 'nowhere'",
            found.Output
        );
        Assert.Contains("Texts: 1 of 3 keys unused", found.Output);
    }

    [Fact]
    public async Task A_project_without_texts_is_told_so()
    {
        var project = feed.NewProject("Plain", "Microsoft.NET.Sdk")
            .Write("Program.cs", "System.Console.WriteLine();");
        (await project.BuildAsync()).MustSucceed();

        var found = await DotNet.RunAsync(
            project.Folder,
            Repository.Tool,
            "unused",
            "Plain.csproj"
        );

        Assert.Equal(2, found.ExitCode);
    }

    private const string Application = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Texts/Texts.csproj" />
          </ItemGroup>
        </Project>
        """;
}
