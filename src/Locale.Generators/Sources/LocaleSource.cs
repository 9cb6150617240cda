using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocaleGen;

/// <summary>A locale file that the project lists, not read yet.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">Its locale and group, as the project or its path says.</param>
internal sealed record LocaleSource(AdditionalText File, LocaleFilePath Place)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>What its texts are written in, as the project says; null where it does not.</summary>
    public MessageSyntax? Syntax { get; init; }

    /// <summary>The name that the project gives for a syntax and that is none, or null.</summary>
    public string? UnknownSyntax { get; init; }

    /// <summary>Whether it is one of a locale's; no file is of a locale that CLDR does not know.</summary>
    public bool IsOf(string culture) =>
        KnownLocales.Find(culture) is { } tag && tag.Equals(KnownLocales.Find(Place.Culture));

    /// <summary>The locale files that a project lists, in its order.</summary>
    public static IEnumerable<LocaleSource> AllOf(AnalyzerOptions options) =>
        options
            .AdditionalFiles.Select(file => From(file, options.AnalyzerConfigOptionsProvider))
            .OfType<LocaleSource>();

    /// <summary>The file as a locale file, or null where it is none.</summary>
    public static LocaleSource? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(file);
        if (Read(metadata, "LocaleCulture") is not { } culture)
        {
            return null;
        }

        var place = IsNamedByPath(file.Path, culture)
            ? Locate(file.Path, metadata, ProjectSettings.SourceOf(options.GlobalOptions))
            : new LocaleFilePath(culture, "");
        var named =
            Read(metadata, "LocaleSyntax") ?? ProjectSettings.SyntaxOf(options.GlobalOptions);
        var syntax = named is null ? null : MessageSyntaxes.Find(named);
        return new LocaleSource(
            file,
            Read(metadata, "LocaleGroup") is { } group ? place with { Group = group } : place
        )
        {
            Syntax = syntax,
            UnknownSyntax = syntax is null ? named : null,
        };
    }

    /// <summary>Whether the project says nothing of the locale: MSBuild then gives the file's name for it.</summary>
    private static bool IsNamedByPath(string path, string culture) =>
        LocaleFormat.Find(path) is { } format
        && format != LocaleFormat.Json
        && culture == Path.GetFileNameWithoutExtension(path);

    private static LocaleFilePath Locate(
        string path,
        AnalyzerConfigOptions metadata,
        string source
    ) =>
        LocaleFormat
            .Of(path)
            .Locate(
                Read(metadata, "LocalePath") is { } relative
                && relative.IndexOfAny(['/', '\\']) >= 0
                    ? relative
                    : PathWithFolder(path),
                source,
                tag => KnownLocales.Find(tag) is not null
            );

    /// <summary>The name of a file with the folder it lies in, which may be that of its locale.</summary>
    private static string PathWithFolder(string path)
    {
        var name = Path.GetFileName(path);
        var folder = Path.GetFileName(Path.GetDirectoryName(path) ?? "");
        return LocaleFormat.Of(path) == LocaleFormat.Resw ? folder + "/" + name : name;
    }

    private static string? Read(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out var value) && value.Length > 0 ? value : null;
}
