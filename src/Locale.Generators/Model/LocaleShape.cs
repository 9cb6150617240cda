using System.Collections.Immutable;

namespace LocaleGen;

/// <summary>What a locale's texts take, without their words.</summary>
/// <param name="Tag">The locale.</param>
/// <param name="Keys">Its keys in order, each once.</param>
/// <param name="Formats">The keys of the formats its texts use, each once, in ordinal order.</param>
/// <param name="IsWhole">Whether all of its files could be read to the end.</param>
internal sealed record LocaleShape(
    string Tag,
    EquatableList<KeyShape> Keys,
    EquatableList<string> Formats,
    bool IsWhole
)
{
    /// <summary>Puts files together by locale, in the order of the tags.</summary>
    public static ImmutableArray<LocaleShape> Group(ImmutableArray<FileShape> files) =>
        [
            .. files
                .OrderBy(file => file.Place)
                .GroupBy(file => file.Place.Tag, StringComparer.Ordinal)
                .Select(locale => Join(locale.Key, [.. locale])),
        ];

    private static LocaleShape Join(string tag, FileShape[] files) =>
        files.Length == 1
            ? new(tag, files[0].Keys, files[0].Formats, files[0].IsWhole)
            : new(
                tag,
                new(JoinKeys(files)),
                new(
                    new SortedSet<string>(
                        files.SelectMany(file => file.Formats),
                        StringComparer.Ordinal
                    )
                ),
                Array.TrueForAll(files, file => file.IsWhole)
            );

    /// <summary>Of a key that stands twice the first counts, and a key that is also a group gives way to the group.</summary>
    private static IEnumerable<KeyShape> JoinKeys(FileShape[] files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var keys = files.SelectMany(file => file.Keys).Where(key => seen.Add(key.Key)).ToList();
        var groups = new HashSet<string>(
            KeyOrder.GroupsAmong(seen).Select(pair => pair.Text),
            StringComparer.Ordinal
        );
        return groups.Count == 0 ? keys : keys.Where(key => !groups.Contains(key.Key));
    }
}
