using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>What all checks say of a project's locale files; what they say without its code stays until a file changes.</summary>
internal sealed class FolderReport
{
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);
    private readonly RuleFilter rules;
    private readonly LocaleFolder folder;
    private readonly IReadOnlyList<CatalogDiagnostic> ofFiles;
    private readonly CatalogFile first;
    private readonly Baseline baseline = Baseline.Empty;
    private readonly List<(string Path, Diagnostic Diagnostic)> found = [];
    private readonly Lazy<ILookup<string, Diagnostic>> byPath;

    /// <summary>Runs the checks that need nothing but the files.</summary>
    /// <param name="files">The files, of which at least one is a locale's.</param>
    /// <param name="settings">What the project file says.</param>
    /// <param name="rules">The rules that the project wants.</param>
    /// <param name="memory">What was found of files that are the same as before.</param>
    public FolderReport(
        FolderFiles files,
        ProjectSettings settings,
        RuleFilter rules,
        CheckMemory memory,
        CancellationToken token
    )
    {
        this.rules = rules;
        ReadFiles.ReadAhead(files.Locales, token);
        var read = new List<CatalogFile>();
        foreach (var (source, text) in files.Locales)
        {
            texts.Add(source.File.Path, text);
            read.Add(ReadFiles.Read(source, text));
        }

        read.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        first = read[0];
        foreach (var (path, text) in files.Baselines)
        {
            baseline = Baseline.Read(text.ToString());
            found.AddRange(
                baseline.Errors.Select(error => (path, ToDiagnostic(error, path, text)))
            );
        }

        folder = new(settings.Source, read, CldrData.Full.Tags, settings.Tags, memory);
        ofFiles = CatalogChecks.Check(folder, CldrData.Full, CldrData.Full.Locales, rules, memory);
        Add(found, ofFiles.Concat(DeclaredTypeCheck.Check(folder)).Concat(FaultsOf(files, read)));
        byPath = new(() => ByPath(found));
    }

    /// <summary>What was found by file, together with what is wrong with the types that files name.</summary>
    /// <param name="types">The types of the project.</param>
    public ILookup<string, Diagnostic> Find(ProjectTypes types)
    {
        var bound = new BoundTypeCheck(types)
            .Check(folder, rules)
            .Where(one => !IsExplained(one))
            .ToList();
        if (bound.Count == 0)
        {
            return byPath.Value;
        }

        var all = found.ToList();
        Add(all, bound);
        return ByPath(all);
    }

    private void Add(
        List<(string Path, Diagnostic Diagnostic)> all,
        IEnumerable<CatalogDiagnostic> more
    )
    {
        foreach (var one in more)
        {
            if (!baseline.Covers(one) && Descriptors.Find(one.Rule.Id) is { } descriptor)
            {
                // What is about the project stands in its first file: the compiler shows only what stands somewhere.
                var (file, range) = one.File is null
                    ? (first, first.File.Opening)
                    : (one.File, one.Range);
                var place = PlaceOf(range, file.Path, texts[file.Path]);
                var fix = one.Fix is null ? null : FixProperties.Of(one.Fix, order: all.Count);
                all.Add((file.Path, Diagnostic.Create(descriptor, place, fix, one.Text)));
            }
        }
    }

    private static ILookup<string, Diagnostic> ByPath(
        IEnumerable<(string Path, Diagnostic Diagnostic)> all
    ) => all.ToLookup(one => one.Path, one => one.Diagnostic, StringComparer.Ordinal);

    private static IEnumerable<CatalogDiagnostic> FaultsOf(
        FolderFiles files,
        List<CatalogFile> read
    ) =>
        from one in files.Locales
        where one.Source.UnknownSyntax is not null
        let file = read.Find(file => file.Path == one.Source.File.Path)
        let text = $"LocaleSyntax is '{one.Source.UnknownSyntax}': write {MessageSyntaxes.Names}"
        select new CatalogDiagnostic(LocaleRules.FileNotReadable, file, file.File.Opening, text);

    // A value of an enum that was translated is one mistake.
    private bool IsExplained(CatalogDiagnostic one) =>
        one.Rule == LocaleRules.EnumMismatch
        && ofFiles.Any(other =>
            other.Rule == LocaleRules.TranslatedKeyword
            && other.File == one.File
            && other.Key == one.Key
        );

    private static Diagnostic ToDiagnostic(FileError error, string path, SourceText text) =>
        Diagnostic.Create(
            Descriptors.Find(error.Rule.Id)!,
            PlaceOf(error.Range, path, text),
            error.Text
        );

    private static Location PlaceOf(TextRange range, string path, SourceText text)
    {
        var span = new TextSpan(range.Start, range.Length);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
