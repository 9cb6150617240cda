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
    private readonly Dictionary<string, SyntaxTree> generated = new(StringComparer.Ordinal);
    private GeneratorDriver? driver;
    private CSharpCompilation withTexts;

    public SampleProject(SampleCatalog catalog)
    {
        this.catalog = catalog;
        files = [.. catalog.Files.Select(file => new SampleFile(file.Path, file.Text))];
        Compilation = CSharpCompilation.Create(
            "Sample",
            Enumerable.Range(0, CodeFiles).Select(number => CodeOf(number, 0)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        withTexts = Compilation;
    }

    /// <summary>The C# files.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>Changes a C# file that has nothing to do with texts.</summary>
    public void EditCode(int edition)
    {
        var old = Compilation.SyntaxTrees[edition % CodeFiles];
        var edited = CodeOf(edition % CodeFiles, edition);
        Compilation = Compilation.ReplaceSyntaxTree(old, edited);
        withTexts = withTexts.ReplaceSyntaxTree(old, edited);
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

    /// <summary>The C# files with those that are generated; as in an editor, what says the same stays the same file.</summary>
    public Compilation Generate(CompilerAssembly assembly)
    {
        driver = (driver ?? CreateDriver(assembly))
            .ReplaceAdditionalTexts([.. files])
            .RunGenerators(Compilation);
        var sources = driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources);
        foreach (var source in sources)
        {
            if (!generated.TryGetValue(source.HintName, out var known))
            {
                withTexts = withTexts.AddSyntaxTrees(source.SyntaxTree);
            }
            else if (known.GetText() != source.SourceText)
            {
                withTexts = withTexts.ReplaceSyntaxTree(known, source.SyntaxTree);
            }
            else
            {
                continue;
            }

            generated[source.HintName] = source.SyntaxTree;
        }

        return withTexts;
    }

    /// <summary>Runs analyzers over the project.</summary>
    /// <param name="code">Its C# files.</param>
    /// <param name="analyzers">The analyzers.</param>
    public ImmutableArray<Diagnostic> Analyze(
        Compilation code,
        IReadOnlyList<DiagnosticAnalyzer> analyzers
    ) =>
        code.WithAnalyzers([.. analyzers], new AnalyzerOptions([.. files], options))
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

    private SyntaxTree CodeOf(int number, int edition) =>
        CSharpSyntaxTree.ParseText(
            SampleCode.Write(catalog, number, CodeFiles, edition),
            Parsing,
            $"Class{number}.cs"
        );
}
