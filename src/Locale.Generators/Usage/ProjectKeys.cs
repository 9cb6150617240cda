using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen;

/// <summary>The keys of a project in the order of the generator, with the places where its source locale has them.</summary>
internal sealed class ProjectKeys
{
    private static readonly Remembered<SourceText, ProjectKeys> Known = new();

    private readonly Dictionary<string, (ReadSource File, TextRange Range)> places = new(
        StringComparer.Ordinal
    );
    private readonly HashSet<string> paths;
    private readonly ILookup<string, string> pathsByPrefix;
    private readonly Diagnostic?[] unused;

    private ProjectKeys(
        List<LocaleSource> sources,
        List<ReadSource> ofSource,
        IReadOnlyList<string> keys
    )
    {
        Keys = keys;
        paths = new(ofSource.Select(one => one.Source.File.Path), StringComparer.Ordinal);
        unused = new Diagnostic?[keys.Count];
        pathsByPrefix = sources.ToLookup(
            source => source.Place.Prefix,
            source => source.File.Path,
            StringComparer.Ordinal
        );
        foreach (var file in ofSource)
        {
            foreach (var entry in file.File.Entries)
            {
                // Of a key that stands twice the first counts, as for the generator.
                if (!places.ContainsKey(entry.Key))
                {
                    places.Add(entry.Key, (file, entry.KeyRange));
                }
            }
        }
    }

    /// <summary>The keys; the index of one is its number at run time.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Reads the files of the source locale, or finds them read.</summary>
    /// <returns>
    /// The keys; null where the source locale is not there, or cannot be read to its end: other files add keys then.
    /// </returns>
    public static ProjectKeys? Read(
        AnalyzerOptions options,
        ProjectSettings settings,
        CancellationToken token
    )
    {
        var sources = LocaleSource.AllOf(options).ToList();
        var read = FolderLocale
            .InOrder(
                sources.Where(source => source.IsOf(settings.Source)),
                source => source.Place,
                source => source.File.Path
            )
            .Select(source => ReadSource.From(source, token))
            .ToList();
        if (read.Count == 0 || read.Exists(file => !file.IsWhole))
        {
            return null;
        }

        object[] inputs =
        [
            new EquatableList<(string, string)>(
                sources.Select(source => (source.File.Path, source.Place.Prefix))
            ),
            new EquatableList<LocaleFile>(read.Select(file => file.File)),
        ];
        return Known.Get(
            read[0].Text,
            inputs,
            () => new(sources, read, NamesOf(LocaleTexts.Merge(read.Select(one => one.File.Texts))))
        );
    }

    /// <summary>Whether a file is one of the source locale's.</summary>
    public bool IsSource(string path) => paths.Contains(path);

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
        var (file, range) = places[key];
        var span = new TextSpan(range.Start, range.Length);
        return Location.Create(
            file.Source.File.Path,
            span,
            file.Text.Lines.GetLinePositionSpan(span)
        );
    }

    /// <summary>What takes a key out of the files of all locales.</summary>
    public LocaleFix Remove(string key) =>
        new(
            $"Remove '{key}' from all locales",
            new(
                PrefixesOf(key)
                    .SelectMany(prefix =>
                        pathsByPrefix[prefix]
                            .Select(path => new KeyRemoval(path, key) { Prefix = prefix })
                    )
            )
        );

    /// <summary>What is said of a key that nothing uses, made once.</summary>
    /// <param name="number">The key's number.</param>
    /// <param name="make">Makes it.</param>
    public Diagnostic Unused(int number, Func<ProjectKeys, int, Diagnostic> make) =>
        unused[number] ??= make(this, number);

    /// <summary>What the prefix of a file may be that has a key: nothing, or a group with its dot.</summary>
    private static IEnumerable<string> PrefixesOf(string key)
    {
        yield return "";
        for (var dot = key.IndexOf('.'); dot >= 0; dot = key.IndexOf('.', dot + 1))
        {
            yield return key.Substring(0, dot + 1);
        }
    }

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
