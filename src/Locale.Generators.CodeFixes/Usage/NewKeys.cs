using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>Finds keys for new texts, and where they go in the locale files of a project.</summary>
internal sealed class NewKeys
{
    private const int MostWords = 4;

    private readonly List<LocaleSource> sources;
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly string prefix;

    private NewKeys(List<LocaleSource> sources, LocaleSource home, IEnumerable<LocaleFile> files)
    {
        this.sources = sources;
        prefix = home.Place.Prefix;
        foreach (var entry in files.SelectMany(file => file.Entries))
        {
            texts[entry.Key] = entry.Text;
        }
    }

    /// <summary>Reads the keys of a project; null where it has no file of its source locale.</summary>
    public static NewKeys? Read(Project project, CancellationToken token)
    {
        var options = project.AnalyzerOptions;
        var settings = ProjectSettings.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var sources = LocaleSource
            .AllOf(options)
            .Where(IsIcu)
            .OrderBy(source => source.Place.Prefix, StringComparer.Ordinal)
            .ToList();
        var own = sources.Where(source => source.IsOf(settings.Source));
        return own.FirstOrDefault() is { } home
            ? new NewKeys(sources, home, own.Select(source => Read(source, token)))
            : null;
    }

    /// <summary>The key of a text: one that has it already, else a new one that is named by its first words.</summary>
    /// <param name="group">What the text belongs to.</param>
    /// <param name="text">The message.</param>
    /// <param name="words">Its words.</param>
    public string Take(string group, string text, string words)
    {
        var first = words
            .Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Take(MostWords);
        var name =
            $"{prefix}{Identifiers.Camel(group)}.{Identifiers.Camel(string.Join(" ", first))}";
        var key = name;
        for (var number = 2; texts.TryGetValue(key, out var other) && other != text; number++)
        {
            key = name + number;
        }

        texts[key] = text;
        return key;
    }

    /// <summary>What adds a key to the files of all locales that inherit it from none.</summary>
    public IEnumerable<LocaleChange> Add(string key, string text) =>
        sources
            .Where(source => source.Place.Prefix == prefix && !Inherits(source.Place.Culture))
            .Select(source =>
                (LocaleChange)
                    new KeyAddition(source.File.Path, new MissingKey(key, text, null, null))
                    {
                        Prefix = prefix,
                    }
            );

    private static LocaleFile Read(LocaleSource source, CancellationToken token) =>
        ReadFiles.Read(source, source.File.GetText(token) ?? SourceText.From("")).File;

    private static bool IsIcu(LocaleSource source) =>
        (source.Syntax ?? LocaleFormat.Of(source.File.Path).Syntax) == MessageSyntax.Icu;

    private bool Inherits(string culture) =>
        sources.Any(other =>
            culture.StartsWith(other.Place.Culture + "-", StringComparison.OrdinalIgnoreCase)
        );
}
