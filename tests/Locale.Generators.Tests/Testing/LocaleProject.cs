using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen.Tests;

/// <summary>A project with locale files, in memory. Immutable.</summary>
internal sealed record LocaleProject
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Catalog).Assembly.Location)
            .Append(typeof(LocaleSlice).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.Preview,
        DocumentationMode.Diagnose
    );

    public string Code { get; init; } = "";

    /// <summary>A rule that is off by default, and here a warning.</summary>
    public string? EnabledRule { get; init; }

    /// <summary>Code of others that the project's own uses.</summary>
    public string Library { get; init; } = "";

    public ImmutableSortedDictionary<string, LocaleFileText> Files { get; init; } =
        ImmutableSortedDictionary.Create<string, LocaleFileText>(StringComparer.Ordinal);

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "MyApp");

    public LocaleProject With(string path, string text) => With(new LocaleFileText(path, text));

    public LocaleProject With(LocaleFileText file) =>
        this with
        {
            Files = Files.SetItem(file.Path, file),
        };

    public LocaleProject WithProperty(string name, string value) =>
        this with
        {
            Properties = Properties.SetItem(name, value),
        };

    public CSharpCompilation Compilation =>
        CSharpCompilation.Create(
            "MyApp",
            [
                CSharpSyntaxTree.ParseText(Code, Parsing, "Program.cs"),
                CSharpSyntaxTree.ParseText(Library, Parsing, "Library.cs"),
            ],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                specificDiagnosticOptions: EnabledRule is null
                    ? []
                    : [new(EnabledRule, ReportDiagnostic.Warn)]
            )
        );

    public ProjectOptions Options => new(Properties);

    public GeneratorDriver Driver => CreateDriver(tracksSteps: true);

    /// <summary>A driver that notes no steps, as in a compiler.</summary>
    public GeneratorDriver DriverWithoutSteps => CreateDriver(tracksSteps: false);

    private GeneratorDriver CreateDriver(bool tracksSteps) =>
        CSharpGeneratorDriver.Create(
            [new LocaleGenerator().AsSourceGenerator()],
            Files.Values,
            Parsing,
            Options,
            new GeneratorDriverOptions(
                IncrementalGeneratorOutputKind.None,
                trackIncrementalGeneratorSteps: tracksSteps
            )
        );

    /// <summary>Generates, and requires that the result compiles without a warning.</summary>
    public GeneratedProject Generate()
    {
        var result = Run();
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Compilation.GetDiagnostics().Where(IsWarning));
        return result;
    }

    /// <summary>Generates, whatever the compiler says of the result.</summary>
    public GeneratedProject Run()
    {
        var driver = Driver.RunGeneratorsAndUpdateCompilation(
            Compilation,
            out var compilation,
            out var diagnostics
        );
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return new GeneratedProject(compilation, result.GeneratedSources, diagnostics);
    }

    /// <summary>What the analyzer of locale files says, by file and place.</summary>
    public Task<IReadOnlyList<Diagnostic>> AnalyzeAsync() =>
        AnalyzeAsync(Compilation, new LocaleFileAnalyzer());

    /// <summary>What analyzers say of the code together with what is generated, by file and place.</summary>
    public Task<IReadOnlyList<Diagnostic>> AnalyzeCodeAsync(
        params DiagnosticAnalyzer[] analyzers
    ) => AnalyzeAsync(Run().Compilation, analyzers);

    private async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(
        Compilation compilation,
        params DiagnosticAnalyzer[] analyzers
    )
    {
        var options = new AnalyzerOptions([.. Files.Values], Options);
        var found = await compilation
            .WithAnalyzers([.. analyzers], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, one => one.Id == "AD0001");
        return
        [
            .. found
                .OrderBy(one => one.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(one => one.Location.SourceSpan.Start),
        ];
    }

    // Documentation counts as the compiler would let it count with GenerateDocumentationFile.
    private static bool IsWarning(Diagnostic diagnostic) =>
        diagnostic.Severity >= DiagnosticSeverity.Warning;
}
