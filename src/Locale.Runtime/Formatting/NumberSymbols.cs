using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>The symbols a locale writes numbers with, in one encoding.</summary>
internal sealed class NumberSymbols<TUnit>
{
    public NumberSymbols(NumberRecord record)
    {
        var system = record.Default;
        Digits = Units<TUnit>.Encode(system.Digits);
        DigitLength = Digits.Length / 10;
        ZeroValue = Units<TUnit>.Value(Digits[0]);
        HasUnitDigits = DigitLength == 1 && Enumerable.Range(0, 10).All(IsConsecutive);
        Decimal = Units<TUnit>.Encode(system.Decimal);
        Group = Units<TUnit>.Encode(system.Group);
        MinusSign = Units<TUnit>.Encode(system.MinusSign);
        Infinity = Units<TUnit>.Encode(system.Infinity);
        NaN = Units<TUnit>.Encode(system.NaN);
        var pattern = DecimalPattern.Parse(system.DecimalPattern);
        MaximumFraction = pattern.MaximumFraction;
        Primary = pattern.Primary;
        Secondary = pattern.Secondary;
        GroupFrom = Primary == 0 ? int.MaxValue : Primary + record.MinimumGroupingDigits;
        HasThrees = HasUnitDigits && Primary == 3 && Secondary == 3;
        IsSimple = HasThrees && Group.Length == 1;
        MostUnits = DecimalLength.Of(ulong.MaxValue) + (6 * Group.Length);
        GroupUnit = Group.Length > 0 ? Group[0] : default!;
    }

    /// <summary>The digits zero to nine, each <see cref="DigitLength"/> units long.</summary>
    public TUnit[] Digits { get; }

    public int DigitLength { get; }

    /// <summary>The first unit of zero.</summary>
    public int ZeroValue { get; }

    /// <summary>Whether the digits are ten units in a row, as in Latin.</summary>
    public bool HasUnitDigits { get; }

    public TUnit[] Decimal { get; }

    public TUnit[] Group { get; }

    /// <summary>The group separator where it is one unit.</summary>
    public TUnit GroupUnit { get; }

    /// <summary>Whether digits are one unit each and groups have three digits: nearly everywhere.</summary>
    public bool HasThrees { get; }

    /// <summary>How many units an integer of 64 bits takes at most where that is so.</summary>
    public int MostUnits { get; }

    /// <summary>Whether digits and separator are one unit each and groups have three digits: the fast case.</summary>
    public bool IsSimple { get; }

    public TUnit[] MinusSign { get; }

    public TUnit[] Infinity { get; }

    public TUnit[] NaN { get; }

    public int MaximumFraction { get; }

    /// <summary>Digits in the group before the decimal separator; 0 where the pattern does not group.</summary>
    public int Primary { get; }

    /// <summary>Digits in every further group.</summary>
    public int Secondary { get; }

    /// <summary>From how many integer digits on groups are separated (CLDR minimumGroupingDigits).</summary>
    public int GroupFrom { get; }

    /// <summary>How many separators stand among so many integer digits.</summary>
    public int Separators(int digits) =>
        digits < GroupFrom ? 0 : 1 + ((digits - Primary - 1) / Secondary);

    /// <summary>Whether a separator stands before the last so many integer digits, where groups are separated.</summary>
    public bool SeparatesBefore(int digits) =>
        digits == Primary || (digits > Primary && (digits - Primary) % Secondary == 0);

    public int WriteDigit(int digit, Span<TUnit> destination, int written) =>
        Literals<TUnit>.Write(Digits, digit * DigitLength, DigitLength, destination, written);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyDigit(int digit, Span<TUnit> room)
    {
        if (DigitLength == 1)
        {
            room[0] = Digits[digit];
            return;
        }

        Digits.AsSpan(digit * DigitLength, DigitLength).CopyTo(room);
    }

    private bool IsConsecutive(int digit) =>
        Units<TUnit>.Value(Digits[digit]) == Units<TUnit>.Value(Digits[0]) + digit;
}
