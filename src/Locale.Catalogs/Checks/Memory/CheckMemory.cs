namespace LocaleGen;

/// <summary>What checks found of texts that did not change since, for whom asks again at every edit.</summary>
/// <remarks>
/// Everything is kept under the file or locale it is about, which stays the same object until a file is edited, and is
/// forgotten with it. Thread-safe.
/// </remarks>
public sealed class CheckMemory
{
    /// <summary>Files as the project's tags have them read.</summary>
    internal Remembered<CatalogFile, CatalogFile> TaggedFiles { get; } = new();

    /// <summary>Locales, under their first file.</summary>
    internal Remembered<CatalogFile, FolderLocale> Locales { get; } = new();

    /// <summary>What is wrong with a locale.</summary>
    internal Remembered<FolderLocale, ReviewFindings> OfLocales { get; } = new();

    /// <summary>What is wrong with a file, beside the texts of the source that it translates.</summary>
    internal Remembered<CatalogFile, ReviewFindings> OfFiles { get; } = new();

    /// <summary>Names in C# that clash, under the first file of the source.</summary>
    internal Remembered<CatalogFile, IReadOnlyList<KeyNameClash>> Names { get; } = new();
}
