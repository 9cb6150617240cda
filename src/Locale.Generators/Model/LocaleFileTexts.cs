namespace LocaleGen;

/// <summary>A locale file as it was read, without the places of its texts.</summary>
/// <param name="Path">Where it lies; only files of one group are ordered by it.</param>
/// <param name="Tag">Its locale in canonical form; null where CLDR does not know it.</param>
/// <param name="Prefix">What stands before every key of it.</param>
/// <param name="Texts">Its texts in order.</param>
/// <param name="IsWhole">Whether the file could be read to its end.</param>
internal sealed record LocaleFileTexts(
    string Path,
    string? Tag,
    string Prefix,
    LocaleTexts Texts,
    bool IsWhole
)
{
    /// <summary>Reads a file; what cannot be read is left out.</summary>
    public static LocaleFileTexts Read(LocaleSource source, CancellationToken token)
    {
        var file = source.ReadTexts(token);
        return new LocaleFileTexts(
            source.File.Path,
            KnownLocales.Find(source.Place.Culture)?.ToString(),
            source.Place.Prefix,
            file.Texts,
            file.Errors.All(error => error.Rule != LocaleRules.FileNotReadable)
        );
    }
}
