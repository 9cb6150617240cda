namespace LocaleGen;

/// <summary>The English names of languages (CLDR), as findings call them.</summary>
internal static partial class LanguageNames
{
    /// <summary>
    /// The name of a tag's language, <c>Polish</c> for <c>pl-PL</c>; with its region where that has plural rules of its own;
    /// the tag itself where no name is known.
    /// </summary>
    public static string Of(string tag)
    {
        var written = tag.Replace('_', '-');
        for (var end = written.Length; end > 0; end = written.LastIndexOf('-', end - 1))
        {
            if (Find(written.Substring(0, end)) is { } name)
            {
                return name;
            }
        }

        return tag;
    }

    private static string? Find(string tag)
    {
        var start =
            tag.Contains('=') || tag.Contains('|')
                ? -1
                : Names.IndexOf($"|{tag}=", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        start += tag.Length + 2;
        return Names.Substring(start, Names.IndexOf('|', start) - start);
    }
}
