using System.Buffers;
using System.Globalization;

namespace LocaleGen;

/// <summary>Writes numbers, moments and lists apart from any locale, as <c>Strings.Fake()</c> shows them.</summary>
internal static class InvariantValue<TUnit>
{
    private const int NoRoom = Interpreter<TUnit>.NoRoom;

    /// <summary>Writes a value behind what is written; a text that is null is nothing.</summary>
    public static int Write(in Argument value, Span<TUnit> destination, int written) =>
        value.reference switch
        {
            null when (NumberKind)(byte)value.bits == NumberKind.None => written,
            null when (NumberKind)(byte)value.bits == NumberKind.Moment => WriteMoment(
                value,
                destination,
                written
            ),
            null or WideSign or HugeNumber => WriteNumber(value, destination, written),
            IReadOnlyList<string> list => WriteList(list, destination, written),
            _ => throw new InvalidOperationException(
                $"There is no way to write a {value.reference.GetType()}."
            ),
        };

    private static int WriteNumber(in Argument number, Span<TUnit> destination, int written)
    {
        var length = NumberReader.LengthOf(number);
        var rented = length > NumberReader.UsualLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        var digits = new DecimalDigits(rented ?? stackalloc byte[NumberReader.UsualLength]);
        NumberReader.Read(number, ref digits);
        written = WriteDigits(digits, destination, written);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return written;
    }

    private static int WriteDigits(
        scoped DecimalDigits digits,
        Span<TUnit> destination,
        int written
    )
    {
        if (digits.IsNaN || digits.IsInfinite)
        {
            var name =
                digits.IsNaN ? "NaN"
                : digits.Negative ? "-Infinity"
                : "Infinity";
            return MarkupText<TUnit>.Write(name, destination, written);
        }

        var point = digits.FractionDigits > 0 ? 1 : 0;
        var sign = digits.Negative ? 1 : 0;
        var total = sign + digits.IntegerDigits + point + digits.FractionDigits;
        if (total > destination.Length - written)
        {
            return NoRoom;
        }

        if (digits.Negative)
        {
            destination[written++] = Units<TUnit>.Of('-');
        }

        for (var behind = digits.IntegerDigits - 1; behind >= 0; behind--)
        {
            destination[written++] = Units<TUnit>.Of('0' + digits.IntegerDigit(behind));
        }

        if (point > 0)
        {
            destination[written++] = Units<TUnit>.Of('.');
        }

        for (var index = 0; index < digits.FractionDigits; index++)
        {
            destination[written++] = Units<TUnit>.Of('0' + digits.FractionDigit(index));
        }

        return written;
    }

    /// <summary>By ISO 8601, with the parts that are known.</summary>
    private static int WriteMoment(in Argument moment, Span<TUnit> destination, int written)
    {
        var hasTime = (moment.bits & Moment.HasTime) != 0;
        var hasOffset = (moment.bits & Moment.HasOffset) != 0;
        var minutes = (short)(ushort)(moment.bits >> Moment.OffsetShift);
        var format =
            (moment.bits & Moment.HasDate) == 0 ? "HH':'mm':'ss.FFFFFFF"
            : !hasTime ? "yyyy'-'MM'-'dd"
            : hasOffset ? "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFzzz"
            : "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFF";
        Span<char> text = stackalloc char[40];
        var value = new DateTime((long)moment.low);
        var invariant = CultureInfo.InvariantCulture;
        var done = hasOffset
            ? new DateTimeOffset(value, TimeSpan.FromMinutes(minutes)).TryFormat(
                text,
                out var length,
                format,
                invariant
            )
            : value.TryFormat(text, out length, format, invariant);
        return done ? MarkupText<TUnit>.Write(text[..length], destination, written) : NoRoom;
    }

    private static int WriteList(IReadOnlyList<string> list, Span<TUnit> destination, int written)
    {
        written = MarkupText<TUnit>.Write("[", destination, written);
        for (var index = 0; index < list.Count && written >= 0; index++)
        {
            written = index == 0 ? written : MarkupText<TUnit>.Write(", ", destination, written);
            written =
                written < 0 ? NoRoom : MarkupText<TUnit>.Write(list[index], destination, written);
        }

        return written < 0 ? NoRoom : MarkupText<TUnit>.Write("]", destination, written);
    }
}
