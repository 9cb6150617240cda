using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen.Tests;

/// <summary>A project in a workspace, as an editor has it open: generator, options and locale files in place.</summary>
internal sealed class CodeWorkspace : IDisposable
{
    private const string CodeName = "Program.cs";

    private readonly AdhocWorkspace workspace = new();
    private readonly ProjectId project;
    private readonly string root;

    /// <summary>Opens a project.</summary>
    /// <param name="content">What is in it.</param>
    /// <param name="root">The folder it lies in; for diagnostics of a compilation without one, none.</param>
    public CodeWorkspace(LocaleProject content, string root = "/app/")
    {
        this.root = root;
        var opened = workspace.AddProject("MyApp", LanguageNames.CSharp);
        project = opened.Id;
        var compilation = content.Compilation;
        var solution = opened
            .Solution.WithProjectCompilationOptions(project, compilation.Options)
            .WithProjectParseOptions(project, compilation.SyntaxTrees[0].Options)
            .AddMetadataReferences(project, compilation.References)
            .AddAnalyzerReference(project, new Generators());
        solution = Add(solution, root + CodeName, content.Code);
        solution = Add(solution, root + "Library.cs", content.Library);
        foreach (var (path, file) in content.Files)
        {
            var id = DocumentId.CreateNewId(project);
            solution = solution.AddAdditionalDocument(id, path, file.GetText()!, null, root + path);
        }

        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(project),
            ".globalconfig",
            SourceText.From(ConfigOf(content)),
            filePath: root + ".globalconfig"
        );
        Assert.True(workspace.TryApplyChanges(solution));
    }

    public Project Project => workspace.CurrentSolution.GetProject(project)!;

    /// <summary>The code.</summary>
    public Task<string> CodeAsync() =>
        TextAsync(Project.Documents.First(one => one.FilePath == root + CodeName));

    /// <summary>A locale file.</summary>
    public Task<string> FileAsync(string path) =>
        TextAsync(Project.AdditionalDocuments.First(one => one.FilePath == root + path));

    /// <summary>What analyzers say, and the compiler by errors, in this order.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        params DiagnosticAnalyzer[] analyzers
    )
    {
        var compilation = (await Project.GetCompilationAsync(Cancelled))!;
        var found = await compilation
            .WithAnalyzers([.. analyzers], Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(Cancelled);
        return
        [
            .. found,
            .. compilation
                .GetDiagnostics(Cancelled)
                .Where(one => one.Severity == DiagnosticSeverity.Error),
        ];
    }

    /// <summary>Applies the fix that is offered for a diagnostic; false where none is.</summary>
    public async Task<bool> FixAsync(CodeFixProvider fixer, Diagnostic diagnostic)
    {
        CodeAction? offered = null;
        void Register(CodeAction action, ImmutableArray<Diagnostic> _) => offered ??= action;
        await fixer.RegisterCodeFixesAsync(
            diagnostic.Location.SourceTree is { } tree
                ? new CodeFixContext(Project.GetDocument(tree)!, diagnostic, Register, Cancelled)
                : new CodeFixContext(FileOf(diagnostic), diagnostic, Register, Cancelled)
        );
        return offered is not null && await ApplyAsync(offered);
    }

    /// <summary>Applies the fix for all diagnostics of an id at once.</summary>
    public async Task<bool> FixAllAsync(
        CodeFixProvider fixer,
        IEnumerable<Diagnostic> found,
        FixAllScope scope = FixAllScope.Project
    )
    {
        var context = new FixAllContext(
            Project.Documents.First(),
            fixer,
            scope,
            fixer.GetType().Name,
            fixer.FixableDiagnosticIds,
            new Found([.. found]),
            Cancelled
        );
        var action = await fixer.GetFixAllProvider()!.GetFixAsync(context);
        return action is not null && await ApplyAsync(action);
    }

    public void Dispose() => workspace.Dispose();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private async Task<bool> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(Cancelled);
        var changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations));
        return workspace.TryApplyChanges(changed.ChangedSolution);
    }

    private TextDocument FileOf(Diagnostic diagnostic) =>
        Project.AdditionalDocuments.First(one =>
            one.FilePath == diagnostic.Location.GetLineSpan().Path
        );

    private Solution Add(Solution solution, string path, string code) =>
        solution.AddDocument(
            DocumentId.CreateNewId(project),
            Path.GetFileName(path),
            SourceText.From(code),
            filePath: path
        );

    private string ConfigOf(LocaleProject content)
    {
        var lines = new List<string> { "is_global = true" };
        lines.AddRange(content.Properties.Select(one => $"build_property.{one.Key} = {one.Value}"));
        foreach (var (path, file) in content.Files)
        {
            lines.Add($"[{root}{path}]");
            lines.Add($"build_metadata.AdditionalFiles.LocaleCulture = {file.Place.Culture}");
            lines.Add($"build_metadata.AdditionalFiles.LocaleGroup = {file.Place.Group}");
        }

        return string.Join("\n", lines);
    }

    private static async Task<string> TextAsync(TextDocument document) =>
        (await document.GetTextAsync(Cancelled)).ToString();

    private sealed class Generators : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> generators =
        [
            new LocaleGenerator().AsSourceGenerator(),
        ];

        public override string FullPath => "Locale.Generators.dll";

        public override object Id => FullPath;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) =>
            generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() =>
            generators;
    }

    private sealed class Found(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken token
        ) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken token
        ) =>
            Task.FromResult(
                found.Where(one => one.Location.SourceTree?.FilePath == document.FilePath)
            );

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken token
        ) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
