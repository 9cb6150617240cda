namespace LocaleGen;

/// <summary>Finds the data of the locales that are asked for, with the numbering system that a tag may name.</summary>
internal sealed class LocaleLookup(CldrData data)
{
    private const int MostKept = 2_000;
    private readonly Dictionary<string, (LocaleRecord? Record, Refusal? Refusal)> found = [];

    /// <summary>The data of a locale, or why there is none.</summary>
    /// <param name="locale">A BCP 47 tag, also one with extensions.</param>
    public (LocaleRecord? Record, Refusal? Refusal) Find(string locale)
    {
        if (!found.TryGetValue(locale, out var answer))
        {
            answer = Read(locale);
            if (found.Count < MostKept)
            {
                found.Add(locale, answer);
            }
        }

        return answer;
    }

    private (LocaleRecord? Record, Refusal? Refusal) Read(string locale)
    {
        LocaleTag tag;
        try
        {
            tag = LocaleTag.Parse(locale);
        }
        catch (FormatException malformed)
        {
            return Refuse(malformed.Message);
        }

        if (data.Find(tag) is not { } record)
        {
            return Refuse(
                $"CLDR {data.Version} has no data for '{locale}': name a locale that it knows"
            );
        }

        // The data passes over what it does not know; here nobody shall wonder why.
        return
            tag.Keyword("nu") is { } system
            && record.Numbers is { } numbers
            && data.WithNumberingSystem(numbers, system) is null
            ? Refuse(
                $"the numbering system '{system}' is unknown or has no digits: leave -u-nu- out, or name one such as 'latn'"
            )
            : (record, null);
    }

    private static (LocaleRecord? Record, Refusal? Refusal) Refuse(string reason) =>
        (null, new Refusal(LocaleRules.UnknownLocaleTag, reason));
}
