namespace LocaleGen;

/// <summary>The names of a time zone, or of zones that share theirs; empty where the locale has none.</summary>
/// <param name="LongGeneric">Such as <c>Pacific Time</c>.</param>
/// <param name="LongStandard">Such as <c>Pacific Standard Time</c>.</param>
/// <param name="LongDaylight">Such as <c>Pacific Daylight Time</c>.</param>
/// <param name="ShortGeneric">Such as <c>PT</c>.</param>
/// <param name="ShortStandard">Such as <c>PST</c>.</param>
/// <param name="ShortDaylight">Such as <c>PDT</c>.</param>
internal sealed record ZoneNames(
    string LongGeneric,
    string LongStandard,
    string LongDaylight,
    string ShortGeneric,
    string ShortStandard,
    string ShortDaylight
)
{
    public static ZoneNames None { get; } = new("", "", "", "", "", "");

    /// <summary>Writes which names there are, a bit each, and those.</summary>
    public void WriteTo(RecordWriter writer)
    {
        string[] texts =
        [
            LongGeneric,
            LongStandard,
            LongDaylight,
            ShortGeneric,
            ShortStandard,
            ShortDaylight,
        ];
        writer.WriteNumber(texts.Select((text, index) => text.Length > 0 ? 1 << index : 0).Sum());
        foreach (var text in texts.Where(text => text.Length > 0))
        {
            writer.WriteLine(text);
        }
    }

    public static ZoneNames Read(ref RecordReader reader)
    {
        var which = reader.ReadNumber();
        return new ZoneNames(
            ReadIf(ref reader, which & 1),
            ReadIf(ref reader, which & 2),
            ReadIf(ref reader, which & 4),
            ReadIf(ref reader, which & 8),
            ReadIf(ref reader, which & 16),
            ReadIf(ref reader, which & 32)
        );
    }

    /// <summary>Passes over names.</summary>
    public static void Skip(ref RecordReader reader)
    {
        for (var which = reader.ReadNumber(); which > 0; which >>= 1)
        {
            if ((which & 1) != 0)
            {
                reader.ReadLineBytes();
            }
        }
    }

    private static string ReadIf(ref RecordReader reader, int bit) =>
        bit == 0 ? "" : reader.ReadLine();
}

/// <summary>The names of all time zones in a locale, by their numbers in <see cref="ZoneTable"/>.</summary>
/// <param name="RegionFormat">What the name of a place stands in, such as <c>{0} Time</c>.</param>
/// <param name="FallbackFormat">What puts a name <c>{1}</c> and a place <c>{0}</c> together, such as <c>{1} ({0})</c>.</param>
/// <param name="Metazones">The names that zones share.</param>
/// <param name="Zones">The names of zones that have their own.</param>
/// <param name="Cities">What the city of a zone is called, where it is not read off the id.</param>
/// <param name="Countries">What the countries are called that have zones.</param>
internal sealed record ZoneRecord(
    string RegionFormat,
    string FallbackFormat,
    IReadOnlyDictionary<int, ZoneNames> Metazones,
    IReadOnlyDictionary<int, ZoneNames> Zones,
    IReadOnlyDictionary<int, string> Cities,
    IReadOnlyDictionary<int, string> Countries
)
{
    /// <summary>Writes the section; <see cref="ZoneTexts"/> reads from it.</summary>
    public void WriteTo(RecordWriter writer)
    {
        writer.WriteLine(RegionFormat);
        writer.WriteLine(FallbackFormat);
        Write(writer, Metazones, (names, to) => names.WriteTo(to));
        Write(writer, Zones, (names, to) => names.WriteTo(to));
        Write(writer, Cities, (city, to) => to.WriteLine(city));
        Write(writer, Countries, (country, to) => to.WriteLine(country));
    }

    /// <summary>How many, then each with how far its number is from the one before.</summary>
    private static void Write<T>(
        RecordWriter writer,
        IReadOnlyDictionary<int, T> values,
        Action<T, RecordWriter> write
    )
    {
        writer.WriteNumber(values.Count);
        var last = 0;
        foreach (var value in values.OrderBy(value => value.Key))
        {
            writer.WriteNumber(value.Key - last);
            last = value.Key;
            write(value.Value, writer);
        }
    }
}
