using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>The generator and analyzers as a compiler loads them: the assemblies of the package, beside each other.</summary>
internal sealed class CompilerAssembly : AssemblyLoadContext
{
    private readonly Assembly assembly;

    private CompilerAssembly()
        : base(nameof(CompilerAssembly))
    {
        if (!File.Exists(PathOf("Locale.Generators")))
        {
            throw new FileNotFoundException(
                $"The generator is not built: run dotnet build -c {Configuration} src/Locale.Generators.",
                PathOf("Locale.Generators")
            );
        }

        assembly = LoadFromAssemblyPath(PathOf("Locale.Generators"));
    }

    /// <summary>Where they lie.</summary>
    public static string Folder { get; } =
        Path.GetFullPath(
            Path.Combine(AppContext.BaseDirectory, "..", "..", "Locale.Generators", Configuration)
        );

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Name;

    /// <summary>Loads them.</summary>
    public static CompilerAssembly Load() => new();

    /// <summary>The generators.</summary>
    public IReadOnlyList<ISourceGenerator> CreateGenerators() =>
        [.. Create<IIncrementalGenerator>().Select(one => one.AsSourceGenerator())];

    /// <summary>The analyzers.</summary>
    public IReadOnlyList<DiagnosticAnalyzer> CreateAnalyzers() => [.. Create<DiagnosticAnalyzer>()];

    protected override Assembly? Load(AssemblyName assemblyName) =>
        File.Exists(PathOf(assemblyName.Name!))
            ? LoadFromAssemblyPath(PathOf(assemblyName.Name!))
            : null;

    private IEnumerable<T> Create<T>() =>
        assembly
            .GetTypes()
            .Where(type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract)
            .Select(type => (T)Activator.CreateInstance(type)!);

    private static string PathOf(string name) => Path.Combine(Folder, name + ".dll");
}
