using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>The keys of a project in the order of the generator, with the places where its source locale has them.</summary>
internal sealed class ProjectKeys
{
    private readonly Dictionary<string, ReadSource> places = new(StringComparer.Ordinal);
    private readonly List<LocaleSource> sources;

    private ProjectKeys(
        List<LocaleSource> sources,
        List<ReadSource> ofSource,
        IReadOnlyList<string> keys
    )
    {
        this.sources = sources;
        Keys = keys;
        foreach (var file in ofSource)
        {
            foreach (var entry in file.File.Entries)
            {
                // Of a key that stands twice the first counts, as for the generator.
                if (!places.ContainsKey(entry.Key))
                {
                    places.Add(entry.Key, file);
                }
            }
        }
    }

    /// <summary>The keys; the index of one is its number at run time.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Reads the files of the source locale.</summary>
    /// <returns>
    /// The keys; null where the source locale is not there, or cannot be read to its end: other files add keys then.
    /// </returns>
    public static ProjectKeys? Read(
        AnalyzerOptions options,
        ProjectSettings settings,
        CancellationToken token
    )
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var sources = options
            .AdditionalFiles.Select(file => LocaleSource.From(file, provider))
            .OfType<LocaleSource>()
            .ToList();
        var tag = KnownLocales.Find(settings.Source)?.ToString();
        var read = sources
            .Where(source => KnownLocales.Find(source.Place.Culture)?.ToString() == tag)
            .OrderBy(source => source.Place.Prefix, StringComparer.Ordinal)
            .ThenBy(source => source.File.Path, StringComparer.Ordinal)
            .Select(source => ReadSource.From(source, token))
            .ToList();
        return read.Count == 0 || read.Exists(file => !file.IsWhole)
            ? null
            : new(sources, read, NamesOf(LocaleTexts.Merge(read.Select(file => file.File.Texts))));
    }

    /// <summary>Whether the project has a key.</summary>
    public bool Has(string key) => places.ContainsKey(key);

    /// <summary>The names that a localizer of a group finds: its own keys without the group, then all.</summary>
    public IEnumerable<string> NamesFor(string? group) =>
        group is null
            ? Keys
            : Keys.Where(key => key.StartsWith(group + ".", StringComparison.Ordinal))
                .Select(key => key.Substring(group.Length + 1))
                .Concat(Keys);

    /// <summary>Where the source locale has a key.</summary>
    public Location Find(string key)
    {
        var (source, text, file) = places[key];
        var range = file.Entries.First(entry => entry.Key == key).KeyRange;
        var span = new TextSpan(range.Start, range.Length);
        return Location.Create(source.File.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>What takes a key out of the files of all locales.</summary>
    public LocaleFix Remove(string key) =>
        new(
            $"Remove '{key}' from all locales",
            new(
                sources
                    .Where(source => key.StartsWith(source.Place.Prefix, StringComparison.Ordinal))
                    .Select(source =>
                        (LocaleChange)
                            new KeyRemoval(source.File.Path, key) { Prefix = source.Place.Prefix }
                    )
            )
        );

    private static IReadOnlyList<string> NamesOf(LocaleTexts texts) =>
        [.. KeyNames.Of(texts.Texts.Select(text => text.Key)).Names.Select(name => name.Key)];

    private sealed record ReadSource(LocaleSource Source, SourceText Text, LocaleFile File)
    {
        public bool IsWhole => File.Errors.All(error => error.Rule != LocaleRules.FileNotReadable);

        public static ReadSource From(LocaleSource source, CancellationToken token)
        {
            var text = source.File.GetText(token) ?? SourceText.From("");
            return new(source, text, ReadFiles.Read(source, text).File);
        }
    }
}
