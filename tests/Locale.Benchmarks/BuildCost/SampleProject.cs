using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>A project of many C# files and many locale files, in memory as an editor holds it.</summary>
internal sealed class SampleProject
{
    private const int CodeFiles = 300;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private readonly SampleCatalog catalog;
    private readonly SampleOptions options = new();
    private ImmutableArray<SampleFile> files;

    public SampleProject(SampleCatalog catalog)
    {
        this.catalog = catalog;
        files = [.. catalog.Files.Select(file => new SampleFile(file.Path, file.Text))];
        Compilation = CSharpCompilation.Create(
            "Sample",
            Enumerable.Range(0, CodeFiles).Select(number => Code(number, 0)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
    }

    /// <summary>The C# files.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>Changes a C# file that has nothing to do with texts.</summary>
    public void EditCode(int edition)
    {
        var old = Compilation.SyntaxTrees[edition % CodeFiles];
        Compilation = Compilation.ReplaceSyntaxTree(old, Code(edition % CodeFiles, edition));
    }

    /// <summary>Changes one text of a locale file.</summary>
    public (SampleFile Old, SampleFile New) EditText(int locale, int edition)
    {
        var path = SampleCatalog.PathOf(edition % catalog.Areas, locale);
        var old = files.Single(file => file.Path == path);
        var text = SampleCatalog.Write(edition % catalog.Areas, locale, edition);
        var changed = new SampleFile(path, text);
        files = files.Replace(old, changed);
        return (old, changed);
    }

    /// <summary>All locale files as if they were read for the first time.</summary>
    public void ReadAgain() => files = [.. files.Select(file => file.Again())];

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver CreateDriver(CompilerAssembly assembly, bool tracks = false) =>
        CSharpGeneratorDriver.Create(
            assembly.CreateGenerators(),
            files,
            Parsing,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracks)
        );

    /// <summary>Runs analyzers over the project.</summary>
    public ImmutableArray<Diagnostic> Analyze(IReadOnlyList<DiagnosticAnalyzer> analyzers) =>
        Compilation
            .WithAnalyzers([.. analyzers], new AnalyzerOptions([.. files], options))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None)
            .GetAwaiter()
            .GetResult();

    private static IEnumerable<MetadataReference> References =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Catalog).Assembly.Location)
            .Append(typeof(LocaleSlice).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));

    private static SyntaxTree Code(int number, int edition)
    {
        var methods = Enumerable
            .Range(0, 10)
            .Select(method =>
                $"    public int Method{method}(int value) => value * {method + edition} + Count;\n"
            );
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"namespace Sample;\n\npublic sealed class Class{number}\n{{\n    public int Count {{ get; set; }}\n\n{string.Concat(methods)}}}\n"
        );
        return CSharpSyntaxTree.ParseText(text, Parsing, $"Class{number}.cs");
    }
}
