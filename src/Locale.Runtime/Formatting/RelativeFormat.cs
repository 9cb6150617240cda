namespace LocaleGen;

/// <summary>Writes relative times: <c>in 3 days</c>, <c>yesterday</c>.</summary>
internal sealed class RelativeFormat<TUnit>(ResolvedRelative relative, Frame<TUnit> frame)
    : ValueFormat<TUnit>
{
    private readonly TUnit[][] words = [.. relative.Words.Select(Units<TUnit>.Encode)];
    private readonly Pattern[] past = [.. relative.Past.Select(pattern => new Pattern(pattern))];
    private readonly Pattern[] future =
    [
        .. relative.Future.Select(pattern => new Pattern(pattern)),
    ];

    public override int Write(in Argument value, Span<TUnit> destination, int written)
    {
        if (words.Length > 0 && WordOf(value) is { Length: > 0 } word)
        {
            return Literals<TUnit>.Write(word, destination, written);
        }

        var distance = NumberSign.Remove(value, out var negative);
        var category = Numbers<TUnit>.TryGetOperands(
            distance,
            Opcode.DecimalStyle,
            frame.Numbers,
            out var operands
        )
            ? frame.Plurals.Cardinal(operands)
            : PluralCategory.Other;
        var pattern = (negative ? past : future)[(int)category];
        written = Literals<TUnit>.Write(pattern.Before, destination, written);
        if (!pattern.HasNumber || written < 0)
        {
            return written;
        }

        written = Numbers<TUnit>.Write(
            distance,
            Opcode.DecimalStyle,
            frame.Numbers,
            destination,
            written
        );
        return written < 0 ? NoRoom : Literals<TUnit>.Write(pattern.After, destination, written);
    }

    public override bool TryGetOperands(in Argument number, out PluralOperands operands) =>
        Numbers<TUnit>.TryGetOperands(number, Opcode.DecimalStyle, frame.Numbers, out operands);

    /// <summary>The word for a number that is a whole one to the hundredth (ICU RelativeDateTimeFormatter).</summary>
    private TUnit[]? WordOf(in Argument value)
    {
        var number = NumberDouble.Of(value);
        if (!(Math.Abs(number) < 2.1))
        {
            return null;
        }

        var hundredths = (int)((number * 100) + (number < 0 ? -0.5 : 0.5));
        return hundredths % 100 == 0 ? words[(hundredths / 100) + 2] : null;
    }

    private sealed class Pattern(RelativePattern pattern)
    {
        public readonly bool HasNumber = pattern.HasNumber;
        public readonly TUnit[] Before = Units<TUnit>.Encode(pattern.Before);
        public readonly TUnit[] After = Units<TUnit>.Encode(pattern.After);
    }
}
