namespace LocaleGen;

/// <summary>How units are converted (UTS #35, Part 6, Unit Conversion): the same for all locales.</summary>
/// <param name="Units">The simple units.</param>
/// <param name="Quantities">What is measured, by the base unit that it is measured in.</param>
public sealed record UnitConversionsRecord(
    EquatableList<UnitDefinition> Units,
    EquatableList<UnitQuantity> Quantities
)
{
    private const int Columns = 5;

    internal void WriteTo(RecordWriter writer) =>
        TextPool.Write(
            writer,
            [
                .. Units.SelectMany(unit =>
                    new[]
                    {
                        unit.Name,
                        unit.Base,
                        unit.Factor,
                        unit.Offset,
                        ((int)unit.Traits).ToString(
                            System.Globalization.CultureInfo.InvariantCulture
                        ),
                    }
                ),
                "",
                .. Quantities.SelectMany(quantity => new[] { quantity.Base, quantity.Name }),
            ]
        );

    internal static UnitConversionsRecord Read(ref RecordReader reader)
    {
        var texts = TextPool.Read(ref reader);
        var units = new List<UnitDefinition>();
        var place = 0;
        for (; texts[place].Length > 0; place += Columns)
        {
            units.Add(
                new UnitDefinition(
                    texts[place],
                    texts[place + 1],
                    texts[place + 2],
                    texts[place + 3],
                    (UnitTraits)
                        int.Parse(
                            texts[place + 4],
                            System.Globalization.CultureInfo.InvariantCulture
                        )
                )
            );
        }

        var quantities = new List<UnitQuantity>();
        for (place++; place < texts.Length; place += 2)
        {
            quantities.Add(new UnitQuantity(texts[place], texts[place + 1]));
        }

        return new UnitConversionsRecord(new(units), new(quantities));
    }
}

/// <summary>What one simple unit is.</summary>
/// <param name="Name">Its identifier, such as <c>foot</c>.</param>
/// <param name="Base">The unit it is defined by, such as <c>meter</c>.</param>
/// <param name="Factor">How many of them it is: an exact fraction such as <c>381/1250</c>.</param>
/// <param name="Offset">What is added then, in base units.</param>
/// <param name="Traits">What else is known of it.</param>
public sealed record UnitDefinition(
    string Name,
    string Base,
    string Factor,
    string Offset,
    UnitTraits Traits
);

/// <summary>The systems of measurement that a unit belongs to, and how it is defined.</summary>
[Flags]
public enum UnitTraits
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>Metric.</summary>
    Metric = 1,

    /// <summary>Of the United States.</summary>
    UnitedStates = 2,

    /// <summary>Of the United Kingdom.</summary>
    UnitedKingdom = 4,

    /// <summary>Used beside every system.</summary>
    Adjacent = 8,

    /// <summary>Steps of a scale: Beaufort's.</summary>
    Beaufort = 16,
}

/// <summary>What is measured in a base unit.</summary>
/// <param name="Base">Such as <c>meter-per-second</c>.</param>
/// <param name="Name">Such as <c>speed</c>.</param>
public sealed record UnitQuantity(string Base, string Name);
