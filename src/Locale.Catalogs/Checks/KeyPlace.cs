namespace LocaleGen;

/// <summary>Where a key stands; the text under it need not be kept for that.</summary>
/// <param name="Key">The full key.</param>
/// <param name="File">The file, which may be <see cref="CatalogFile.Outlined"/>.</param>
/// <param name="Range">The key as written, without quotes.</param>
public readonly record struct KeyPlace(string Key, CatalogFile File, TextRange Range)
{
    /// <summary>The place as compilers write it.</summary>
    internal string Describe() => File.Describe(Range.Start);
}
