using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>The locale files and the baseline that a project lists, with their texts; equal as long as no text changed.</summary>
internal sealed record FolderFiles(
    EquatableList<(LocaleSource Source, SourceText Text)> Locales,
    EquatableList<(string Path, SourceText Text)> Baselines
)
{
    /// <summary>Lists them; of a file that is named twice, once.</summary>
    public static FolderFiles Of(AnalyzerOptions options, CancellationToken token)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var locales = new List<(LocaleSource, SourceText)>();
        var baselines = new List<(string, SourceText)>();
        foreach (var file in options.AdditionalFiles)
        {
            if (LocaleSource.From(file, options.AnalyzerConfigOptionsProvider) is { } source)
            {
                if (file.GetText(token) is { } text && paths.Add(file.Path))
                {
                    locales.Add((source, text));
                }
            }
            else if (Baseline.IsNamed(file.Path) && file.GetText(token) is { } known)
            {
                baselines.Add((file.Path, known));
            }
        }

        return new(new(locales), new(baselines));
    }
}
