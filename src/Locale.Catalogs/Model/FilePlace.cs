namespace LocaleGen;

/// <summary>A place in a file, equal to every other: where something stands does not make it another thing.</summary>
/// <param name="Range">The place, in UTF-16 code units of the file.</param>
public readonly record struct FilePlace(TextRange Range)
{
    /// <inheritdoc/>
    public bool Equals(FilePlace other) => true;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
