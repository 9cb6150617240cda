namespace LocaleGen;

/// <summary>A finding that is known and not to be told again.</summary>
/// <param name="Rule">The id of its rule.</param>
/// <param name="File">Its locale and group: <c>de</c>, or <c>de/web/alerts</c>.</param>
/// <param name="Key">The full key it is about; null where it is about the file.</param>
/// <param name="Hash">The <see cref="TextHash"/> of the text under the key; null where there is none.</param>
public sealed record BaselineEntry(string Rule, string File, string? Key, string? Hash)
{
    /// <summary>Where it stands in the baseline, in UTF-16 code units. Not part of equality.</summary>
    public TextRange Range { get; init; }

    /// <inheritdoc/>
    public bool Equals(BaselineEntry? other) =>
        other is not null
        && (Rule, File, Key, Hash) == (other.Rule, other.File, other.Key, other.Hash);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked(
            (((Rule.GetHashCode() * 31) + File.GetHashCode()) * 31) + (Key?.GetHashCode() ?? 0)
        );

    /// <summary>What a baseline knows a finding by; null of one that is about no file.</summary>
    public static BaselineEntry? Of(CatalogDiagnostic found)
    {
        if (found.File is not { } file)
        {
            return null;
        }

        var key = found.Key ?? file.FindAt(found.Range)?.Key;
        var text = key is null ? null : file.Find(key)?.Entry.Text;
        return new(found.Rule.Id, NameOf(file.Place), key, text is null ? null : TextHash.Of(text));
    }

    private static string NameOf(LocaleFilePath place) =>
        place.Group.Length == 0
            ? place.Culture
            : place.Culture + "/" + place.Group.Replace('\\', '/');
}
