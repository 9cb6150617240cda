namespace LocaleGen;

/// <summary>Which locale a file belongs to, and where among the files of that locale.</summary>
/// <param name="Tag">The locale in canonical form.</param>
/// <param name="Prefix">What stands before every key of the file.</param>
/// <param name="IsNeutral">Whether nothing names its locale: texts of a file that is named by the tag come first.</param>
/// <param name="Path">Where it lies; only files of one prefix are ordered by it.</param>
internal sealed record FileOrder(string Tag, string Prefix, bool IsNeutral, string Path)
    : IComparable<FileOrder>
{
    public static FileOrder Of(LocaleFileTexts file) =>
        new(file.Tag!, file.Prefix, file.IsNeutral, file.Path);

    public int CompareTo(FileOrder? other)
    {
        var order = string.CompareOrdinal(Tag, other?.Tag);
        order = order != 0 ? order : string.CompareOrdinal(Prefix, other?.Prefix);
        order = order != 0 ? order : IsNeutral.CompareTo(other?.IsNeutral ?? false);
        return order != 0 ? order : string.CompareOrdinal(Path, other?.Path);
    }
}
