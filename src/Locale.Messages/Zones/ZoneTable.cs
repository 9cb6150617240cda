using System.Text;

namespace LocaleGen;

/// <summary>A time zone of CLDR.</summary>
/// <param name="Id">The IANA id that CLDR knows it by, such as <c>Europe/London</c>.</param>
/// <param name="ShortId">Its BCP 47 id, such as <c>gblon</c>.</param>
/// <param name="Periods">The metazones it used, the current one last.</param>
internal sealed record ZoneRow(string Id, string ShortId, MetazonePeriod[] Periods)
{
    /// <summary>The metazone at a time, or null.</summary>
    public string? MetazoneAt(long minutesSince1970)
    {
        foreach (var period in Periods)
        {
            if (minutesSince1970 < period.End)
            {
                return period.Metazone;
            }
        }

        return null;
    }
}

/// <summary>A metazone and up to when it is used, in minutes since 1970.</summary>
internal readonly record struct MetazonePeriod(string Metazone, long End);

/// <summary>
/// The time zones of CLDR. A row holds the id, the BCP 47 id, other names, of which some are Windows's, and metazones, each with
/// the minute it ends at.
/// </summary>
internal static partial class ZoneTable
{
    /// <summary>The zone of an IANA or Windows id, or null for one that CLDR does not know.</summary>
    public static ZoneRow? Find(string id)
    {
        var wanted = Encoding.UTF8.GetBytes(id);
        for (var rest = Rows; !rest.IsEmpty; )
        {
            var end = rest.IndexOf((byte)'\n');
            var row = rest.Slice(0, end);
            rest = rest.Slice(end + 1);
            if (row.IndexOf(wanted) >= 0 && Read(row, id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static ZoneRow? Read(ReadOnlySpan<byte> row, string id)
    {
        var fields = Encoding.UTF8.GetString(row.ToArray()).Split('|');
        return fields[0] == id || fields[2].Split(';').Contains(id)
            ? new ZoneRow(
                fields[0],
                fields[1],
                fields[3].Length == 0 ? [] : Array.ConvertAll(fields[3].Split(';'), Period)
            )
            : null;
    }

    private static MetazonePeriod Period(string text)
    {
        var end = text.IndexOf('<');
        return end < 0
            ? new MetazonePeriod(text, long.MaxValue)
            : new MetazonePeriod(
                text.Substring(0, end),
                long.Parse(
                    text.Substring(end + 1),
                    System.Globalization.CultureInfo.InvariantCulture
                )
            );
    }
}
