using System.Globalization;

namespace LocaleGen;

/// <summary>Which units regions prefer for what (UTS #35, Part 6, Unit Preferences): the same for all locales.</summary>
/// <param name="Rows">By quantity, usage and regions.</param>
public sealed record UnitPreferencesRecord(EquatableList<UnitPreferenceRow> Rows)
{
    /// <summary>The region that stands for all others.</summary>
    public const string World = "001";

    private const int Columns = 4;

    /// <summary>The row of a usage in a region, or that of the world; null where the quantity has no such usage.</summary>
    public UnitPreferenceRow? Find(string quantity, string usage, string region) =>
        FindExact(quantity, usage, region) ?? FindExact(quantity, usage, World);

    /// <summary>What a few regions, and the world, need of it.</summary>
    public UnitPreferencesRecord For(IReadOnlyCollection<string> regions) =>
        new(
            new EquatableList<UnitPreferenceRow>(
                Rows.Select(row =>
                        row with
                        {
                            Regions = string.Join(
                                " ",
                                row.Regions.Split(' ')
                                    .Where(region => region == World || regions.Contains(region))
                            ),
                        }
                    )
                    .Where(row => row.Regions.Length > 0)
            )
        );

    private UnitPreferenceRow? FindExact(string quantity, string usage, string region) =>
        Rows.FirstOrDefault(row =>
            row.Quantity == quantity
            && row.Usage == usage
            && row.Regions.Split(' ').Contains(region)
        );

    internal void WriteTo(RecordWriter writer) =>
        TextPool.Write(
            writer,
            [.. Rows.SelectMany(row => new[] { row.Quantity, row.Usage, row.Regions, row.Choices })]
        );

    internal static UnitPreferencesRecord Read(ref RecordReader reader)
    {
        var texts = TextPool.Read(ref reader);
        var rows = new UnitPreferenceRow[texts.Length / Columns];
        for (var index = 0; index < rows.Length; index++)
        {
            var place = index * Columns;
            rows[index] = new UnitPreferenceRow(
                texts[place],
                texts[place + 1],
                texts[place + 2],
                texts[place + 3]
            );
        }

        return new UnitPreferencesRecord(new EquatableList<UnitPreferenceRow>(rows));
    }
}

/// <summary>What some regions prefer.</summary>
/// <param name="Quantity">What is measured, such as <c>length</c>.</param>
/// <param name="Usage">What for, such as <c>road</c>.</param>
/// <param name="Regions">The regions, separated by spaces.</param>
/// <param name="Choices">As <see cref="UnitChoice"/> writes them, separated by spaces, the largest first.</param>
public sealed record UnitPreferenceRow(
    string Quantity,
    string Usage,
    string Regions,
    string Choices
)
{
    /// <summary>The units to choose from.</summary>
    public IEnumerable<UnitChoice> Units => Choices.Split(' ').Select(UnitChoice.Parse);
}

/// <summary>A unit that is chosen from a limit on.</summary>
/// <param name="Unit">Its identifier; several with <c>-and-</c> between are written together.</param>
/// <param name="Limit">From how many of it on, of the largest where there are several: a decimal.</param>
/// <param name="Increment">What it is rounded to a multiple of; 0 for two digits or an integer.</param>
public sealed record UnitChoice(string Unit, string Limit, int Increment)
{
    private const string UsualLimit = "1";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static UnitChoice Parse(string text)
    {
        var fields = text.Split(':');
        return new UnitChoice(
            fields[0],
            fields.Length > 1 && fields[1].Length > 0 ? fields[1] : UsualLimit,
            fields.Length > 2 ? int.Parse(fields[2], CultureInfo.InvariantCulture) : 0
        );
    }

    /// <summary>Unit, limit and increment with colons between; what is usual is left out.</summary>
    public override string ToString() =>
        (Increment, Limit) switch
        {
            (0, UsualLimit) => Unit,
            (0, _) => $"{Unit}:{Limit}",
            _ => FormattableString.Invariant(
                $"{Unit}:{(Limit == UsualLimit ? "" : Limit)}:{Increment}"
            ),
        };
}
