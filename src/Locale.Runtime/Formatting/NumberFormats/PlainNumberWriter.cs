using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>
/// The short path: numbers with fixed limits of fraction digits, in digits of one unit each, groups of three, and the same
/// affixes for every number of a sign. Prices and percents are such.
/// </summary>
internal sealed class PlainNumberWriter<TUnit>
    where TUnit : unmanaged
{
    private const int MostFraction = 9;

    private readonly TUnit[][] prefixes;
    private readonly TUnit[][] suffixes;
    private readonly TUnit[] group;
    private readonly TUnit[] point;
    private readonly int zero;
    private readonly int groupFrom;
    private readonly int minimumFraction;
    private readonly int maximumFraction;
    private readonly int shift;

    private PlainNumberWriter(NumberFormat format)
    {
        var name = format.Names.Count == 1 ? format.Names[0] : default;
        var pairs = format.Forms[0].Pairs;
        prefixes =
        [
            .. pairs.Select(pair =>
                Units<TUnit>.Encode(name.Prefix + pair.Prefix + pair.PrefixGap)
            ),
        ];
        suffixes =
        [
            .. pairs.Select(pair =>
                Units<TUnit>.Encode(pair.SuffixGap + pair.Suffix + name.Suffix)
            ),
        ];
        group = Units<TUnit>.Encode(format.Group);
        point = Units<TUnit>.Encode(format.Decimal);
        zero = Units<TUnit>.Value(Units<TUnit>.Encode(format.Digits)[0]);
        groupFrom = format.GroupFrom;
        minimumFraction = format.Rounding.MinimumFraction;
        maximumFraction = format.Rounding.MaximumFraction;
        shift = format.Scale.Power;
    }

    /// <summary>A writer for a format, or null where it asks for more.</summary>
    public static PlainNumberWriter<TUnit>? TryCreate(NumberFormat format) =>
        format
            is {
                Rounding:
                {
                    Kind: RoundingKind.Fraction,
                    Mode: RoundingMode.HalfEven,
                    TrimWhole: false,
                    MaximumFraction: >= 0 and <= MostFraction,
                },
                Integer: { Minimum: 1, Maximum: -1 },
                DecimalAlways: false,
                Exponent: null,
                Padding: null,
                Compact.Count: 0,
                PluralForms.Count: 0,
                Names.Count: 0 or 1,
                Scale: { Factor: 1, Negative: false, Power: >= 0 and <= 3 },
                Grouping: { Primary: 0 or 3, Secondary: 0 or 3 },
            }
        && HasUnitDigits(format)
        && !(format.Names.Count == 1 && format.Names[0].Replaces)
            ? new PlainNumberWriter<TUnit>(format)
            : null;

    /// <summary>Writes integers and decimals of 64 bits; false where the number is another, or too long.</summary>
    public bool TryWrite(
        in Argument value,
        Span<TUnit> destination,
        int written,
        out int writtenThen
    )
    {
        writtenThen = 0;
        if (value.reference is not null)
        {
            return false;
        }

        var scale = -shift;
        var kind = (NumberKind)(byte)value.bits;
        if (kind == NumberKind.Decimal && value.bits >> 32 == 0)
        {
            scale += (int)(value.bits >> Number.ScaleShift) & 0xFF;
        }
        else if (kind != NumberKind.Integer)
        {
            return false;
        }

        var magnitude = value.low;
        if (scale > maximumFraction)
        {
            var cut = scale - maximumFraction;
            if (cut > PowersOfTen.Most)
            {
                return false;
            }

            magnitude = RoundHalfEven(magnitude, PowersOfTen.Of(cut));
            scale = maximumFraction;
        }

        var negative = (value.bits & Number.NegativeBit) != 0;
        if (scale < 0)
        {
            if (magnitude > ulong.MaxValue / 1000)
            {
                return false;
            }

            magnitude *= PowersOfTen.Of(-scale);
            scale = 0;
        }

        while (scale > minimumFraction && magnitude % 10 == 0)
        {
            magnitude /= 10;
            scale--;
        }

        var sign =
            magnitude == 0
                ? (negative ? SignOfNumber.NegativeZero : SignOfNumber.PositiveZero)
                : (negative ? SignOfNumber.Negative : SignOfNumber.Positive);
        writtenThen = Write(magnitude, scale, (int)sign, destination, written);
        return true;
    }

    private int Write(ulong magnitude, int scale, int sign, Span<TUnit> destination, int written)
    {
        var (integer, fraction) =
            scale == 0 ? (magnitude, 0UL) : Math.DivRem(magnitude, PowersOfTen.Of(scale));
        var fractionDigits = Math.Max(scale, minimumFraction);
        var prefix = prefixes[sign];
        var suffix = suffixes[sign];
        var digits = DecimalLength.Of(integer);
        var separators = digits >= groupFrom ? (int)((uint)(digits - 1) / 3) : 0;
        var length =
            prefix.Length
            + digits
            + (separators * group.Length)
            + (fractionDigits == 0 ? 0 : point.Length + fractionDigits)
            + suffix.Length;
        if (length > destination.Length - written)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        var room = destination.Slice(written, length);
        prefix.CopyTo(room);
        var place = length - suffix.Length;
        suffix.CopyTo(room[place..]);
        if (fractionDigits > 0)
        {
            place = WriteFraction(fraction, scale, fractionDigits, room, place);
        }

        WriteInteger(integer, separators, room, place);
        return written + length;
    }

    private int WriteFraction(
        ulong fraction,
        int scale,
        int fractionDigits,
        Span<TUnit> room,
        int place
    )
    {
        for (var index = fractionDigits; index > 0; index--)
        {
            var digit = 0UL;
            if (index <= scale)
            {
                (fraction, digit) = Math.DivRem(fraction, 10);
            }

            room[--place] = Units<TUnit>.Of(zero + (int)digit);
        }

        place -= point.Length;
        point.CopyTo(room[place..]);
        return place;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteInteger(ulong integer, int separators, Span<TUnit> room, int place)
    {
        var untilGroup = separators > 0 ? 3 : int.MaxValue;
        do
        {
            if (untilGroup-- == 0)
            {
                place -= group.Length;
                group.CopyTo(room[place..]);
                untilGroup = 2;
            }

            (integer, var digit) = Math.DivRem(integer, 10);
            room[--place] = Units<TUnit>.Of(zero + (int)digit);
        } while (integer != 0);
    }

    private static ulong RoundHalfEven(ulong value, ulong unit)
    {
        var (quotient, rest) = Math.DivRem(value, unit);
        var half = unit / 2;
        return rest > half || (rest == half && (quotient & 1) != 0) ? quotient + 1 : quotient;
    }

    private static bool HasUnitDigits(NumberFormat format)
    {
        var digits = Units<TUnit>.Encode(format.Digits);
        if (digits.Length != 10)
        {
            return false;
        }

        var first = Units<TUnit>.Value(digits[0]);
        return Enumerable
            .Range(0, 10)
            .All(digit => Units<TUnit>.Value(digits[digit]) == first + digit);
    }
}
