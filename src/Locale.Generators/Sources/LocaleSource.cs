using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>A locale file that the project lists, not read yet.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">Its locale and group, as the project says.</param>
internal sealed record LocaleSource(AdditionalText File, LocaleFilePath Place)
{
    private const string Culture = "build_metadata.AdditionalFiles.LocaleCulture";
    private const string Group = "build_metadata.AdditionalFiles.LocaleGroup";

    /// <summary>The file as a locale file, or null where it is none.</summary>
    public static LocaleSource? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(Culture, out var culture) || culture.Length == 0)
        {
            return null;
        }

        metadata.TryGetValue(Group, out var group);
        return new LocaleSource(file, new LocaleFilePath(culture, group ?? ""));
    }
}
