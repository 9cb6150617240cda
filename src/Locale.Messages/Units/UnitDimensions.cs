namespace LocaleGen;

/// <summary>The base units that a unit is made of, each with its power.</summary>
/// <remarks>
/// What stands above the bar is kept apart from what stands below it, since quantities are told by that: fuel is liters
/// for each kilometer, and no area (UTS #35, Part 6, Unit Conversion).
/// </remarks>
internal sealed class UnitDimensions
{
    private readonly SortedDictionary<string, int> above = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> below = new(StringComparer.Ordinal);

    /// <summary>Whether it is one base unit and nothing else.</summary>
    public bool IsSingle => above.Count == 1 && below.Count == 0 && above.Values.First() == 1;

    /// <summary>Both sides as text, equal for equal dimensions.</summary>
    public string Key => $"{Text(above)}/{Text(below)}";

    /// <summary>The same with the sides changed.</summary>
    public string InverseKey => $"{Text(below)}/{Text(above)}";

    /// <summary>The dimensions of a product of base units.</summary>
    public static UnitDimensions Of(IEnumerable<UnitFactor> factors)
    {
        var dimensions = new UnitDimensions();
        foreach (var factor in factors)
        {
            dimensions.Add(factor.Id, factor.Power);
        }

        return dimensions;
    }

    /// <summary>Multiplies by a base unit.</summary>
    public void Add(string unit, int power)
    {
        var side = power > 0 ? above : below;
        side[unit] = (side.TryGetValue(unit, out var there) ? there : 0) + Math.Abs(power);
    }

    /// <summary>What is left where units above and below the bar cancel out.</summary>
    public UnitDimensions Simplify()
    {
        var simple = new UnitDimensions();
        foreach (var unit in above.Keys.Union(below.Keys))
        {
            above.TryGetValue(unit, out var up);
            below.TryGetValue(unit, out var down);
            if (up != down)
            {
                simple.Add(unit, up - down);
            }
        }

        return simple;
    }

    private static string Text(SortedDictionary<string, int> side) =>
        string.Join(" ", side.Select(unit => $"{unit.Key}^{unit.Value}"));
}
