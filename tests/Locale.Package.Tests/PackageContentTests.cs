using System.Xml.Linq;

namespace LocaleGen;

public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void LocaleGen_holds_the_runtime_the_generator_and_nothing_else()
    {
        string[] expected =
        [
            "LICENSE-Unicode.txt",
            "LocaleGen.nuspec",
            "README.md",
            "analyzers/dotnet/cs/Locale.Catalogs.dll",
            "analyzers/dotnet/cs/Locale.Cldr.dll",
            "analyzers/dotnet/cs/Locale.Generators.CodeFixes.dll",
            "analyzers/dotnet/cs/Locale.Generators.dll",
            "analyzers/dotnet/cs/Locale.Messages.dll",
            "buildTransitive/LocaleGen.props",
            "buildTransitive/LocaleGen.targets",
            "icon.png",
            "lib/net10.0/Locale.Messages.dll",
            "lib/net10.0/Locale.Messages.xml",
            "lib/net10.0/Locale.Runtime.dll",
            "lib/net10.0/Locale.Runtime.xml",
        ];
        Assert.Equal(expected, feed.FilesOf("LocaleGen"));
        Assert.Empty(Descendants("LocaleGen", "dependency"));
        Assert.Empty(Descendants("LocaleGen", "frameworkReference"));
    }

    [Fact]
    public void LocaleGen_AspNetCore_brings_LocaleGen_with_its_generator()
    {
        string[] expected =
        [
            "LocaleGen.AspNetCore.nuspec",
            "README.md",
            "icon.png",
            "lib/net10.0/Locale.AspNetCore.dll",
            "lib/net10.0/Locale.AspNetCore.xml",
        ];
        Assert.Equal(expected, feed.FilesOf("LocaleGen.AspNetCore"));
        var dependency = Assert.Single(Descendants("LocaleGen.AspNetCore", "dependency"));
        Assert.Equal("LocaleGen", dependency.Attribute("id")?.Value);
        Assert.Equal("All", dependency.Attribute("include")?.Value);
        Assert.Null(dependency.Attribute("exclude"));
        var framework = Assert.Single(Descendants("LocaleGen.AspNetCore", "frameworkReference"));
        Assert.Equal("Microsoft.AspNetCore.App", framework.Attribute("name")?.Value);
    }

    [Fact]
    public void LocaleGen_Cldr_holds_the_data_with_its_licence_and_fits_one_version_of_LocaleGen()
    {
        string[] expected =
        [
            "LICENSE-Unicode.txt",
            "LocaleGen.Cldr.nuspec",
            "README.md",
            "icon.png",
            "lib/net10.0/Locale.Cldr.dll",
            "lib/net10.0/Locale.Cldr.xml",
        ];
        Assert.Equal(expected, feed.FilesOf("LocaleGen.Cldr"));
        var dependency = Assert.Single(Descendants("LocaleGen.Cldr", "dependency"));
        var version = Assert.Single(Descendants("LocaleGen", "version")).Value;
        Assert.Equal("LocaleGen", dependency.Attribute("id")?.Value);
        Assert.Equal($"[{version}]", dependency.Attribute("version")?.Value);
        Assert.Equal("All", dependency.Attribute("include")?.Value);
    }

    [Theory]
    [InlineData("LocaleGen", "MIT AND Unicode-3.0")]
    [InlineData("LocaleGen.AspNetCore", "MIT")]
    [InlineData("LocaleGen.Cldr", "MIT AND Unicode-3.0")]
    [InlineData("LocaleGen.Tool", "MIT AND Unicode-3.0")]
    public void Every_package_says_what_it_is_and_under_which_licence(
        string package,
        string licence
    )
    {
        Assert.Equal(licence, Assert.Single(Descendants(package, "license")).Value);
        Assert.Equal("README.md", Assert.Single(Descendants(package, "readme")).Value);
        Assert.Equal("icon.png", Assert.Single(Descendants(package, "icon")).Value);
        Assert.NotEmpty(Assert.Single(Descendants(package, "tags")).Value);
        Assert.NotEqual(
            "Package Description",
            Assert.Single(Descendants(package, "description")).Value
        );
    }

    [Theory]
    [InlineData("LocaleGen", "Locale.Messages.pdb", "Locale.Runtime.pdb")]
    [InlineData("LocaleGen.AspNetCore", "Locale.AspNetCore.pdb")]
    public void Code_comes_with_its_symbols(string package, params string[] symbols) =>
        Assert.Equal(
            symbols.Select(name => $"lib/net10.0/{name}"),
            feed.FilesOf(package, ".snupkg").Where(name => name.EndsWith(".pdb"))
        );

    [Fact]
    public void The_tool_needs_nothing_else() =>
        Assert.Empty(Descendants("LocaleGen.Tool", "dependency"));

    private IEnumerable<XElement> Descendants(string package, string name) =>
        feed.ManifestOf(package).Descendants().Where(element => element.Name.LocalName == name);
}
