namespace LocaleGen;

/// <summary>A locale file as it was read. Compared by its texts and not by their places.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Tag">Its locale in canonical form; null where CLDR does not know it.</param>
/// <param name="Prefix">What stands before every key of it.</param>
/// <param name="IsNeutral">Whether nothing names its locale.</param>
/// <param name="Entries">Its texts with their messages, in order.</param>
/// <param name="IsWhole">Whether the file could be read to its end.</param>
internal sealed record LocaleFileTexts(
    string Path,
    string? Tag,
    string Prefix,
    bool IsNeutral,
    EquatableList<CatalogEntry> Entries,
    bool IsWhole
)
{
    /// <summary>Reads a file; what cannot be read is left out.</summary>
    public static LocaleFileTexts Read(LocaleSource source, CancellationToken token)
    {
        var tag = KnownLocales.Find(source.Place.Culture)?.ToString();
        if (source.File.GetText(token) is not { } text)
        {
            return new(
                source.File.Path,
                tag,
                source.Place.Prefix,
                source.Place.IsNeutral,
                EquatableList<CatalogEntry>.Empty,
                IsWhole: true
            );
        }

        var file = ReadFiles.Read(source, text);
        return new(
            source.File.Path,
            tag,
            source.Place.Prefix,
            source.Place.IsNeutral,
            file.Entries,
            file.File.Errors.All(error => error.Rule != LocaleRules.FileNotReadable)
        );
    }

    /// <inheritdoc/>
    public bool Equals(LocaleFileTexts? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && Path == other.Path
            && Tag == other.Tag
            && Prefix == other.Prefix
            && IsNeutral == other.IsNeutral
            && IsWhole == other.IsWhole
            && SaysTheSame(Entries, other.Entries)
        );

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Entries.Count);

    private static bool SaysTheSame(
        EquatableList<CatalogEntry> left,
        EquatableList<CatalogEntry> right
    )
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!left[index].Entry.Content.Equals(right[index].Entry.Content))
            {
                return false;
            }
        }

        return true;
    }
}
