namespace LocaleGen;

/// <summary>What regions prefer (CLDR currencyData, calendarPreferenceData, timeData, weekData).</summary>
internal sealed class RegionTable
{
    private const string World = "001";
    private readonly Dictionary<string, RegionPreference> rows = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Reads the block: a number of rows, each a region, or a language and a region, and what it prefers.</summary>
    /// <exception cref="FormatException">The block is cut short.</exception>
    public RegionTable(byte[] block)
    {
        var reader = new RecordReader(block);
        for (var count = reader.ReadNumber(); count > 0; count--)
        {
            rows.Add(reader.ReadText(), RegionPreference.Read(ref reader));
        }
    }

    /// <summary>What a locale prefers: its own keywords, its region, then the region its speakers mostly live in.</summary>
    /// <param name="tag">The locale.</param>
    /// <param name="data">The locale that its data is of, the same or an ancestor.</param>
    /// <param name="tags">What tags mean.</param>
    public LocalePreferences For(LocaleTag tag, string data, TagTable tags)
    {
        var named = RegionOf(tag);
        var own = tag.Region ?? tags.Maximize(tag.WithoutExtensions()).Region ?? "";
        var region = named ?? (own.Length > 0 ? own : World);
        var world = rows[World];
        var row = rows.TryGetValue(region, out var found) ? found : world;
        var hours =
            rows.TryGetValue($"{tag.Language}-{region}", out var spoken) ? spoken
            : row.Hour.Length > 0 ? row
            : world;
        return new LocalePreferences(
            Currency(tag) ?? (named is null || row.Currency.Length == 0 ? null : row.Currency),
            Calendar(tag) ?? (row.Calendar.Length > 0 ? row : world).Calendar,
            HourOf(tag) ?? hours.Hour[0],
            hours.AllowedHours,
            DayOf(tag) ?? DayOf((row.FirstDay.Length > 0 ? row : world).FirstDay) ?? 1,
            int.Parse(
                (row.MinimalDays.Length > 0 ? row : world).MinimalDays,
                System.Globalization.CultureInfo.InvariantCulture
            ),
            own,
            SetsTimeStyles(tag, data, tags)
        )
        {
            Measures = new MeasurePreferences(
                region,
                tag.Keyword("ms") ?? "",
                TemperatureOf(tag.Keyword("mu"))
            ),
        };
    }

    /// <summary>The unit of <c>-u-mu-</c> (UTS #35, Part 6, Unit Preferences Overrides): only temperatures have one.</summary>
    private static string TemperatureOf(string? unit) =>
        unit switch
        {
            "celsius" or "kelvin" => unit,
            "fahrenhe" => "fahrenheit",
            _ => "",
        };

    /// <summary>
    /// As in ICU: for a region that the data is not of, and where the tag says what is preferred. CLDR has no data of its own for
    /// the region that a language is mostly spoken in.
    /// </summary>
    private static bool SetsTimeStyles(LocaleTag tag, string data, TagTable tags)
    {
        if (tag.Keyword("hc") is not null || tag.Keyword("rg") is not null)
        {
            return true;
        }

        return tag.Region is { } region
            && tag.ToString() != data
            && LocaleTag.TryParse(data, out var served)
            && (served.Region ?? tags.Maximize(served).Region) != region;
    }

    /// <summary>The region of <c>-u-rg-</c> (UTS #35, Part 1, Region Override), else that of the tag.</summary>
    private static string? RegionOf(LocaleTag tag) =>
        tag.Keyword("rg") is { Length: > 4 } region
        && region.EndsWith("zzzz", StringComparison.Ordinal)
            ? region.Substring(0, region.Length - 4).ToUpperInvariant()
            : tag.Region;

    private static string? Currency(LocaleTag tag) =>
        tag.Keyword("cu") is { Length: 3 } code ? code.ToUpperInvariant() : null;

    private static string? Calendar(LocaleTag tag) =>
        tag.Keyword("ca") switch
        {
            null => null,
            "gregory" => "gregorian",
            var name => name,
        };

    private static char? HourOf(LocaleTag tag) =>
        tag.Keyword("hc") switch
        {
            "h11" => 'K',
            "h12" => 'h',
            "h23" => 'H',
            "h24" => 'k',
            _ => null,
        };

    private static int? DayOf(LocaleTag tag) => DayOf(tag.Keyword("fw") ?? "");

    private static int? DayOf(string day) =>
        Array.IndexOf(["sun", "mon", "tue", "wed", "thu", "fri", "sat"], day) switch
        {
            < 0 => null,
            var index => index,
        };
}

/// <summary>What one region prefers; an empty text where it says nothing of its own.</summary>
internal sealed record RegionPreference(
    string Currency,
    string Calendar,
    string Hour,
    string AllowedHours,
    string FirstDay,
    string MinimalDays
)
{
    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public static RegionPreference Read(ref RecordReader reader) =>
        new(
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText()
        );

    /// <summary>Writes the row.</summary>
    public void WriteTo(RecordWriter writer)
    {
        foreach (
            var field in new[] { Currency, Calendar, Hour, AllowedHours, FirstDay, MinimalDays }
        )
        {
            writer.WriteText(field);
        }
    }
}
