namespace LocaleGen;

/// <summary>What a locale calls units, in three widths.</summary>
/// <param name="Long">Full names, such as <c>{0} kilometers</c>.</param>
/// <param name="Short">Usual abbreviations.</param>
/// <param name="Narrow">The shortest ones.</param>
public sealed record UnitNamesRecord(
    UnitWidthNames Long,
    UnitWidthNames Short,
    UnitWidthNames Narrow
)
{
    internal static UnitNamesRecord Read(ref RecordReader reader) =>
        new(
            UnitWidthNames.Read(ref reader),
            UnitWidthNames.Read(ref reader),
            UnitWidthNames.Read(ref reader)
        );

    internal void WriteTo(RecordWriter writer)
    {
        Long.WriteTo(writer);
        Short.WriteTo(writer);
        Narrow.WriteTo(writer);
    }
}

/// <summary>The units in one width, and how others are put together from them (UTS #35, Part 2, Compound Units).</summary>
/// <param name="Units">By their place in the list of all units, which is that of their ids in ordinal order.</param>
/// <param name="Per">How <c>{0}</c> is divided by <c>{1}</c>.</param>
/// <param name="Times">How <c>{0}</c> is multiplied by <c>{1}</c>.</param>
/// <param name="Prefixes">How prefixes stand before a name, by their power, such as <c>10p3</c> or <c>1024p1</c>.</param>
/// <param name="Powers">How squares and cubes are said.</param>
public sealed record UnitWidthNames(
    EquatableList<UnitNames> Units,
    string Per,
    string Times,
    EquatableList<UnitPrefixName> Prefixes,
    EquatableList<UnitPowerName> Powers
)
{
    internal static UnitWidthNames Read(ref RecordReader reader)
    {
        var units = new UnitNames[reader.ReadNumber()];
        for (var index = 0; index < units.Length; index++)
        {
            units[index] = UnitNames.Read(ref reader);
        }

        var (per, times) = (reader.ReadText(), reader.ReadText());
        var prefixes = new UnitPrefixName[reader.ReadNumber()];
        for (var index = 0; index < prefixes.Length; index++)
        {
            prefixes[index] = new UnitPrefixName(reader.ReadText(), reader.ReadText());
        }

        var powers = new UnitPowerName[reader.ReadNumber()];
        for (var index = 0; index < powers.Length; index++)
        {
            powers[index] = new UnitPowerName(
                reader.ReadNumber(),
                reader.ReadText(),
                PluralTexts.Read(ref reader)
            );
        }

        return new UnitWidthNames(new(units), per, times, new(prefixes), new(powers));
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(Units.Count);
        foreach (var unit in Units)
        {
            unit.WriteTo(writer);
        }

        writer.WriteText(Per);
        writer.WriteText(Times);
        writer.WriteNumber(Prefixes.Count);
        foreach (var prefix in Prefixes)
        {
            writer.WriteText(prefix.Power);
            writer.WriteText(prefix.Pattern);
        }

        writer.WriteNumber(Powers.Count);
        foreach (var power in Powers)
        {
            writer.WriteNumber(power.Power);
            writer.WriteText(power.Gender);
            power.Patterns.WriteTo(writer);
        }
    }
}

/// <summary>How a prefix of units is said.</summary>
/// <param name="Power">Base and power, such as <c>10p3</c>.</param>
/// <param name="Pattern">Such as <c>kilo{0}</c>.</param>
public sealed record UnitPrefixName(string Power, string Pattern);

/// <summary>How a power of a unit is said.</summary>
/// <param name="Power">2 or 3.</param>
/// <param name="Gender">The gender of units it is said so of; empty for all others.</param>
/// <param name="Patterns">Such as <c>square {0}</c>.</param>
public sealed record UnitPowerName(int Power, string Gender, PluralTexts Patterns);

/// <summary>What one unit is called.</summary>
/// <param name="Unit">Its place in the list of all units.</param>
/// <param name="Patterns">Such as <c>{0} km</c>; the number may be missing where the name says it.</param>
/// <param name="Per">How <c>{0}</c> is said of one such unit, as in <c>{0}/h</c>; empty where nothing is said.</param>
/// <param name="Gender">Its grammatical gender; empty where nothing depends on it.</param>
public sealed record UnitNames(int Unit, PluralTexts Patterns, string Per, string Gender)
{
    internal static UnitNames Read(ref RecordReader reader) =>
        new(
            reader.ReadNumber(),
            PluralTexts.Read(ref reader),
            reader.ReadText(),
            reader.ReadText()
        );

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(Unit);
        Patterns.WriteTo(writer);
        writer.WriteText(Per);
        writer.WriteText(Gender);
    }
}
