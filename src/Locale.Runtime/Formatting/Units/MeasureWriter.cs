using System.Buffers;

namespace LocaleGen;

/// <summary>Writes numbers converted to other units (UTS #35, Part 6, Mixed Units and Unit Preferences).</summary>
/// <remarks>
/// Of several units all but the smallest are integers, in the locale's usual number format; the sign of a negative value
/// stands at the first one, even where that is zero.
/// </remarks>
internal sealed class MeasureWriter<TUnit>(ResolvedMeasure measure, PluralRules plurals)
    : ValueFormat<TUnit>
{
    private const int UsualLength = 1600;

    /// <summary>Digits before or behind the point of the largest and smallest doubles.</summary>
    private const int DoubleLength = 700;

    private readonly MeasureChoiceWriter<TUnit>[] choices =
    [
        .. measure.Choices.Select(choice => new MeasureChoiceWriter<TUnit>(
            measure,
            choice,
            plurals
        )),
    ];

    private readonly MeasureJoin<TUnit>? join = measure.List is null ? null : new(measure.List);

    private readonly int room =
        (2 * DecimalDigits.Spare) + measure.Choices.Max(choice => new UnitConversion(choice).Room);

    public override int Write(in Argument value, Span<TUnit> destination, int written)
    {
        var length = (LengthOf(value) + room) * MeasureBuffers.Count;
        var rented = length > UsualLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[UsualLength];
        var sink = new UnitSink<TUnit>(destination, written);
        Write(value, new MeasureBuffers(buffer), ref sink);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return sink.Written;
    }

    public override bool TryGetOperands(in Argument number, out PluralOperands operands)
    {
        var length = (LengthOf(number) + room) * MeasureBuffers.Count;
        var rented = length > UsualLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[UsualLength];
        var found = TryGetOperands(number, new MeasureBuffers(buffer), out operands);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return found;
    }

    private static int LengthOf(in Argument value) =>
        NumberReader.LengthOf(value)
        + (
            value.reference is null
            && (NumberKind)(byte)value.bits == NumberKind.Double
            && Math.Abs(BitConverter.UInt64BitsToDouble(value.low)) is not (> 1e-20 and < 1e20)
                ? DoubleLength
                : 0
        );

    private void Write(in Argument value, scoped MeasureBuffers buffers, ref UnitSink<TUnit> sink)
    {
        var number = new DecimalDigits(buffers.Number);
        var choice = Choose(value, buffers.Scratch, ref number, out var endless);
        var amount = AmountIn(buffers, stackalloc UInt128[choice.Count]);
        var negative = number.Negative;
        choice.Settle(ref number, endless, ref amount, buffers.Scratch);
        for (var place = 0; place < choice.Count; place++)
        {
            join?.Before(place, choice.Count, ref sink);
            choice.Write(place, amount, negative, buffers, ref sink);
            join?.After(place, choice.Count, ref sink);
        }
    }

    private bool TryGetOperands(
        in Argument value,
        scoped MeasureBuffers buffers,
        out PluralOperands operands
    )
    {
        var number = new DecimalDigits(buffers.Number);
        var choice = Choose(value, buffers.Scratch, ref number, out var endless);
        var amount = AmountIn(buffers, stackalloc UInt128[choice.Count]);
        choice.Settle(ref number, endless, ref amount, buffers.Scratch);
        return choice.TryGetOperands(amount, buffers.Copy, out operands);
    }

    private static UnitAmount AmountIn(MeasureBuffers buffers, Span<UInt128> between)
    {
        between.Clear();
        return new UnitAmount
        {
            Whole = new DecimalDigits(buffers.Whole),
            Between = between,
            Last = new DecimalDigits(buffers.Last),
        };
    }

    /// <summary>Converts the number by the first choice that it is large enough for.</summary>
    private MeasureChoiceWriter<TUnit> Choose(
        in Argument value,
        scoped Span<byte> scratch,
        ref DecimalDigits number,
        out bool endless
    )
    {
        for (var index = 0; ; index++)
        {
            NumberReader.Read(value, ref number);
            if (measure.IsBeaufort)
            {
                Beaufort.ToSpeed(ref number);
            }

            var choice = choices[index];
            endless = choice.Conversion.Convert(ref number, scratch);
            if (index == choices.Length - 1 || choice.Conversion.Reaches(number, scratch))
            {
                return choice;
            }
        }
    }
}
