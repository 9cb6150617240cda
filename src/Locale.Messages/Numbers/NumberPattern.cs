namespace LocaleGen;

/// <summary>A number pattern such as <c>#,##0.00;(#)</c> (UTS #35, Part 3, Number Format Patterns).</summary>
/// <param name="Positive">The subpattern for positive numbers.</param>
/// <param name="Negative">The subpattern for negative ones, of which only the affixes count; or null.</param>
internal sealed record NumberPattern(Subpattern Positive, Subpattern? Negative)
{
    /// <summary>Whether negative numbers have affixes of their own that are not just those of positive ones behind a minus.</summary>
    public bool HasNegative =>
        Negative is not null
        && (Negative.Suffix != Positive.Suffix || Negative.Prefix != "-" + Positive.Prefix);

    /// <summary>Whether an affix has such a sign unquoted.</summary>
    public bool Has(char sign) =>
        AffixPattern.Has(Positive.Prefix, sign)
        || AffixPattern.Has(Positive.Suffix, sign)
        || (
            Negative is not null
            && (AffixPattern.Has(Negative.Prefix, sign) || AffixPattern.Has(Negative.Suffix, sign))
        );

    /// <summary>The digits before the decimal separator and their groups.</summary>
    public PatternGrouping Grouping => Positive.Grouping;

    /// <summary>Reads a pattern of CLDR.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static NumberPattern Of(string pattern)
    {
        string? problem = null;
        return Parse(pattern, (_, _, text) => problem ??= text)
            ?? throw new FormatException($"'{pattern}' is no number pattern: {problem}.");
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">As written, white space and quotes included.</param>
    /// <param name="fault">Takes what is wrong.</param>
    /// <returns>The pattern, or null where something is wrong.</returns>
    public static NumberPattern? Parse(string pattern, SkeletonFault fault)
    {
        var reader = new SubpatternReader(pattern, fault);
        var positive = reader.Read();
        var negative = reader.TakeSeparator() ? reader.Read() : null;
        reader.ExpectEnd();
        return reader.Failed ? null : new NumberPattern(positive, negative);
    }
}

/// <summary>What one half of a number pattern says.</summary>
internal sealed record Subpattern
{
    /// <summary>What stands before the number, quotes and signs with a meaning in it.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>What stands behind it, likewise.</summary>
    public string Suffix { get; set; } = "";

    /// <summary><c>#</c>, <c>@</c> and digits before the decimal separator.</summary>
    public int IntegerTotal { get; set; }

    /// <summary>Digits before the decimal separator.</summary>
    public int IntegerDigits { get; set; }

    /// <summary><c>@</c> before the decimal separator.</summary>
    public int Significant { get; set; }

    /// <summary><c>#</c> behind the <c>@</c>s.</summary>
    public int OptionalSignificant { get; set; }

    /// <summary><c>#</c> and digits behind the decimal separator.</summary>
    public int FractionTotal { get; set; }

    /// <summary>Digits behind the decimal separator.</summary>
    public int FractionDigits { get; set; }

    /// <summary>Whether there is a decimal separator.</summary>
    public bool HasDecimal { get; set; }

    /// <summary>Whether the currency's symbol stands for it.</summary>
    public bool CurrencyIsDecimal { get; set; }

    /// <summary>The digits before and behind the decimal separator, as a number to round to a multiple of.</summary>
    public string Digits { get; set; } = "";

    /// <summary>Digits of the exponent; 0 where there is none.</summary>
    public int ExponentDigits { get; set; }

    /// <summary>Whether the exponent always has its sign.</summary>
    public bool ExponentSigned { get; set; }

    /// <summary>The groups of integer digits.</summary>
    public PatternGrouping Grouping { get; set; }

    /// <summary>What it is padded with, quotes in it; empty for no padding.</summary>
    public string Pad { get; set; } = "";

    /// <summary>Where it is padded.</summary>
    public PadPosition PadPosition { get; set; }

    /// <summary>How many characters the number itself takes in the pattern.</summary>
    public int Width { get; set; }
}
