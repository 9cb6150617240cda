using System.IO.Compression;
using System.Xml.Linq;

[assembly: AssemblyFixture(typeof(LocaleGen.PackageFeed))]

namespace LocaleGen;

/// <summary>The packages of this repository in a folder that serves as a source, packed once for all tests.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("localegen-").FullName;

    private string? missing;

    /// <summary>The folder with the packages; skips the test that asks for it where there is no SDK to make them.</summary>
    private string Source
    {
        get
        {
            Assert.SkipWhen(missing is not null, missing ?? "");
            return Path.Combine(root, "source");
        }
    }

    public async ValueTask InitializeAsync()
    {
        missing = await DotNet.WhyMissingAsync();
        if (missing is not null)
        {
            return;
        }

        foreach (
            var project in new[]
            {
                "Locale.Runtime",
                "Locale.AspNetCore",
                "Locale.Cldr.Package",
                "Locale.Cli",
            }
        )
        {
            var result = await DotNet.RunAsync(
                Repository.Root,
                "pack",
                Path.Combine("src", project),
                "--no-build",
                "--configuration",
                Repository.Configuration,
                "--output",
                Source
            );
            Assert.Empty(result.MustSucceed().Diagnostics);
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The files of a package, without what NuGet itself adds.</summary>
    /// <param name="package">Its name.</param>
    /// <param name="extension">Of the package itself, or of that of its symbols.</param>
    public IReadOnlyList<string> FilesOf(string package, string extension = ".nupkg")
    {
        using var archive = ZipFile.OpenRead(Path.ChangeExtension(PathOf(package), extension));
        return
        [
            .. archive
                .Entries.Select(entry => entry.FullName)
                .Where(name =>
                    !name.StartsWith("_rels/")
                    && !name.StartsWith("package/")
                    && name != "[Content_Types].xml"
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What a package says of itself.</summary>
    public XElement ManifestOf(string package)
    {
        using var archive = ZipFile.OpenRead(PathOf(package));
        using var manifest = archive.GetEntry($"{package}.nuspec")!.Open();
        return XElement.Load(manifest);
    }

    /// <summary>An empty project outside this repository that can restore from the packages and from nowhere else.</summary>
    internal ConsumerProject NewProject(string name, string sdk, params string[] packages)
    {
        var folder = Path.Combine(root, Guid.NewGuid().ToString("N"), name);
        Directory.CreateDirectory(folder);
        var project = new ConsumerProject(folder);
        project.Write(
            "nuget.config",
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(
                root,
                "packages"
            )}" /></config>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <packageSources><clear /><add key="local" value="{Source}" /></packageSources>
            </configuration>
            """
        );
        project.Write($"{name}.csproj", ProjectFile(sdk, packages));
        return project;
    }

    private string PathOf(string package) =>
        Path.Combine(Source, $"{package}.{VersionOf(package)}.nupkg");

    private string VersionOf(string package) =>
        Directory
            .GetFiles(Source, $"{package}.*.nupkg")
            .Select(path => Path.GetFileNameWithoutExtension(path)[(package.Length + 1)..])
            .Single(version => char.IsAsciiDigit(version[0]));

    private string ProjectFile(string sdk, IEnumerable<string> packages) =>
        $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(packages.Select(Reference))}
              </ItemGroup>
            </Project>
            """;

    private string Reference(string package) =>
        $"""<PackageReference Include="{package}" Version="{VersionOf(package)}" />""";
}
