namespace LocaleGen;

/// <summary>The notation of a number.</summary>
internal enum NumberNotation
{
    Simple,
    CompactShort,
    CompactLong,
    Scientific,
}

/// <summary>What kind of thing a number counts.</summary>
internal enum NumberUnitKind
{
    None,
    Percent,
    PerMille,
    Currency,
    Measure,
}

/// <summary>How the unit is named.</summary>
internal enum UnitWidth
{
    Short,
    Narrow,
    FullName,
    IsoCode,
    Formal,
    Variant,
    Hidden,
}

/// <summary>How the digits before the decimal separator are grouped.</summary>
internal enum GroupingStrategy
{
    Auto,
    Off,
    Min2,
    OnAligned,
    Thousands,
}

/// <summary>When a sign is written.</summary>
internal enum SignDisplay
{
    Auto,
    Always,
    Never,
    ExceptZero,
    Negative,
}

/// <summary>What scientific notation looks like.</summary>
/// <param name="Interval">The exponent is a multiple of it: 3 for engineering.</param>
/// <param name="MinimumDigits">At least so many digits of the exponent are written.</param>
/// <param name="Sign">When the exponent's sign is written.</param>
/// <param name="FixedInteger">Whether there are always <paramref name="Interval"/> digits before the decimal separator.</param>
internal sealed record ExponentSettings(
    int Interval,
    int MinimumDigits = 1,
    SignDisplay Sign = SignDisplay.Auto,
    bool FixedInteger = false
);

/// <summary>How many digits stand before the decimal separator.</summary>
/// <param name="Minimum">At least so many.</param>
/// <param name="Maximum">At most so many, the last ones; -1 for no limit.</param>
internal readonly record struct IntegerWidth(int Minimum, int Maximum = -1);

/// <summary>What a number style asks for, in any locale.</summary>
internal sealed record NumberSettings
{
    /// <summary>The notation.</summary>
    public NumberNotation Notation { get; init; }

    /// <summary>How the exponent is written in scientific notation.</summary>
    public ExponentSettings Exponent { get; init; } = new(1);

    /// <summary>What the number counts.</summary>
    public NumberUnitKind Kind { get; init; }

    /// <summary>The ISO 4217 code where it counts money; empty for that of the locale's region.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The unit of measure where it counts one.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>The unit that it is divided by, or null.</summary>
    public MeasureUnit? PerUnit { get; init; }

    /// <summary>What the measure is used for, which chooses the units it is written in; empty for the unit as it is.</summary>
    public string Usage { get; init; } = "";

    /// <summary>The token of the style that names the unit, or the usage where there is one.</summary>
    public TextRange ConversionToken { get; init; }

    /// <summary>Whether numbers are converted before they are written.</summary>
    public bool Converts => Usage.Length > 0 || Unit is { Parts.Count: > 0 };

    /// <summary>How the unit is named.</summary>
    public UnitWidth Width { get; init; }

    /// <summary>How it is rounded; null for what the other settings imply.</summary>
    public RoundingRule? Rounding { get; init; }

    /// <summary>Which way it is rounded.</summary>
    public RoundingMode Mode { get; init; }

    /// <summary>How digits are grouped; null for what the other settings imply.</summary>
    public GroupingStrategy? Grouping { get; init; }

    /// <summary>How many integer digits are written.</summary>
    public IntegerWidth Integer { get; init; } = new(1);

    /// <summary>The numbering system, or null for the locale's.</summary>
    public string? NumberingSystem { get; init; }

    /// <summary>When a sign is written.</summary>
    public SignDisplay Sign { get; init; }

    /// <summary>Whether negative money is written as in accounts.</summary>
    public bool Accounting { get; init; }

    /// <summary>Whether the decimal separator is written without fraction digits too.</summary>
    public bool DecimalAlways { get; init; }

    /// <summary>What values are multiplied by.</summary>
    public ScaleFactor Scale { get; init; } = ScaleFactor.One;

    /// <summary>The pattern that is used in place of the locale's, or null.</summary>
    public NumberPattern? Pattern { get; init; }

    /// <summary>Whether it is a compact notation.</summary>
    public bool IsCompact => Notation is NumberNotation.CompactShort or NumberNotation.CompactLong;
}
