using System.Buffers;

namespace LocaleGen;

/// <summary>Writes numbers in one format, locale and encoding.</summary>
internal sealed class NumberWriter<TUnit>(NumberFormat format, PluralRules plurals)
    : ValueFormat<TUnit>
{
    private const int UsualLength = NumberReader.UsualLength + DecimalDigits.Spare;

    private readonly NumberUnits<TUnit> units = new(format);
    private readonly NumberPreparer preparer = new(format, plurals);
    private readonly PlainNumberWriter<TUnit>? plain = PlainNumberWriter<TUnit>.TryCreate(
        format,
        [],
        []
    );

    /// <inheritdoc/>
    public override int Write(in Argument value, Span<TUnit> destination, int written)
    {
        var result = plain is null
            ? ShortWriter<TUnit>.Unfit
            : plain.Write(value, destination, written);
        return result == ShortWriter<TUnit>.Unfit ? WriteAny(value, destination, written) : result;
    }

    /// <inheritdoc/>
    public override ShortWriter<TUnit>? Among(
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    ) => plain is null ? null : PlainNumberWriter<TUnit>.TryCreate(format, before, behind);

    /// <inheritdoc/>
    public override bool TryGetOperands(in Argument number, out PluralOperands operands)
    {
        var length = NumberReader.LengthOf(number) + DecimalDigits.Spare;
        var rented = length > UsualLength ? ArrayPool<byte>.Shared.Rent(2 * length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[2 * UsualLength];
        var half = buffer.Length / 2;
        var read = new PreparedNumber { Digits = new DecimalDigits(buffer[..half]) };
        NumberReader.Read(number, ref read.Digits);
        var counts = TryGetOperands(read, buffer[half..], out operands);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return counts;
    }

    /// <summary>Writes a number that was read, or came of another, already.</summary>
    /// <param name="number">Its digits; their buffer has <see cref="DecimalDigits.Spare"/> digits to spare.</param>
    /// <param name="copy">A buffer as long.</param>
    /// <param name="sink">Takes the text.</param>
    public void Write(
        scoped PreparedNumber number,
        scoped Span<byte> copy,
        ref UnitSink<TUnit> sink
    )
    {
        preparer.Prepare(ref number, copy);
        Write(number, ref sink);
    }

    /// <summary>The plural operands of such a number; false where it has none.</summary>
    public bool TryGetOperands(
        scoped PreparedNumber number,
        scoped Span<byte> copy,
        out PluralOperands operands
    )
    {
        preparer.Prepare(ref number, copy);
        operands = number.Operands;
        return !number.Digits.IsNaN && !number.Digits.IsInfinite;
    }

    private int WriteAny(in Argument value, Span<TUnit> destination, int written)
    {
        var length = NumberReader.LengthOf(value) + DecimalDigits.Spare;
        var rented = length > UsualLength ? ArrayPool<byte>.Shared.Rent(2 * length) : null;
        Span<byte> buffer = rented ?? stackalloc byte[2 * UsualLength];
        var sink = new UnitSink<TUnit>(destination, written);
        Write(Prepare(value, buffer), ref sink);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return sink.Written;
    }

    private PreparedNumber Prepare(in Argument value, Span<byte> buffer)
    {
        var half = buffer.Length / 2;
        var number = new PreparedNumber { Digits = new DecimalDigits(buffer[..half]) };
        NumberReader.Read(value, ref number.Digits);
        preparer.Prepare(ref number, buffer[half..]);
        return number;
    }

    private void Write(scoped PreparedNumber number, ref UnitSink<TUnit> sink)
    {
        var name =
            units.Names.Length == 0
                ? null
                : units.Names[units.Names.Length == 1 ? 0 : (int)number.NameCategory];
        if (name is { Replaces: true })
        {
            sink.Append(name.Prefix);
            return;
        }

        var affixes = units.Affixes[(4 * number.Form) + (int)number.Sign];
        if (format.Integer.Maximum >= 0)
        {
            number.Digits.KeepIntegers(format.Integer.Maximum);
        }

        var edges = NumberEdges.Of(number, format);
        var start = sink.Written;
        sink.Append(name is null ? [] : name.Prefix);
        sink.Append(edges.StartsWithDigit ? affixes.PrefixOfDigit : affixes.Prefix);
        var body = sink.Written;
        if (!units.Hides[number.Form])
        {
            NumberBody<TUnit>.Write(number, format, units, ref sink);
        }

        var end = sink.Written;
        sink.Append(edges.EndsWithDigit ? affixes.SuffixOfDigit : affixes.Suffix);
        sink.Append(name is null ? [] : name.Suffix);
        if (format.Padding is { } padding && sink.Written >= 0)
        {
            Pad(padding, start, body, end, ref sink);
        }
    }

    private void Pad(Padding padding, int start, int body, int end, ref UnitSink<TUnit> sink)
    {
        var missing = padding.Width - sink.CodePoints(start);
        if (missing > 0)
        {
            var place = padding.Position switch
            {
                PadPosition.BeforePrefix => start,
                PadPosition.AfterPrefix => body,
                PadPosition.BeforeSuffix => end,
                _ => sink.Written,
            };
            sink.Insert(place, units.Padding, missing);
        }
    }
}
