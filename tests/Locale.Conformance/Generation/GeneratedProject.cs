using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LocaleGen;

/// <summary>Compiles a project of locale files and loads it, all in memory.</summary>
internal static class GeneratedProject
{
    private const string Namespace = "Conformance.Generated";

    /// <summary>The project's own code: it calls what was generated as any consumer does.</summary>
    private const string Consumer = $$"""
        namespace {{Namespace}};

        public static class Consumer
        {
            public static global::LocaleGen.Catalog Catalog => Strings.Catalog;

            public static object For(string tag, global::LocaleGen.Overrides? overrides) =>
                overrides is null ? Strings.For(tag) : Strings.For(tag, overrides);

            public static string LocaleOf(object strings) => ((Strings)strings).Locale;

            public static string Utf8(object strings, int key) =>
                global::System.Text.Encoding.UTF8.GetString(((Strings)strings).Utf8((Key)key));
        }
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    /// <summary>Runs the generator over the files and compiles what it gives.</summary>
    /// <exception cref="InvalidOperationException">The generator failed, or its code does not compile.</exception>
    public static ConsumerAccess Build(IReadOnlyList<LocaleFileText> files, LocaleTag source)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new LocaleGenerator().AsSourceGenerator()],
            files,
            Parsing,
            new ProjectOptions(Namespace, source.ToString())
        );
        driver.RunGeneratorsAndUpdateCompilation(
            Compilation(),
            out var compilation,
            out var diagnostics
        );
        ThrowIfAny(diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning));
        return new ConsumerAccess(Load(compilation), Namespace);
    }

    private static CSharpCompilation Compilation() =>
        CSharpCompilation.Create(
            Namespace,
            [CSharpSyntaxTree.ParseText(Consumer, Parsing)],
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    /// <summary>What the package gives a project: the framework and two assemblies.</summary>
    private static IEnumerable<PortableExecutableReference> References()
    {
        var platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return platform
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System."))
            .Append(typeof(Catalog).Assembly.Location)
            .Append(typeof(Message).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private static Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        ThrowIfAny(result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(image.ToArray());
    }

    private static void ThrowIfAny(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault() is { } first)
        {
            throw new InvalidOperationException($"The generated project does not build: {first}");
        }
    }
}
