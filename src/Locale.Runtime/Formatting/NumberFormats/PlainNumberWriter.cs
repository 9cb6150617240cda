using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>
/// The short path: numbers with fixed limits of fraction digits, in digits of one unit each, groups of three, and the same
/// affixes for every number of a sign. Prices and percents are such.
/// </summary>
[SkipLocalsInit]
internal sealed class PlainNumberWriter<TUnit> : ShortWriter<TUnit>
{
    private const int MostFraction = 9;

    private readonly Affixes[] affixes;
    private readonly TUnit[] words;
    private readonly TUnit[] group;
    private readonly TUnit[] point;
    private readonly int zero;
    private readonly int groupFrom;
    private readonly int minimumFraction;
    private readonly int maximumFraction;
    private readonly int shift;

    private PlainNumberWriter(
        NumberFormat format,
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    )
    {
        var name = format.Names.Count == 1 ? format.Names[0] : default;
        var pairs = format.Forms[0].Pairs;
        var texts = new List<TUnit>();
        affixes = new Affixes[pairs.Count];
        for (var sign = 0; sign < affixes.Length; sign++)
        {
            var pair = pairs[sign];
            var start = texts.Count;
            texts.AddRange(before);
            texts.AddRange(Units<TUnit>.Encode(name.Prefix + pair.Prefix + pair.PrefixGap));
            var middle = texts.Count;
            texts.AddRange(Units<TUnit>.Encode(pair.SuffixGap + pair.Suffix + name.Suffix));
            texts.AddRange(behind);
            affixes[sign] = new Affixes(start, middle - start, texts.Count - middle);
        }

        words = [.. texts];
        group = Units<TUnit>.Encode(format.Group);
        point = Units<TUnit>.Encode(format.Decimal);
        zero = Units<TUnit>.Value(Units<TUnit>.Encode(format.Digits)[0]);
        groupFrom = format.GroupFrom;
        minimumFraction = format.Rounding.MinimumFraction;
        maximumFraction = format.Rounding.MaximumFraction;
        shift = format.Scale.Power;
    }

    /// <summary>A writer for a format, or null where it asks for more.</summary>
    public static PlainNumberWriter<TUnit>? TryCreate(
        NumberFormat format,
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    ) =>
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
            ? new PlainNumberWriter<TUnit>(format, before, behind)
            : null;

    /// <inheritdoc/>
    /// <remarks>Integers, decimals and doubles fit whose digits, zeros behind the point and all, are within 64 bits.</remarks>
    public override int Write(in Argument value, Span<TUnit> destination, int written)
    {
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
            return Unfit;
        }

        while (scale > minimumFraction && magnitude % 10 == 0)
        {
            magnitude /= 10;
            scale--;
        }

        // By one mostly, and without asking whether: some amounts are whole, and no processor foresees which.
        var fraction = Math.Max(scale, minimumFraction);
        var beyond = Math.BigMul(magnitude, PowersOfTen.Of(fraction - scale), out magnitude);
        if (beyond != 0)
        {
            return Unfit;
        }

        var sign =
            magnitude == 0
                ? (negative ? SignOfNumber.NegativeZero : SignOfNumber.PositiveZero)
                : (negative ? SignOfNumber.Negative : SignOfNumber.Positive);
        return Write(magnitude, fraction, affixes[(int)sign], destination, written);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Write(
        ulong magnitude,
        int fraction,
        Affixes around,
        Span<TUnit> destination,
        int written
    )
    {
        var digits = Math.Max(DecimalLength.Of(magnitude) - fraction, 1);
        var separators = digits >= groupFrom ? (int)((uint)(digits - 1) / 3) : 0;
        var end = around.Prefix + digits + (separators * group.Length);
        var suffix = end + (fraction == 0 ? 0 : point.Length + fraction);
        var length = suffix + around.Suffix;
        if (length > destination.Length - written)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        ref var room = ref Unsafe.Add(
            ref MemoryMarshal.GetReference(destination),
            (nint)(uint)written
        );
        ref var texts = ref Unsafe.Add(
            ref MemoryMarshal.GetArrayDataReference(words),
            (nint)(uint)around.Start
        );
        ShortCopy<TUnit>.Copy(ref texts, ref room, around.Prefix);
        ShortCopy<TUnit>.Copy(
            ref Unsafe.Add(ref texts, (nint)(uint)around.Prefix),
            ref Unsafe.Add(ref room, (nint)(uint)suffix),
            around.Suffix
        );
        if (fraction > 0)
        {
            magnitude = WriteFraction(magnitude, fraction, ref room, suffix);
        }

        WriteInteger(
            magnitude,
            separators > 0,
            ref Unsafe.Add(ref room, (nint)(uint)around.Prefix),
            end - around.Prefix
        );
        return written + length;
    }

    /// <summary>Writes the point and the last digits of a number before a place; gives the digits before them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong WriteFraction(ulong magnitude, int fraction, ref TUnit room, int place)
    {
        for (; fraction >= 2; fraction -= 2)
        {
            place -= 2;
            (magnitude, var two) = Math.DivRem(magnitude, 100);
            UnitDigits<TUnit>.WriteTwo((uint)two, zero, ref Unsafe.Add(ref room, place));
        }

        if (fraction != 0)
        {
            (magnitude, var digit) = Math.DivRem(magnitude, 10);
            Unsafe.Add(ref room, --place) = Units<TUnit>.Of(zero + (int)digit);
        }

        for (var index = point.Length - 1; index >= 0; index--)
        {
            Unsafe.Add(ref room, --place) = point[index];
        }

        return magnitude;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteInteger(ulong integer, bool separated, ref TUnit start, int length)
    {
        if (!separated)
        {
            UnitDigits<TUnit>.WriteAt(integer, zero, ref start, length);
        }
        else if (group.Length == 1)
        {
            UnitDigits<TUnit>.WriteGroupedAt(integer, zero, group[0], ref start, length);
        }
        else
        {
            UnitDigits<TUnit>.WriteGrouped(integer, zero, group, ref start, length);
        }
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

    /// <summary>Where what stands around numbers of one sign begins in the words, and how much of it is before and behind.</summary>
    private readonly record struct Affixes(int Start, int Prefix, int Suffix);
}
