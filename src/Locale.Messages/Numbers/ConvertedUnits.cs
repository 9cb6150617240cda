namespace LocaleGen;

/// <summary>What a skeleton says of units that numbers are converted to.</summary>
internal static class ConvertedUnits
{
    /// <summary>Keeps the place of what is converted, for what only the locale's data can say of it.</summary>
    public static NumberSettings Note(NumberSettings settings, SkeletonToken token) =>
        token.Stem == SkeletonOptions.Usage
        || (settings.Usage.Length == 0 && token.Stem is "unit" or "measure-unit")
            ? settings with
            {
                ConversionToken = new TextRange(token.Start, token.Text.Length),
            }
            : settings;

    /// <summary>What is wrong with the whole in every locale, or null.</summary>
    public static string? ProblemOf(NumberSettings settings)
    {
        var usage = settings.Usage;
        return usage.Length == 0 ? null
            : settings.Kind != NumberUnitKind.Measure
                ? $"The skeleton's part 'usage/{usage}' needs a unit of measure to convert from: add one, as in 'unit/meter'"
            : settings.Unit is { Parts.Count: > 0 } mixed
                ? $"The skeleton's part 'usage/{usage}' chooses among units, so '{mixed.Id}' cannot mix some: write the one that the number counts, as in 'unit/meter'"
            : null;
    }
}
