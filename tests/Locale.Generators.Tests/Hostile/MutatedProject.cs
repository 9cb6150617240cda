using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen.Tests;

/// <summary>A good project of which one file is replaced by a mutated one, as an editor replaces it.</summary>
internal sealed partial class MutatedProject
{
    private const string Accessors = "Strings.g.cs";

    private static readonly ImmutableArray<DiagnosticAnalyzer> ofCode =
    [
        new KeyUseAnalyzer(),
        new UserVisibleLiteralAnalyzer(),
        new FormattingCultureAnalyzer(),
    ];

    private readonly LocaleProject project;
    private readonly Compilation compilation;
    private readonly GeneratorDriver driver;
    private readonly ImmutableArray<DiagnosticAnalyzer> ofFiles = [new LocaleFileAnalyzer()];
    private readonly Dictionary<string, SourceText> good;

    public MutatedProject(LocaleProject project)
    {
        this.project = project;
        compilation = project.Compilation;
        driver = project.DriverWithoutSteps.RunGeneratorsAndUpdateCompilation(
            compilation,
            out var generated,
            out _
        );
        AssertCompiles(generated, isSource: false);
        good = TextsOf(driver.GetRunResult());
    }

    /// <summary>Generates and analyzes with one file replaced.</summary>
    /// <param name="mutated">The file, under the path of a good one.</param>
    /// <param name="isSource">Whether it is the source locale's, which decides on the accessors.</param>
    /// <param name="isDeclared">Whether the source locale says the types of arguments, so that nothing else decides.</param>
    /// <param name="isThorough">Whether to compile what was generated, apply fixes, and ask analyzers that remember nothing.</param>
    public async Task TryAsync(
        LocaleFileText mutated,
        bool isSource,
        bool isDeclared,
        bool isThorough
    )
    {
        var run = driver
            .ReplaceAdditionalText(project.Files[mutated.Path], mutated)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var told);
        Assert.Null(run.GetRunResult().Results[0].Exception);
        Assert.DoesNotContain(told, one => one.Id.StartsWith("CS", StringComparison.Ordinal));
        var texts = TextsOf(run.GetRunResult());
        if (!isSource && (isDeclared || IsSame(texts[Accessors], good[Accessors])))
        {
            AssertIntact(texts, mutated);
        }

        var files = project.With(mutated);
        var found = await AnalyzeAsync(files, compilation, ofFiles);
        Assert.All(found, one => AssertInside(one, files));
        if (isThorough)
        {
            AssertCompiles(generated, isSource);
            await AnalyzeAsync(files, generated, ofCode);
            AssertFixable(found, files);
            Assert.Equal(
                found.Select(one => one.ToString()),
                (await AnalyzeAsync(files, compilation, [new LocaleFileAnalyzer()])).Select(one =>
                    one.ToString()
                )
            );
        }
    }

    /// <summary>What was made of the other files is what it was before.</summary>
    private void AssertIntact(Dictionary<string, SourceText> texts, LocaleFileText mutated)
    {
        var own = $"Strings.{CultureOf(mutated)}.g.cs";
        foreach (var (name, text) in good.Where(one => one.Key != own))
        {
            Assert.True(texts.TryGetValue(name, out var now), $"{name} is gone");
            Assert.True(IsSame(text, now), $"{name} differs");
        }
    }

    private static void AssertInside(Diagnostic one, LocaleProject files)
    {
        Assert.NotEmpty(one.GetMessage());
        var path = one.Location.GetLineSpan().Path;
        if (files.Files.TryGetValue(path, out var file))
        {
            var text = file.GetText()!;
            var span = one.Location.SourceSpan;
            Assert.InRange(span.End, 0, text.Length);
            Assert.Equal(text.Lines.GetLinePositionSpan(span), one.Location.GetLineSpan().Span);
        }
    }

    // A type that metadata names is the project's own, and its error; so is code that calls accessors that are gone.
    private static void AssertCompiles(Compilation generated, bool isSource) =>
        Assert.DoesNotContain(
            generated.GetDiagnostics(TestContext.Current.CancellationToken),
            one =>
                one.Severity == DiagnosticSeverity.Error
                && !(isSource && (one.Location.SourceTree?.FilePath == "Program.cs" || IsType(one)))
        );

    private static bool IsType(Diagnostic error) =>
        error
            .Location.SourceTree!.GetRoot()
            .FindNode(error.Location.SourceSpan)
            .FirstAncestorOrSelf<ParameterSyntax>()
            is not null;

    /// <summary>Every fix can be applied or is refused, and what it wrote can be read at least as well as before.</summary>
    private static void AssertFixable(IEnumerable<Diagnostic> found, LocaleProject files)
    {
        foreach (
            var change in found
                .Select(FixProperties.FixOf)
                .OfType<LocaleFix>()
                .SelectMany(fix => fix.Changes)
        )
        {
            var text = files.Files[change.Path].GetText()!.ToString();
            if (LocaleFixer.Apply(text, [change]) is { } changed)
            {
                Assert.True(
                    Unreadable(change.Path, changed) <= Unreadable(change.Path, text),
                    $"{change} breaks {change.Path}"
                );
            }
        }
    }

    private static int Unreadable(string path, string text) =>
        LocaleFormat
            .Of(path)
            .Read(text, "", MessageSyntax.Icu)
            .Errors.Count(error => error.Rule == LocaleRules.FileNotReadable);

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(
        LocaleProject files,
        Compilation generated,
        ImmutableArray<DiagnosticAnalyzer> analyzers
    )
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files.Files.Values], files.Options),
            (exception, _, _) => thrown = exception,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false
        );
        var found = await generated
            .WithAnalyzers(analyzers, options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        if (thrown is not null)
        {
            throw new InvalidOperationException("An analyzer threw.", thrown);
        }

        return
        [
            .. found
                .OrderBy(one => one.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(one => one.Location.SourceSpan.Start)
                .ThenBy(one => one.ToString(), StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, SourceText> TextsOf(GeneratorDriverRunResult result) =>
        result
            .Results[0]
            .GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);

    // The formats of all locales are those that all texts together use.
    private static bool IsSame(SourceText one, SourceText other) =>
        ReferenceEquals(one, other)
        || one.ContentEquals(other)
        || Formats().Replace(one.ToString(), "") == Formats().Replace(other.ToString(), "");

    private static string CultureOf(LocaleFileText file) =>
        file.IsResource ? ResxFilePath(file.Path) : file.Place.Culture;

    // Resources.pl.resx, Strings/pl/Resources.resw
    private static string ResxFilePath(string path) =>
        path.EndsWith(".resw", StringComparison.Ordinal)
            ? path.Split('/')[^2]
            : path.Split('.')[^2];

    [GeneratedRegex(@" Slice => .*?""u8;\n", RegexOptions.Singleline)]
    private static partial Regex Formats();
}
