namespace LocaleGen;

/// <summary>What a locale has for one time zone.</summary>
/// <param name="RegionFormat">What the name of a place stands in, such as <c>{0} Time</c>.</param>
/// <param name="FallbackFormat">What puts a name <c>{1}</c> and a place <c>{0}</c> together, such as <c>{1} ({0})</c>.</param>
/// <param name="Own">The names of the zone itself.</param>
/// <param name="Metazones">The names of the metazones it used, by their numbers.</param>
/// <param name="City">What its city is called; empty for a zone of no place.</param>
/// <param name="Country">What its country is called, its code where there is no name; empty for a zone of none.</param>
internal sealed record ZoneTexts(
    string RegionFormat,
    string FallbackFormat,
    ZoneNames Own,
    IReadOnlyDictionary<int, ZoneNames> Metazones,
    string City,
    string Country
)
{
    /// <summary>Reads what the section has for a zone and passes over the rest.</summary>
    public static ZoneTexts Read(ref RecordReader reader, ZoneRow zone)
    {
        var regionFormat = reader.ReadLine();
        var fallbackFormat = reader.ReadLine();
        var used = new HashSet<int>(zone.Periods.Select(period => period.Metazone));
        return new ZoneTexts(
            regionFormat,
            fallbackFormat,
            Metazones: ReadNames(ref reader, used),
            Own: ReadNames(ref reader, [zone.Number]).Values.FirstOrDefault() ?? ZoneNames.None,
            City: ReadText(ref reader, zone.Number) ?? CityOf(zone.Id),
            Country: ReadText(ref reader, ZoneTable.NumberOf(zone.Region)) ?? zone.Region
        );
    }

    private static Dictionary<int, ZoneNames> ReadNames(
        ref RecordReader reader,
        HashSet<int> wanted
    )
    {
        var names = new Dictionary<int, ZoneNames>();
        var number = 0;
        for (var count = reader.ReadNumber(); count > 0; count--)
        {
            number += reader.ReadNumber();
            if (wanted.Contains(number))
            {
                names.Add(number, ZoneNames.Read(ref reader));
            }
            else
            {
                ZoneNames.Skip(ref reader);
            }
        }

        return names;
    }

    private static string? ReadText(ref RecordReader reader, int wanted)
    {
        string? found = null;
        var number = 0;
        for (var count = reader.ReadNumber(); count > 0; count--)
        {
            number += reader.ReadNumber();
            if (number == wanted)
            {
                found = reader.ReadLine();
            }
            else
            {
                reader.ReadLineBytes();
            }
        }

        return found;
    }

    /// <summary>The last part of an id, such as <c>New York</c> of <c>America/New_York</c>.</summary>
    private static string CityOf(string id) =>
        id.StartsWith("Etc/", StringComparison.Ordinal)
            ? ""
            : id.Substring(id.LastIndexOf('/') + 1).Replace('_', ' ');
}
