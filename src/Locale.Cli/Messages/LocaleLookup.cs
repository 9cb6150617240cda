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

        return data.Find(tag) is { } record
            ? WithNumberingSystem(record, tag.Keyword("nu"))
            : Refuse(
                $"CLDR {data.Version} has no data for '{locale}': name a locale that it knows"
            );
    }

    private (LocaleRecord? Record, Refusal? Refusal) WithNumberingSystem(
        LocaleRecord record,
        string? system
    )
    {
        if (system is null || record.Numbers is null)
        {
            return (record, null);
        }

        return data.WithNumberingSystem(record.Numbers, system) is { } numbers
            ? (record with { Numbers = numbers }, null)
            : Refuse(
                $"the numbering system '{system}' is unknown or has no digits: leave -u-nu- out, or name one such as 'latn'"
            );
    }

    private static (LocaleRecord? Record, Refusal? Refusal) Refuse(string reason) =>
        (null, new Refusal(LocaleRules.UnknownLocaleTag, reason));
}
