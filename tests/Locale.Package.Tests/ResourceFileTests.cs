namespace LocaleGen;

public sealed class ResourceFileTests(PackageFeed feed)
{
    private const string German = "Resources.de.resx";

    private const string EnglishText = """
        <?xml version="1.0" encoding="utf-8"?>
        <root>
          <data name="Greeting" xml:space="preserve">
            <value>Hello {0}, you have {1:N0} files</value>
          </data>
        </root>
        """;

    [Fact]
    public async Task Resources_of_an_application_get_accessors_and_stay_embedded()
    {
        var project = NewProject("<LocaleResx>true</LocaleResx>", "");
        Assert.Empty((await project.BuildAsync()).MustSucceed().Diagnostics);
        var printed = (await project.RunAsync()).MustSucceed().Output;
        Assert.Equal(
            "Hallo Ana, du hast 1.234 Dateien|Hello {0}, you have {1:N0} files\n",
            printed.ReplaceLineEndings("\n")
        );
        Assert.Contains("Shop.resources.dll", project.FileNames("bin"));
    }

    [Fact]
    public async Task A_lost_argument_fails_the_build_at_its_line_in_the_resource_file()
    {
        var project = NewProject("", "<LocaleFile Include=\"Resources*.resx\" />")
            .Edit(German, "{1:N0} Dateien", "Dateien");
        var result = await project.BuildAsync();
        Assert.NotEqual(0, result.ExitCode);
        var error = Assert.Single(result.Diagnostics);
        Assert.StartsWith(Path.Combine(project.Folder, German) + "(4,", error);
        Assert.Contains("): error LOC103: ", error);
    }

    [Fact]
    public async Task A_syntax_error_fails_the_build_at_its_column()
    {
        var project = NewProject("<LocaleResx>true</LocaleResx>", "")
            .Edit(German, "Hallo {0},", "R&amp;D {0");
        var result = await project.BuildAsync();
        Assert.NotEqual(0, result.ExitCode);
        var error = Assert.Single(result.Diagnostics);
        Assert.StartsWith($"{Path.Combine(project.Folder, German)}(4,20): error LOC001: ", error);
    }

    [Fact]
    public async Task Resources_that_nobody_asks_for_are_left_alone()
    {
        var project = NewProject("", "")
            .Edit(German, "{1:N0} Dateien", "Dateien")
            .Write("Program.cs", "System.Console.WriteLine(1);");
        Assert.Empty((await project.BuildAsync()).MustSucceed().Diagnostics);
    }

    private ConsumerProject NewProject(string properties, string items) =>
        feed.NewProject("Shop", "Microsoft.NET.Sdk", "LocaleGen")
            .Edit(
                "Shop.csproj",
                "</Project>",
                $"<PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>"
            )
            .Write("Resources.resx", EnglishText)
            .Write(
                German,
                EnglishText.Replace(
                    "Hello {0}, you have {1:N0} files",
                    "Hallo {0}, du hast {1:N0} Dateien"
                )
            )
            .Write(
                "Program.cs",
                """
                using System;
                using System.Globalization;
                using System.Resources;
                using Shop;

                var own = Strings.For("de").Greeting("Ana", 1234);
                var embedded = new ResourceManager("Shop.Resources", typeof(Strings).Assembly);
                Console.WriteLine($"{own}|{embedded.GetString("Greeting", CultureInfo.InvariantCulture)}");
                """
            );
}
