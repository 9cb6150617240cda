namespace LocaleGen;

/// <summary>The texts of a number format in one encoding.</summary>
internal sealed class NumberUnits<TUnit>(NumberFormat format)
{
    public TUnit[] Digits { get; } = Units<TUnit>.Encode(format.Digits);

    public TUnit[] Decimal { get; } = Units<TUnit>.Encode(format.Decimal);

    public TUnit[] Group { get; } = Units<TUnit>.Encode(format.Group);

    public TUnit[] Infinity { get; } = Units<TUnit>.Encode(format.Infinity);

    public TUnit[] NaN { get; } = Units<TUnit>.Encode(format.NaN);

    public TUnit[] ExponentSeparator { get; } =
        Units<TUnit>.Encode(format.Exponent?.Separator ?? "");

    public TUnit[] ExponentPlus { get; } = Units<TUnit>.Encode(format.Exponent?.Plus ?? "");

    public TUnit[] ExponentMinus { get; } = Units<TUnit>.Encode(format.Exponent?.Minus ?? "");

    public TUnit[] Padding { get; } = Units<TUnit>.Encode(format.Padding?.Text ?? "");

    /// <summary>By form and sign: the form's place times four, plus the sign.</summary>
    public AffixUnits<TUnit>[] Affixes { get; } =
    [.. format.Forms.SelectMany(form => form.Pairs).Select(pair => new AffixUnits<TUnit>(pair))];

    /// <summary>By form: whether its words stand for the number.</summary>
    public bool[] Hides { get; } = [.. format.Forms.Select(form => form.HidesNumber)];

    /// <summary>By plural category, or one for all; empty for none.</summary>
    public NameUnits<TUnit>[] Names { get; } =
    [.. format.Names.Select(name => new NameUnits<TUnit>(name))];

    public ReadOnlySpan<TUnit> Digit(int digit)
    {
        // Some digits are outside the BMP, or take two or three bytes: all ten take as much.
        var length = Digits.Length / 10;
        return Digits.AsSpan(digit * length, length);
    }
}

/// <summary>What stands around a number of one sign, in one encoding.</summary>
internal sealed class AffixUnits<TUnit>(AffixPair pair)
{
    public TUnit[] Prefix { get; } = Units<TUnit>.Encode(pair.Prefix);

    /// <summary>The same before a digit.</summary>
    public TUnit[] PrefixOfDigit { get; } = Units<TUnit>.Encode(pair.Prefix + pair.PrefixGap);

    public TUnit[] Suffix { get; } = Units<TUnit>.Encode(pair.Suffix);

    /// <summary>The same behind a digit.</summary>
    public TUnit[] SuffixOfDigit { get; } = Units<TUnit>.Encode(pair.SuffixGap + pair.Suffix);
}

/// <summary>A name around a number, in one encoding.</summary>
internal sealed class NameUnits<TUnit>(NameForm name)
{
    public TUnit[] Prefix { get; } = Units<TUnit>.Encode(name.Prefix);

    public TUnit[] Suffix { get; } = Units<TUnit>.Encode(name.Suffix);

    public bool Replaces { get; } = name.Replaces;
}
