using System.Text;

namespace LocaleGen;

/// <summary>A time zone of CLDR.</summary>
/// <param name="Number">Its place among the zones.</param>
/// <param name="Id">The IANA id that CLDR knows it by, such as <c>Europe/London</c>.</param>
/// <param name="ShortId">Its BCP 47 id, such as <c>gblon</c>.</param>
/// <param name="Region">Its country, such as <c>GB</c>; empty for zones of none.</param>
/// <param name="IsPrimary">Whether the country stands for it: it is the only one there, or the one most know.</param>
/// <param name="Periods">The metazones it used, the current one last.</param>
internal sealed record ZoneRow(
    int Number,
    string Id,
    string ShortId,
    string Region,
    bool IsPrimary,
    MetazonePeriod[] Periods
)
{
    /// <summary>The number of the metazone at a time, or -1.</summary>
    public int MetazoneAt(long minutesSince1970)
    {
        foreach (var period in Periods)
        {
            if (minutesSince1970 < period.End)
            {
                return period.Metazone;
            }
        }

        return -1;
    }
}

/// <summary>The number of a metazone and up to when it is used, in minutes since 1970.</summary>
internal readonly record struct MetazonePeriod(int Metazone, long End);

/// <summary>
/// The time zones of CLDR. A row holds the id, the BCP 47 id, other names, of which some are Windows's, numbers of metazones, each
/// with the minute it ends at, and the country, with a star behind it where it stands for the zone.
/// </summary>
internal static partial class ZoneTable
{
    /// <summary>How many letters a country has.</summary>
    private const int RegionLength = 2;

    /// <summary>The zone of an IANA or Windows id, or null for one that CLDR does not know.</summary>
    public static ZoneRow? Find(string id)
    {
        var wanted = Encoding.UTF8.GetBytes(id);
        var number = 0;
        for (var rest = Rows; !rest.IsEmpty; number++)
        {
            var row = NextLine(ref rest);
            if (row.IndexOf(wanted) >= 0 && Read(row, number, id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// The zone that shows what a metazone means in a region: that of CLDR's <c>mapTimezones</c>, else that of the world.
    /// </summary>
    /// <param name="metazone">The metazone's number.</param>
    /// <param name="region">Two letters or three digits.</param>
    public static string ReferenceZone(int metazone, string region)
    {
        var rest = Metazones;
        var row = NextLine(ref rest);
        for (; metazone > 0; metazone--)
        {
            row = NextLine(ref rest);
        }

        var fields = Encoding.UTF8.GetString(row.ToArray()).Split('|');
        foreach (var place in fields[2].Split(';'))
        {
            if (place.StartsWith(region + ":", StringComparison.Ordinal))
            {
                return place.Substring(region.Length + 1);
            }
        }

        return fields[1];
    }

    /// <summary>The place of a country among those that have zones, or -1.</summary>
    public static int NumberOf(string region)
    {
        for (
            var index = 0;
            index < Regions.Length && region.Length == RegionLength;
            index += RegionLength
        )
        {
            if (Regions[index] == region[0] && Regions[index + 1] == region[1])
            {
                return index / RegionLength;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = rest.Slice(0, end);
        rest = rest.Slice(end + 1);
        return line;
    }

    private static ZoneRow? Read(ReadOnlySpan<byte> row, int number, string id)
    {
        var fields = Encoding.UTF8.GetString(row.ToArray()).Split('|');
        return fields[0] == id || fields[2].Split(';').Contains(id)
            ? new ZoneRow(
                number,
                fields[0],
                fields[1],
                fields[4].TrimEnd('*'),
                fields[4].EndsWith("*", StringComparison.Ordinal),
                fields[3].Length == 0 ? [] : Array.ConvertAll(fields[3].Split(';'), Period)
            )
            : null;
    }

    private static MetazonePeriod Period(string text)
    {
        var end = text.IndexOf('<');
        return end < 0
            ? new MetazonePeriod((int)Number(text), long.MaxValue)
            : new MetazonePeriod(
                (int)Number(text.Substring(0, end)),
                Number(text.Substring(end + 1))
            );
    }

    private static long Number(string digits) =>
        long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
