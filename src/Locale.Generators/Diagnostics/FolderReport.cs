using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>What all checks say of a project's locale files.</summary>
internal sealed class FolderReport
{
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);
    private readonly List<CatalogFile> files = [];
    private readonly List<CatalogDiagnostic> ofProject = [];
    private readonly ILookup<string, Diagnostic> found;
    private readonly List<(string Path, Diagnostic? Diagnostic)> ofBaseline = [];
    private Baseline baseline = Baseline.Empty;

    /// <summary>Runs the checks.</summary>
    /// <param name="options">The files, and what the project file says.</param>
    /// <param name="compilation">Says how loud a project wants which rule.</param>
    /// <param name="memory">What was found of files that are the same as before.</param>
    public FolderReport(
        AnalyzerOptions options,
        Compilation compilation,
        CheckMemory memory,
        CancellationToken token
    )
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        foreach (var additional in options.AdditionalFiles)
        {
            if (
                LocaleSource.From(additional, provider) is { } source
                && additional.GetText(token) is { } text
                && !texts.ContainsKey(additional.Path)
            )
            {
                texts.Add(additional.Path, text);
                files.Add(ReadFiles.Read(source, text));
                AddFault(source, files[files.Count - 1]);
            }
            else if (Baseline.IsNamed(additional.Path) && additional.GetText(token) is { } known)
            {
                ReadBaseline(additional.Path, known);
            }
        }

        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        var settings = ProjectSettings.From(provider.GlobalOptions);
        var types = new ProjectTypes(compilation, settings.Namespace.Replace("@", ""), token);
        found = Check(settings, EnabledRules.Of(compilation, settings, token), types, memory)
            .Select(
                (one, place) =>
                    (Path: one.File?.Path ?? files[0].Path, Diagnostic: ToDiagnostic(one, place))
            )
            .Concat(ofBaseline)
            .Where(one => one.Diagnostic is not null)
            .ToLookup(one => one.Path, one => one.Diagnostic!, StringComparer.Ordinal);
    }

    /// <summary>Reports what is wrong in a file.</summary>
    public void ReportFor(string path, Action<Diagnostic> report)
    {
        foreach (var diagnostic in found[path])
        {
            report(diagnostic);
        }
    }

    private void AddFault(LocaleSource source, CatalogFile file)
    {
        if (source.UnknownSyntax is { } name)
        {
            var text = $"LocaleSyntax is '{name}': write {MessageSyntaxes.Names}";
            ofProject.Add(new(LocaleRules.FileNotReadable, file, file.File.Opening, text));
        }
    }

    private IEnumerable<CatalogDiagnostic> Check(
        ProjectSettings settings,
        RuleFilter rules,
        ProjectTypes types,
        CheckMemory memory
    )
    {
        if (files.Count == 0)
        {
            return [];
        }

        var folder = new LocaleFolder(
            settings.Source,
            files,
            CldrData.Full.Tags,
            settings.Tags,
            memory
        );
        var ofFiles = CatalogChecks.Check(
            folder,
            CldrData.Full,
            CldrData.Full.Locales,
            rules,
            memory
        );
        return ofFiles
            .Concat(DeclaredTypeCheck.Check(folder))
            .Concat(ofProject)
            .Concat(
                new BoundTypeCheck(types)
                    .Check(folder, rules)
                    .Where(one => !IsExplained(one, ofFiles))
            )
            .Where(one => !baseline.Covers(one));
    }

    private void ReadBaseline(string path, SourceText text)
    {
        baseline = Baseline.Read(text.ToString());
        foreach (var error in baseline.Errors)
        {
            var span = new TextSpan(error.Range.Start, error.Range.Length);
            var place = Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
            ofBaseline.Add(
                (path, Diagnostic.Create(Descriptors.Find(error.Rule.Id)!, place, error.Text))
            );
        }
    }

    // A value of an enum that was translated is one mistake.
    private static bool IsExplained(CatalogDiagnostic one, IEnumerable<CatalogDiagnostic> others) =>
        one.Rule == LocaleRules.EnumMismatch
        && others.Any(other =>
            other.Rule == LocaleRules.TranslatedKeyword
            && other.File == one.File
            && other.Key == one.Key
        );

    private Diagnostic? ToDiagnostic(CatalogDiagnostic one, int place)
    {
        if (Descriptors.Find(one.Rule.Id) is not { } descriptor)
        {
            return null;
        }

        // What is about the project stands in its first file, since the compiler shows only what stands somewhere.
        var file = one.File ?? files[0];
        var range = one.File is null ? file.File.Opening : one.Range;
        var span = new TextSpan(range.Start, range.Length);
        var lines = texts[file.Path].Lines.GetLinePositionSpan(span);
        var properties = one.Fix is { } fix ? FixProperties.Of(fix, place) : null;
        return Diagnostic.Create(
            descriptor,
            Location.Create(file.Path, span, lines),
            properties,
            one.Text
        );
    }
}
