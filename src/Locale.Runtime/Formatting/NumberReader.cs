using System.Buffers;
using System.Globalization;

namespace LocaleGen;

/// <summary>Turns the number in an argument into decimal digits.</summary>
internal static class NumberReader
{
    /// <summary>Enough digits for every number but a <see cref="HugeNumber"/>.</summary>
    public const int UsualLength = 48;

    /// <summary>How many digits a number may need.</summary>
    public static int LengthOf(in Argument number) =>
        // A digit is more than 3.3 bits.
        number.reference
            is HugeNumber huge
            ? (int)(huge.Magnitude.GetBitLength() / 3) + 2
            : UsualLength;

    /// <summary>Reads a number into <paramref name="digits"/>, whose buffer is at least <see cref="LengthOf"/> long.</summary>
    public static void Read(in Argument number, ref DecimalDigits digits)
    {
        switch (number.reference)
        {
            case null:
                ReadShort(number, ref digits);
                break;
            case WideSign sign:
                digits.Negative = ReferenceEquals(sign, WideSign.Negative);
                ReadMagnitude(new UInt128(number.bits, number.low), 0, ref digits);
                break;
            case HugeNumber huge:
                ReadHuge(huge, ref digits);
                break;
            case MissingArgument:
                digits.IsNaN = true;
                break;
            default:
                // The compiler lets only numbers come here: a typed accessor or a checked override.
                throw new InvalidOperationException(
                    "A text was given where the message needs a number."
                );
        }
    }

    private static void ReadShort(in Argument number, ref DecimalDigits digits)
    {
        digits.Negative = (number.bits & Number.NegativeBit) != 0;
        switch ((NumberKind)(byte)number.bits)
        {
            case NumberKind.Integer:
                ReadMagnitude(number.low, 0, ref digits);
                break;
            case NumberKind.Decimal:
                var scale = (int)(number.bits >> Number.ScaleShift) & 0xFF;
                ReadMagnitude(new UInt128(number.bits >> 32, number.low), scale, ref digits);
                break;
            case NumberKind.Double:
                ReadDouble(BitConverter.UInt64BitsToDouble(number.low), ref digits);
                break;
            default:
                throw new InvalidOperationException(
                    "No value was given where the message needs a number."
                );
        }
    }

    private static void ReadMagnitude(UInt128 magnitude, int scale, ref DecimalDigits digits)
    {
        Span<byte> ascii = stackalloc byte[UsualLength];
        magnitude.TryFormat(ascii, out var length, default, CultureInfo.InvariantCulture);
        digits.Set(ascii[..length], scale);
    }

    private static void ReadDouble(double value, ref DecimalDigits digits)
    {
        digits.Negative = double.IsNegative(value) && !double.IsNaN(value);
        digits.IsNaN = double.IsNaN(value);
        digits.IsInfinite = double.IsInfinity(value);
        if (!double.IsFinite(value))
        {
            return;
        }

        // The fewest digits that read back the same, as ICU prints doubles.
        Span<byte> shortest = stackalloc byte[UsualLength];
        Math.Abs(value).TryFormat(shortest, out var shortLength, "R", CultureInfo.InvariantCulture);
        ReadScientific(shortest[..shortLength], ref digits);
    }

    private static void ReadScientific(scoped ReadOnlySpan<byte> text, ref DecimalDigits digits)
    {
        var exponent = 0;
        var mark = text.IndexOf((byte)'E');
        if (mark >= 0)
        {
            exponent = int.Parse(
                text[(mark + 1)..],
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture
            );
            text = text[..mark];
        }

        Span<byte> joined = stackalloc byte[UsualLength];
        var point = text.IndexOf((byte)'.');
        var fraction = 0;
        if (point >= 0)
        {
            text[..point].CopyTo(joined);
            text[(point + 1)..].CopyTo(joined[point..]);
            fraction = text.Length - point - 1;
            text = joined[..(text.Length - 1)];
        }

        digits.Set(text, fraction - exponent);
    }

    private static void ReadHuge(HugeNumber huge, ref DecimalDigits digits)
    {
        digits.Negative = huge.Negative;
        var length = (int)(huge.Magnitude.GetBitLength() / 3) + 2;
        var characters = ArrayPool<char>.Shared.Rent(length);
        var ascii = ArrayPool<byte>.Shared.Rent(length);
        huge.Magnitude.TryFormat(characters, out var count, default, CultureInfo.InvariantCulture);
        System.Text.Ascii.FromUtf16(characters.AsSpan(0, count), ascii, out _);
        digits.Set(ascii.AsSpan(0, count), huge.Scale);
        ArrayPool<byte>.Shared.Return(ascii);
        ArrayPool<char>.Shared.Return(characters);
    }
}
