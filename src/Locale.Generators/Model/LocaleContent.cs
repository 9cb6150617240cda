using System.Collections.Immutable;

namespace LocaleGen;

/// <summary>All texts of a locale.</summary>
/// <param name="Tag">The locale in canonical form.</param>
/// <param name="Texts">The texts of its files, each key once.</param>
/// <param name="IsWhole">Whether all of its files could be read to the end.</param>
internal sealed record LocaleContent(string Tag, LocaleTexts Texts, bool IsWhole)
{
    /// <summary>Puts files together by locale, in the order of the tags; files of unknown locales are left out.</summary>
    public static IEnumerable<LocaleContent> Group(ImmutableArray<LocaleFileTexts> files) =>
        files
            .Where(file => file.Tag is not null)
            .GroupBy(file => file.Tag!, StringComparer.Ordinal)
            .OrderBy(files => files.Key, StringComparer.Ordinal)
            .Select(files => Join(files.Key, files));

    private static LocaleContent Join(string tag, IEnumerable<LocaleFileTexts> files)
    {
        var ordered = files
            .OrderBy(file => file.Prefix, StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .ToList();

        // A single file keeps its instance, so that comparing it with itself costs nothing.
        var texts =
            ordered.Count == 1
                ? ordered[0].Texts
                : LocaleTexts.Merge(ordered.Select(file => file.Texts));
        return new LocaleContent(tag, texts, ordered.All(file => file.IsWhole));
    }
}
