namespace LocaleGen;

/// <summary>Reads what a skeleton's word has behind its slash; null where it cannot have it.</summary>
internal delegate NumberSettings? SkeletonOption(NumberSettings settings, string option);

/// <summary>The words of number skeletons that need more behind a slash.</summary>
internal static class SkeletonOptions
{
    /// <summary>The word for rounding to a multiple.</summary>
    public const string Increment = "precision-increment";

    /// <summary>The word for what a measure is used for.</summary>
    public const string Usage = "usage";

    private static readonly Dictionary<
        string,
        (SkeletonParts Parts, SkeletonOption Read, string Example)
    > Table = new(StringComparer.Ordinal)
    {
        [Increment] = (SkeletonParts.Precision, ReadIncrement, "precision-increment/0.05"),
        ["currency"] = (SkeletonParts.Unit | SkeletonParts.PerUnit, ReadCurrency, "currency/EUR"),
        ["measure-unit"] = (SkeletonParts.Unit, ReadMeasureUnit, "measure-unit/length-meter"),
        ["per-measure-unit"] = (
            SkeletonParts.PerUnit,
            ReadPerMeasureUnit,
            "per-measure-unit/duration-hour"
        ),
        ["unit"] = (
            SkeletonParts.Unit | SkeletonParts.PerUnit,
            ReadUnit,
            "unit/kilometer-per-hour"
        ),
        [Usage] = (
            SkeletonParts.Usage,
            (settings, option) => settings with { Usage = option },
            "usage/road"
        ),
        ["integer-width"] = (
            SkeletonParts.IntegerWidth,
            (settings, option) =>
                SkeletonPrecision.ParseIntegerWidth(option) is { } width
                    ? settings with
                    {
                        Integer = width,
                    }
                    : null,
            "integer-width/##00"
        ),
        ["numbering-system"] = (
            SkeletonParts.NumberingSystem,
            (settings, option) =>
                NumberingSystemNames.IsKnown(option)
                    ? settings with
                    {
                        NumberingSystem = option,
                    }
                    : null,
            "numbering-system/arab"
        ),
        ["scale"] = (
            SkeletonParts.Scale,
            (settings, option) =>
                ScaleFactor.Parse(option) is { } scale ? settings with { Scale = scale } : null,
            "scale/100"
        ),
    };

    /// <summary>All words.</summary>
    public static IEnumerable<string> Words => Table.Keys;

    /// <summary>What a word settles, and how its option is read; nothing for an unknown word.</summary>
    public static (SkeletonParts Parts, SkeletonOption? Read) Find(string word) =>
        Table.TryGetValue(word, out var row) ? (row.Parts, row.Read) : (SkeletonParts.None, null);

    /// <summary>A word with an option that it can have.</summary>
    public static string ExampleOf(string word) => Table[word].Example;

    private static NumberSettings? ReadIncrement(NumberSettings settings, string option)
    {
        if (ScaleFactor.Parse(option) is not { Negative: false, Factor: > 0 } factor)
        {
            return null;
        }

        // As many fraction digits are written as the increment is written with.
        var point = option.IndexOf('.');
        var fraction = point < 0 ? 0 : option.Length - point - 1;
        var rule = RoundingRule.Multiple(factor.Factor, factor.Power);
        return settings with { Rounding = rule with { MinimumFraction = fraction } };
    }

    private static NumberSettings? ReadCurrency(NumberSettings settings, string option) =>
        option.Length == 3
        && option.All(letter => letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            ? settings with
            {
                Kind = NumberUnitKind.Currency,
                Currency = option.ToUpperInvariant(),
            }
            : null;

    private static NumberSettings? ReadMeasureUnit(NumberSettings settings, string option) =>
        UnitIds.FindWithType(option) is { } unit ? WithUnit(settings, unit) : null;

    private static NumberSettings? ReadPerMeasureUnit(NumberSettings settings, string option) =>
        UnitIds.FindWithType(option) is { } unit ? settings with { PerUnit = unit } : null;

    private static NumberSettings? ReadUnit(NumberSettings settings, string option) =>
        MeasureUnit.ParseAny(option) is { } unit ? WithUnit(settings, unit) : null;

    /// <summary>Percent and permille are units of their own kind, however they are written.</summary>
    private static NumberSettings WithUnit(NumberSettings settings, MeasureUnit unit) =>
        unit.Id switch
        {
            "percent" => settings with { Kind = NumberUnitKind.Percent },
            "permille" => settings with { Kind = NumberUnitKind.PerMille },
            _ => settings with { Kind = NumberUnitKind.Measure, Unit = unit },
        };
}
