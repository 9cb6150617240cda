namespace LocaleGen;

/// <summary>The locales that CLDR has data for.</summary>
internal static class KnownLocales
{
    /// <summary>The tag in canonical form; null where it is malformed or names a language that CLDR does not know.</summary>
    public static LocaleTag? Find(string text)
    {
        if (!LocaleTag.TryParse(text, out var written))
        {
            return null;
        }

        var tag = CldrData.Full.Tags.Canonicalize(written);
        return CldrData.Full.Find(tag) is null ? null : tag;
    }
}
