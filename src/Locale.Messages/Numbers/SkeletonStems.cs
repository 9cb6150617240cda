namespace LocaleGen;

/// <summary>A word of number skeletons that says all by itself.</summary>
internal sealed record SkeletonStem(
    SkeletonParts Parts,
    Func<NumberSettings, NumberSettings> Apply
);

/// <summary>The words of number skeletons, long and concise (ICU user guide, Number Skeletons).</summary>
internal static class SkeletonStems
{
    private static readonly Dictionary<string, SkeletonStem> Table = new(StringComparer.Ordinal);

    static SkeletonStems()
    {
        AddNotations();
        AddUnits();
        AddPrecisions();
        AddRoundingModes();
        AddGroupings();
        AddSigns();
        Add(
            SkeletonParts.IntegerWidth,
            settings => settings with { Integer = new IntegerWidth(0, 0) },
            "integer-width-trunc"
        );
        Add(
            SkeletonParts.NumberingSystem,
            settings => settings with { NumberingSystem = NumberingSystemNames.Latin },
            "latin"
        );
        Add(SkeletonParts.Decimal, settings => settings, "decimal-auto");
        Add(
            SkeletonParts.Decimal,
            settings => settings with { DecimalAlways = true },
            "decimal-always"
        );
    }

    /// <summary>All words.</summary>
    public static IEnumerable<string> Words => Table.Keys;

    /// <summary>The meaning of a word, or null where it has none by itself.</summary>
    public static SkeletonStem? Find(string word) =>
        Table.TryGetValue(word, out var stem) ? stem : null;

    /// <summary>When the sign of the exponent is written, or null where a word is none of those of signs.</summary>
    public static SignDisplay? FindSign(string word) =>
        Find(word) is { Parts: SkeletonParts.Sign } stem
            ? stem.Apply(new NumberSettings()).Sign
            : null;

    private static void Add(
        SkeletonParts parts,
        Func<NumberSettings, NumberSettings> apply,
        params string[] words
    )
    {
        foreach (var word in words)
        {
            Table.Add(word, new SkeletonStem(parts, apply));
        }
    }

    private static void AddNotations()
    {
        Notation(NumberNotation.CompactShort, 1, "compact-short", "K");
        Notation(NumberNotation.CompactLong, 1, "compact-long", "KK");
        Notation(NumberNotation.Scientific, 1, "scientific");
        Notation(NumberNotation.Scientific, 3, "engineering");
        Notation(NumberNotation.Simple, 1, "notation-simple");

        static void Notation(NumberNotation notation, int interval, params string[] words) =>
            Add(
                SkeletonParts.Notation,
                settings =>
                    settings with
                    {
                        Notation = notation,
                        Exponent = new ExponentSettings(interval),
                    },
                words
            );
    }

    private static void AddUnits()
    {
        Unit(NumberUnitKind.None, "base-unit");
        Unit(NumberUnitKind.Percent, "percent", "%");
        Unit(NumberUnitKind.PerMille, "permille");
        Add(
            SkeletonParts.Unit | SkeletonParts.Scale,
            settings =>
                settings with
                {
                    Kind = NumberUnitKind.Percent,
                    Scale = ScaleFactor.Hundred,
                },
            "%x100"
        );
        Width(UnitWidth.Narrow, "unit-width-narrow");
        Width(UnitWidth.Short, "unit-width-short");
        Width(UnitWidth.FullName, "unit-width-full-name");
        Width(UnitWidth.IsoCode, "unit-width-iso-code");
        Width(UnitWidth.Formal, "unit-width-formal");
        Width(UnitWidth.Variant, "unit-width-variant");
        Width(UnitWidth.Hidden, "unit-width-hidden");

        static void Unit(NumberUnitKind kind, params string[] words) =>
            Add(SkeletonParts.Unit, settings => settings with { Kind = kind }, words);

        static void Width(UnitWidth width, string word) =>
            Add(SkeletonParts.UnitWidth, settings => settings with { Width = width }, word);
    }

    private static void AddPrecisions()
    {
        Precision(RoundingRule.Fraction(0, 0), "precision-integer");
        Precision(new RoundingRule(RoundingKind.Unlimited), "precision-unlimited");
        Precision(new RoundingRule(RoundingKind.Currency), "precision-currency-standard");
        Precision(
            new RoundingRule(RoundingKind.Currency) { Cash = true },
            "precision-currency-cash"
        );

        static void Precision(RoundingRule rule, string word) =>
            Add(SkeletonParts.Precision, settings => settings with { Rounding = rule }, word);
    }

    private static void AddRoundingModes()
    {
        Mode(RoundingMode.Ceiling, "ceiling");
        Mode(RoundingMode.Floor, "floor");
        Mode(RoundingMode.Down, "down");
        Mode(RoundingMode.Up, "up");
        Mode(RoundingMode.HalfEven, "half-even");
        Mode(RoundingMode.HalfOdd, "half-odd");
        Mode(RoundingMode.HalfCeiling, "half-ceiling");
        Mode(RoundingMode.HalfFloor, "half-floor");
        Mode(RoundingMode.HalfDown, "half-down");
        Mode(RoundingMode.HalfUp, "half-up");

        // It promises that there is nothing to round; where there is, the whole number is better than none.
        Mode(RoundingMode.Unnecessary, "unnecessary");

        static void Mode(RoundingMode mode, string word) =>
            Add(
                SkeletonParts.RoundingMode,
                settings => settings with { Mode = mode },
                "rounding-mode-" + word
            );
    }

    private static void AddGroupings()
    {
        Group(GroupingStrategy.Off, "group-off", ",_");
        Group(GroupingStrategy.Min2, "group-min2", ",?");
        Group(GroupingStrategy.Auto, "group-auto");
        Group(GroupingStrategy.OnAligned, "group-on-aligned", ",!");
        Group(GroupingStrategy.Thousands, "group-thousands");

        static void Group(GroupingStrategy strategy, params string[] words) =>
            Add(SkeletonParts.Grouping, settings => settings with { Grouping = strategy }, words);
    }

    private static void AddSigns()
    {
        Sign(SignDisplay.Auto, false, "sign-auto");
        Sign(SignDisplay.Always, false, "sign-always", "+!");
        Sign(SignDisplay.Never, false, "sign-never", "+_");
        Sign(SignDisplay.ExceptZero, false, "sign-except-zero", "+?");
        Sign(SignDisplay.Negative, false, "sign-negative", "+-");
        Sign(SignDisplay.Auto, true, "sign-accounting", "()");
        Sign(SignDisplay.Always, true, "sign-accounting-always", "()!");
        Sign(SignDisplay.ExceptZero, true, "sign-accounting-except-zero", "()?");
        Sign(SignDisplay.Negative, true, "sign-accounting-negative", "()-");

        static void Sign(SignDisplay display, bool accounting, params string[] words) =>
            Add(
                SkeletonParts.Sign,
                settings => settings with { Sign = display, Accounting = accounting },
                words
            );
    }
}
