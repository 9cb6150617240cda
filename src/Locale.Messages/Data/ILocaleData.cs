namespace LocaleGen;

/// <summary>What the compiler of messages, the writers and locale matching ask of CLDR.</summary>
/// <remarks>
/// Two implementations: <see cref="LocaleSlice"/>, the part that a project baked in, and the full resource of
/// <c>Locale.Cldr</c>. Both hand out the same records, so a message means the same with either.
/// </remarks>
public interface ILocaleData
{
    /// <summary>The CLDR version the data comes from, such as <c>48.2.0</c>.</summary>
    string Version { get; }

    /// <summary>Aliases, parents, likely subtags and match distances.</summary>
    TagTable Tags { get; }

    /// <summary>
    /// The record of a locale, or of the nearest ancestor that has one (UTS #35, Part 1, Locale Inheritance);
    /// null where this source has neither.
    /// </summary>
    LocaleRecord? Find(LocaleTag tag);
}
