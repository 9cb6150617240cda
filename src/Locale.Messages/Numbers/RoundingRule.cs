namespace LocaleGen;

/// <summary>What a number is rounded to.</summary>
internal enum RoundingKind
{
    /// <summary>Nothing: all digits are written.</summary>
    Unlimited,

    /// <summary>Fraction digits.</summary>
    Fraction,

    /// <summary>Significant digits.</summary>
    Significant,

    /// <summary>Both: which of them counts depends on the number.</summary>
    FractionSignificant,

    /// <summary>The nearest multiple of a number.</summary>
    Increment,

    /// <summary>What the currency has; resolved to one of the others.</summary>
    Currency,
}

/// <summary>Which way a number is rounded.</summary>
internal enum RoundingMode
{
    /// <summary>To the nearest, ties to the even digit.</summary>
    HalfEven,

    /// <summary>To the nearest, ties to the odd digit.</summary>
    HalfOdd,

    /// <summary>To the nearest, ties towards positive infinity.</summary>
    HalfCeiling,

    /// <summary>To the nearest, ties towards negative infinity.</summary>
    HalfFloor,

    /// <summary>To the nearest, ties towards zero.</summary>
    HalfDown,

    /// <summary>To the nearest, ties away from zero.</summary>
    HalfUp,

    /// <summary>Towards positive infinity.</summary>
    Ceiling,

    /// <summary>Towards negative infinity.</summary>
    Floor,

    /// <summary>Towards zero.</summary>
    Down,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Not at all: all digits are written that the number has.</summary>
    Unnecessary,
}

/// <summary>How a number is rounded, and how many digits are written at least.</summary>
internal sealed record RoundingRule(RoundingKind Kind)
{
    /// <summary>Stands for no limit of digits.</summary>
    public const int Unlimited = -1;

    /// <summary>Six fraction digits at most.</summary>
    public static RoundingRule Default { get; } = Fraction(0, 6);

    /// <summary>The way it is rounded.</summary>
    public RoundingMode Mode { get; init; }

    /// <summary>At least so many fraction digits are written.</summary>
    public int MinimumFraction { get; init; }

    /// <summary>At most so many fraction digits are written, or <see cref="Unlimited"/>.</summary>
    public int MaximumFraction { get; init; } = Unlimited;

    /// <summary>At least so many significant digits are written.</summary>
    public int MinimumSignificant { get; init; }

    /// <summary>At most so many significant digits are written, or <see cref="Unlimited"/>.</summary>
    public int MaximumSignificant { get; init; } = Unlimited;

    /// <summary>Whether the limit that keeps more digits counts, of those of fraction and significant digits; else the other.</summary>
    public bool Relaxed { get; init; }

    /// <summary>Whether the minima of both hold.</summary>
    public bool Retain { get; init; }

    /// <summary>The multiple of which numbers become, less its power of ten.</summary>
    public long Increment { get; init; }

    /// <summary>The power of ten of <see cref="Increment"/>.</summary>
    public int IncrementPower { get; init; }

    /// <summary>Whether fraction digits are left out where all of them are zero.</summary>
    public bool TrimWhole { get; init; }

    /// <summary>Whether a currency is rounded as in cash.</summary>
    public bool Cash { get; init; }

    /// <summary>Rounds to fraction digits.</summary>
    public static RoundingRule Fraction(int minimum, int maximum) =>
        new(RoundingKind.Fraction) { MinimumFraction = minimum, MaximumFraction = maximum };

    /// <summary>Rounds to significant digits.</summary>
    public static RoundingRule Significant(int minimum, int maximum) =>
        new(RoundingKind.Significant)
        {
            MinimumSignificant = minimum,
            MaximumSignificant = maximum,
        };

    /// <summary>Rounds to a multiple of <paramref name="increment"/> times a power of ten.</summary>
    public static RoundingRule Multiple(long increment, int power) =>
        new(RoundingKind.Increment)
        {
            Increment = increment,
            IncrementPower = power,
            MinimumFraction = Math.Max(-power, 0),
        };

    /// <summary>The same with a limit of significant digits beside that of fraction digits.</summary>
    public RoundingRule WithSignificant(int minimum, int maximum, bool relaxed, bool retain) =>
        this with
        {
            Kind = RoundingKind.FractionSignificant,
            MinimumSignificant = minimum,
            MaximumSignificant = maximum,
            Relaxed = relaxed,
            Retain = retain,
        };

    /// <summary>The rule for a currency in place of <see cref="RoundingKind.Currency"/>.</summary>
    public RoundingRule For(string currency)
    {
        if (Kind != RoundingKind.Currency)
        {
            return this;
        }

        var fraction = CurrencyFractions.Of(currency, Cash);
        var rule =
            fraction.Increment > 1
                ? Multiple(fraction.Increment, -fraction.Digits)
                : Fraction(fraction.Digits, fraction.Digits);
        return rule with { Mode = Mode, TrimWhole = TrimWhole };
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber((int)Kind);
        writer.WriteNumber((int)Mode);
        writer.WriteNumber(MinimumFraction);
        writer.WriteNumber(MaximumFraction + 1);
        writer.WriteNumber(MinimumSignificant);
        writer.WriteNumber(MaximumSignificant + 1);
        writer.WriteNumber((Relaxed ? 1 : 0) | (Retain ? 2 : 0) | (TrimWhole ? 4 : 0));
        if (Kind == RoundingKind.Increment)
        {
            writer.WriteText($"{Increment}");
            writer.WriteSigned(IncrementPower);
        }
    }

    internal static RoundingRule Read(ref RecordReader reader)
    {
        var rule = new RoundingRule((RoundingKind)reader.ReadNumber())
        {
            Mode = (RoundingMode)reader.ReadNumber(),
            MinimumFraction = reader.ReadNumber(),
            MaximumFraction = reader.ReadNumber() - 1,
            MinimumSignificant = reader.ReadNumber(),
            MaximumSignificant = reader.ReadNumber() - 1,
        };
        var flags = reader.ReadNumber();
        rule = rule with
        {
            Relaxed = (flags & 1) != 0,
            Retain = (flags & 2) != 0,
            TrimWhole = (flags & 4) != 0,
        };
        return rule.Kind != RoundingKind.Increment
            ? rule
            : rule with
            {
                Increment = long.Parse(
                    reader.ReadText(),
                    System.Globalization.CultureInfo.InvariantCulture
                ),
                IncrementPower = reader.ReadSigned(),
            };
    }
}
