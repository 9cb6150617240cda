namespace LocaleGen;

/// <summary>How a locale writes numbers (UTS #35, Part 3, Numbers).</summary>
/// <param name="DefaultSystem">The numbering system used where nothing asks for another, such as <c>arab</c>.</param>
/// <param name="MinimumGroupingDigits">How many digits must stand before the first group separator.</param>
/// <param name="Systems">The numbering systems the locale has symbols for; the default is among them.</param>
public sealed record NumberRecord(
    string DefaultSystem,
    int MinimumGroupingDigits,
    EquatableList<NumberSystemRecord> Systems
)
{
    /// <summary>The symbols of a numbering system, or null where the locale has none for it.</summary>
    public NumberSystemRecord? System(string id) =>
        Systems.FirstOrDefault(system => system.Id == id);

    /// <summary>The symbols of the default numbering system.</summary>
    public NumberSystemRecord Default => System(DefaultSystem) ?? Systems[0];

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(DefaultSystem);
        writer.WriteNumber(MinimumGroupingDigits);
        writer.WriteNumber(Systems.Count);
        foreach (var system in Systems)
        {
            system.WriteTo(writer);
        }
    }

    internal static NumberRecord Read(ref RecordReader reader)
    {
        var defaultSystem = reader.ReadText();
        var minimumGroupingDigits = reader.ReadNumber();
        var systems = new NumberSystemRecord[reader.ReadNumber()];
        for (var index = 0; index < systems.Length; index++)
        {
            systems[index] = NumberSystemRecord.Read(ref reader);
        }

        return new NumberRecord(defaultSystem, minimumGroupingDigits, new(systems));
    }
}

/// <summary>The symbols and the decimal pattern of one numbering system in one locale.</summary>
/// <param name="Id">The numbering system, such as <c>latn</c>.</param>
/// <param name="Digits">Zero to nine, ten code points, some of them outside the BMP.</param>
/// <param name="DecimalPattern">The standard decimal pattern, such as <c>#,##,##0.###</c>.</param>
/// <param name="Decimal">The decimal separator.</param>
/// <param name="Group">The group separator.</param>
/// <param name="MinusSign">The minus sign, with bidi marks where the locale has them.</param>
/// <param name="PlusSign">The plus sign, likewise.</param>
/// <param name="Infinity">The word or sign for infinity.</param>
/// <param name="NaN">The word for what is not a number.</param>
public sealed record NumberSystemRecord(
    string Id,
    string Digits,
    string DecimalPattern,
    string Decimal,
    string Group,
    string MinusSign,
    string PlusSign,
    string Infinity,
    string NaN
)
{
    internal void WriteTo(RecordWriter writer)
    {
        foreach (
            var field in new[]
            {
                Id,
                Digits,
                DecimalPattern,
                Decimal,
                Group,
                MinusSign,
                PlusSign,
                Infinity,
                NaN,
            }
        )
        {
            writer.WriteText(field);
        }
    }

    internal static NumberSystemRecord Read(ref RecordReader reader) =>
        new(
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText(),
            reader.ReadText()
        );
}
