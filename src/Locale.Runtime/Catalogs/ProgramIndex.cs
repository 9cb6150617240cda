namespace LocaleGen;

/// <summary>Finds programs in the table of a locale (<see cref="ProgramTable"/>).</summary>
internal sealed class ProgramIndex
{
    private readonly CatalogLocale locale;
    private readonly int[] places;

    /// <summary>Looks for the places of all programs, without reading any.</summary>
    /// <exception cref="FormatException">The table is cut short.</exception>
    public ProgramIndex(CatalogLocale locale, int keys)
    {
        this.locale = locale;
        places = new int[keys];
        var table = locale.Programs;
        var place = 0;
        for (var key = 0; key < places.Length; key++)
        {
            places[key] = place;
            var length = ProgramReader<byte>.ReadNumber(table, ref place);
            place += length;
        }

        if (place > table.Length)
        {
            throw new FormatException($"The programs of '{locale.Tag}' are cut short.");
        }
    }

    /// <summary>The program of a key; empty where the locale has no text for it.</summary>
    public ReadOnlySpan<byte> Find(int key)
    {
        var table = locale.Programs;
        var place = places[key];
        var length = ProgramReader<byte>.ReadNumber(table, ref place);
        return table.Slice(place, length);
    }
}
