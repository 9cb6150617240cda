namespace LocaleGen;

/// <summary>What paths stand for, and what projects say of their locale files.</summary>
public class ProjectTests
{
    private const string Project = """<Project Sdk="Microsoft.NET.Sdk"></Project>""";

    [Theory]
    [InlineData()]
    [InlineData(".")]
    [InlineData("Locales")]
    [InlineData("Locales/de.json")]
    [InlineData("App.csproj")]
    [InlineData("App.sln")]
    [InlineData("App.slnx")]
    [InlineData("Locales", ".", "App.csproj")]
    public void A_folder_a_file_a_project_and_a_solution_find_the_same(params string[] paths)
    {
        using var folder = CheckedFolder
            .Faulty()
            .With("App.csproj", Project)
            .With("App.slnx", """<Solution><Project Path="App.csproj" /></Solution>""")
            .With(
                "App.sln",
                """
                Microsoft Visual Studio Solution File, Format Version 12.00
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "App", "App.csproj", "{1}"
                EndProject
                Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "src", "src", "{2}"
                EndProject
                """
            );
        var finding = Assert.Single(
            folder.Findings(paths),
            one => one["rule"]!.GetValue<string>() == "LOC103"
        );
        Assert.Equal("Locales/de.json", finding["file"]!.GetValue<string>());
        Assert.Equal("firing", finding["key"]!.GetValue<string>());
    }

    [Fact]
    public void A_file_by_itself_is_compared_with_the_source_and_only_its_faults_are_told()
    {
        using var folder = CheckedFolder
            .Faulty()
            .With("Locales/pl/alerts.json", "{ \"x\": \"{\" }");
        Assert.Equal(
            ["Locales/pl/alerts.json"],
            folder
                .Findings("Locales/pl/alerts.json")
                .Select(one => one["file"]!.GetValue<string>())
                .Distinct()
        );
    }

    [Fact]
    public void A_project_says_the_source_tags_and_rules_that_are_off()
    {
        using var folder = new CheckedFolder()
            .With("Locales/de.json", """{ "terms": "Lies <b>das</b>", "more": "Mehr" }""")
            .With("Locales/en.json", """{ "terms": "Read this" }""")
            .With(
                "App.csproj",
                """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <LocaleSource>de</LocaleSource>
                    <LocaleTags>b;$(MoreTags)</LocaleTags>
                    <LocaleTags Condition="'$(LocaleTags)' == ''">none</LocaleTags>
                    <LocaleSource Condition="'$(Configuration)' == 'Debug'">en</LocaleSource>
                  </PropertyGroup>
                </Project>
                """
            );
        Assert.Equal(["LOC101", "LOC104"], folder.Rules("App.csproj").Order());
        Assert.Equal(["LOC101", "LOC104"], folder.Rules("Locales").Order());
        folder.With(
            "Directory.Build.props",
            "<Project><PropertyGroup><LocaleDisabledRules>parity</LocaleDisabledRules></PropertyGroup></Project>"
        );
        Assert.Empty(folder.Rules());
        Assert.Empty(folder.Rules("App.csproj", "--source", "en"));
    }

    [Fact]
    public void The_neutral_language_is_the_source_where_no_other_is_named()
    {
        using var folder = new CheckedFolder()
            .With("Locales/fr.json", """{ "title": "Alertes" }""")
            .With("Locales/de.json", "{}")
            .With(
                "App.csproj",
                "<Project><PropertyGroup><NeutralLanguage>fr</NeutralLanguage></PropertyGroup></Project>"
            );
        Assert.Equal(["LOC101"], folder.Rules());
        folder.With("App.csproj", Project);
        Assert.Equal(["LOC010"], folder.Rules());
    }

    [Fact]
    public void A_project_lists_its_files_itself()
    {
        using var folder = new CheckedFolder()
            .With("Locales/en.json", "{ \"unseen\": \"{\" }")
            .With("Texts/app.json", """{ "title": "Alerts" }""")
            .With("Texts/german/web/app.json", "{}")
            .With("Texts/old/app.json", "{ \"unseen\": \"{\" }")
            .With(
                "App.csproj",
                """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><EnableDefaultLocaleFiles>false</EnableDefaultLocaleFiles></PropertyGroup>
                  <ItemGroup>
                    <LocaleFile Include="Texts\app.json" LocaleCulture="en" />
                    <LocaleFile Include="Texts/**/*.json" Exclude="Texts/app.json;Texts/old/**">
                      <LocaleCulture>de</LocaleCulture>
                    </LocaleFile>
                  </ItemGroup>
                </Project>
                """
            );
        var finding = Assert.Single(folder.Findings());
        Assert.Equal("LOC101", finding["rule"]!.GetValue<string>());
        Assert.Equal("Texts/german/web/app.json", finding["file"]!.GetValue<string>());
    }

    [Fact]
    public void A_solution_checks_each_of_its_projects_by_itself()
    {
        using var folder = new CheckedFolder()
            .With("One/Locales/en.json", """{ "title": "Alerts" }""")
            .With("One/Locales/de.json", "{}")
            .With("One/One.csproj", Project)
            .With("Two/Locales/fr.json", """{ "other": "Autre" }""")
            .With(
                "Two/Two.csproj",
                "<Project><PropertyGroup><LocaleSource>fr</LocaleSource></PropertyGroup></Project>"
            )
            .With("None/None.csproj", Project)
            .With(
                "All.slnx",
                """
                <Solution>
                  <Folder Name="/src/"><Project Path="One\One.csproj" /><Project Path="Two/Two.csproj" /></Folder>
                  <Project Path="None/None.csproj" /><Project Path="Gone/Gone.csproj" />
                </Solution>
                """
            );
        Assert.Equal(["LOC101"], folder.Rules());
        Assert.Equal(["LOC101"], folder.Rules("One", "Two"));
        Assert.Equal(2, folder.Check("None").ExitCode);
    }

    [Fact]
    public void A_project_that_is_no_XML_is_named()
    {
        using var folder = CheckedFolder.Clean().With("App.csproj", "<Project>");
        var run = folder.Check();
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("locale: '.' cannot be read: ", run.Error);
    }

    [Fact]
    public void Severities_are_those_of_global_configuration_files_up_the_tree()
    {
        using var folder = CheckedFolder.Faulty().With("App.csproj", Project);
        folder.With(
            ".globalconfig",
            "is_global = true\ndotnet_diagnostic.LOC103.severity = warning\n"
        );
        Assert.Contains("warning LOC103", folder.Check("Locales").Output);
        folder.With(".editorconfig", "dotnet_diagnostic.LOC103.severity = none\n");
        Assert.Contains("warning LOC103", folder.Check().Output);
        folder.With(
            ".editorconfig",
            "# ours\nis_global = true\nglobal_level = 200\ndotnet_diagnostic.LOC103.severity = suggestion\n[*.cs]\ndotnet_diagnostic.LOC103.severity = error\n"
        );
        Assert.Contains("info LOC103", folder.Check().Output);
        Assert.Contains("error LOC103", folder.Check("--severity", "LOC103=error").Output);
    }

    [Fact]
    public void Resources_are_checked_as_they_are()
    {
        using var folder = new CheckedFolder()
            .With(
                "Strings/en-US/Resources.resw",
                Resources("Files", "{count, plural, one {# file} other {# files}}")
            )
            .With(
                "Strings/pl/Resources.resw",
                Resources("Files", "{cnt, plural, one {# plik} other {# plików}}")
            );
        Assert.Contains("LOC103", folder.Rules("Strings"));
        Assert.Contains("LOC103", folder.Rules());
        using var classic = new CheckedFolder()
            .With("Resources.resx", Resources("Files", "{0} of {1}"))
            .With("Resources.de.resx", Resources("Files", "{0}"))
            .With("App.csproj", Project);
        var finding = Assert.Single(
            classic.Findings(),
            one => one["rule"]!.GetValue<string>() == "LOC103"
        );
        Assert.Equal("Resources.de.resx", finding["file"]!.GetValue<string>());
        Assert.Equal(3, finding["line"]!.GetValue<int>());
    }

    private static string Resources(string key, string text) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n  <data name=\"{key}\" xml:space=\"preserve\"><value>{text}</value></data>\n</root>\n";
}
