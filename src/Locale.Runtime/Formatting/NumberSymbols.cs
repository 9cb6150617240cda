using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>The symbols a locale writes numbers with, in one encoding.</summary>
internal sealed class NumberSymbols<TUnit>
    where TUnit : unmanaged
{
    public NumberSymbols(NumberRecord record)
    {
        var system = record.Default;
        Digits = Units<TUnit>.Encode(system.Digits);
        DigitLength = Digits.Length / 10;
        Zero = Digits[0];
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
        GroupFrom = Primary + record.MinimumGroupingDigits;
    }

    /// <summary>The digits zero to nine, each <see cref="DigitLength"/> units long.</summary>
    public TUnit[] Digits { get; }

    public int DigitLength { get; }

    public TUnit Zero { get; }

    /// <summary>Whether the digits are ten units in a row, as in Latin: the fast case.</summary>
    public bool HasUnitDigits { get; }

    public TUnit[] Decimal { get; }

    public TUnit[] Group { get; }

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
        Primary == 0 || digits < GroupFrom ? 0 : 1 + ((digits - Primary - 1) / Secondary);

    /// <summary>Whether a separator stands before the last so many integer digits.</summary>
    public bool SeparatesBefore(int digits) =>
        digits == Primary || (digits > Primary && (digits - Primary) % Secondary == 0);

    public ReadOnlySpan<TUnit> Digit(int digit) => Digits.AsSpan(digit * DigitLength, DigitLength);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyDigit(int digit, Span<TUnit> room)
    {
        if (DigitLength == 1)
        {
            room[0] = Digits[digit];
            return;
        }

        Digit(digit).CopyTo(room);
    }

    private bool IsConsecutive(int digit) =>
        Units<TUnit>.Value(Digits[digit]) == Units<TUnit>.Value(Digits[0]) + digit;
}
