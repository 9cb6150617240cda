namespace LocaleGen;

/// <summary>Tells the source locale from one that is named by its tag and falls back to it.</summary>
/// <remarks>
/// .NET takes <c>Resources.resx</c> for the neutral texts, which all cultures fall back to, and <c>Resources.en.resx</c> for
/// those of English, even where the neutral ones are English as well. Beside a neutral file of the same group a named one is
/// therefore a locale like others; where there is none, it is the source.
/// </remarks>
public sealed class NeutralGroups
{
    private readonly HashSet<string> prefixes;

    /// <summary>Looks at the files of a project.</summary>
    public NeutralGroups(IEnumerable<LocaleFilePath> places) =>
        prefixes = new(
            places.Where(place => place.IsNeutral).Select(place => place.Prefix),
            StringComparer.Ordinal
        );

    /// <summary>Whether a file that is named by the tag of the source locale is beside the source and not of it.</summary>
    public bool HasBeside(LocaleFilePath place) =>
        !place.IsNeutral && prefixes.Count > 0 && prefixes.Contains(place.Prefix);
}
