using System.Diagnostics;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>A temporary folder of projects to be built; deleted when disposed.</summary>
internal sealed class ProjectFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("locale-buildcost-");

    public ProjectFolder()
    {
        // So that nothing above the folder has a say.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    /// <summary>Writes a project and restores it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="catalog">Its texts; null for a project without.</param>
    /// <returns>The path of its project file.</returns>
    public string Create(string name, SampleCatalog? catalog)
    {
        if (Directory.Exists(Path.Combine(folder.FullName, name)))
        {
            Directory.Delete(Path.Combine(folder.FullName, name), recursive: true);
        }

        var project = Write($"{name}/{name}.csproj", catalog is null ? Plain : WithTexts);
        Write(
            $"{name}/Program.cs",
            catalog is null
                ? """System.Console.WriteLine("Hello");"""
                : $"System.Console.WriteLine({name}.Strings.For(args[0]).{SampleCatalog.PropertyOf(0)});"
        );
        foreach (var (path, text) in catalog?.Files ?? [])
        {
            Write($"{name}/{path}", text);
        }

        DotNet.Run(["restore", project, "-v:q"]);
        return project;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string path, string text)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    private const string Properties = """
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
          </PropertyGroup>
        """;

    private static string Plain =>
        $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{Properties}\n</Project>\n";

    // What the package brings, from where it was built.
    private static string WithTexts =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
            {Properties}
              <Import Project="{BuildFiles}/LocaleGen.props" />
              <ItemGroup>
                <Analyzer Include="{CompilerAssembly.Folder}/*.dll" />
                <Reference Include="{typeof(Catalog).Assembly.Location}" />
                <Reference Include="{typeof(LocaleSlice).Assembly.Location}" />
              </ItemGroup>
              <Import Project="{BuildFiles}/LocaleGen.targets" />
            </Project>
            """;

    private static string BuildFiles => Path.Combine(AppContext.BaseDirectory, "buildTransitive");
}
