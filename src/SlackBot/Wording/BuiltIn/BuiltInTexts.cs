using System.Collections.Concurrent;
using System.Collections.Frozen;
using LocaleGen;

namespace SlackBot.Wording.BuiltIn;

/// <summary>The texts of the bot as its locale files have them, embedded beside what was compiled from them.</summary>
/// <remarks>A language is read when it is first asked for.</remarks>
internal sealed class BuiltInTexts
{
    private const string Folder = "Locales/";

    private readonly ConcurrentDictionary<string, FrozenDictionary<string, LocaleText>> locales =
        new(StringComparer.Ordinal);

    /// <summary>The text that a language itself has for a message, or null.</summary>
    public string? Find(WordingPlace place) =>
        TextsOf(place.Locale).GetValueOrDefault(place.Key)?.Text;

    /// <summary>What translators are told of a message, in English; null where nothing is.</summary>
    public string? DescriptionOf(string key) =>
        TextsOf(Strings.Catalog.Source).GetValueOrDefault(key)?.Metadata?.Description;

    private FrozenDictionary<string, LocaleText> TextsOf(string locale) =>
        locales.GetOrAdd(locale, Read);

    private static FrozenDictionary<string, LocaleText> Read(string locale)
    {
        var files =
            from name in typeof(BuiltInTexts).Assembly.GetManifestResourceNames()
            where name.StartsWith(Folder, StringComparison.Ordinal)
            let path = LocaleFilePath.FromRelativePath(name[Folder.Length..])
            where path.Culture == locale
            select JsonLocaleReader.Read(ContentOf(name), path.Prefix).Texts;
        return LocaleTexts.Merge(files).Texts.ToFrozenDictionary(text => text.Key);
    }

    private static string ContentOf(string resource)
    {
        using var stream = typeof(BuiltInTexts).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
