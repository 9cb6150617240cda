using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>
/// The short path: numbers with fixed limits of fraction digits, in digits of one unit each, groups of three, and the same
/// affixes for every number of a sign. Prices and percents are such.
/// </summary>
internal sealed class PlainNumberWriter<TUnit>
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
        if (
            !ScaledNumber.TryScale(
                value,
                shift,
                maximumFraction,
                out var magnitude,
                out var scale,
                out var negative
            )
        )
        {
            return false;
        }

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

        ref var room = ref Unsafe.Add(
            ref MemoryMarshal.GetReference(destination),
            (nint)(uint)written
        );
        var place = length - suffix.Length;
        Copy(prefix, ref room);
        Copy(suffix, ref Unsafe.Add(ref room, (nint)(uint)place));
        if (fractionDigits > 0)
        {
            place = WriteFraction(fraction, scale, fractionDigits, ref room, place);
        }

        _ =
            separators > 0
                ? UnitDigits<TUnit>.WriteGrouped(integer, zero, group, ref room, place)
                : UnitDigits<TUnit>.Write(integer, zero, ref room, place);
        return written + length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(TUnit[] affix, ref TUnit room) =>
        ShortCopy<TUnit>.Copy(
            ref MemoryMarshal.GetArrayDataReference(affix),
            ref room,
            affix.Length
        );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int WriteFraction(
        ulong fraction,
        int scale,
        int fractionDigits,
        ref TUnit room,
        int place
    )
    {
        for (; fractionDigits > scale; fractionDigits--)
        {
            Unsafe.Add(ref room, --place) = Units<TUnit>.Of(zero);
        }

        place = UnitDigits<TUnit>.WriteAll(fraction, scale, zero, ref room, place);
        for (var index = point.Length - 1; index >= 0; index--)
        {
            Unsafe.Add(ref room, --place) = point[index];
        }

        return place;
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
