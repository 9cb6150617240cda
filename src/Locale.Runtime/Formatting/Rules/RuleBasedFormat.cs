using System.Buffers;

namespace LocaleGen;

/// <summary>Writes numbers by rules: in words, as ordinals, as durations.</summary>
internal sealed class RuleBasedFormat<TUnit>(ResolvedRules rules, Frame<TUnit> frame)
    : ValueFormat<TUnit>
{
    private readonly WritableSet<TUnit> start = RuleCompiler<TUnit>.Compile(rules, frame.Numbers);

    public override int Write(in Argument value, Span<TUnit> destination, int written)
    {
        var length = NumberReader.LengthOf(value);
        var rented = length > NumberReader.UsualLength ? ArrayPool<byte>.Shared.Rent(length) : null;
        var digits = new DecimalDigits(rented ?? stackalloc byte[NumberReader.UsualLength]);
        NumberReader.Read(value, ref digits);
        var result = TryTake(digits, out var integer)
            ? Write(digits, integer, destination, written)
            // Beyond 64 bits rules do not reach: such numbers are written in digits, as ICU does.
            : Numbers<TUnit>.Write(value, Opcode.DecimalStyle, frame.Numbers, destination, written);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return result;
    }

    private int Write(
        scoped DecimalDigits digits,
        long integer,
        Span<TUnit> destination,
        int written
    )
    {
        var value = new RuleValue(
            digits.Negative,
            integer,
            digits.FractionDigits > 0,
            digits.IsInfinite,
            digits.IsNaN
        );
        digits.Round(RuleRun<TUnit>.MostFractionDigits);
        Span<byte> fraction = stackalloc byte[RuleRun<TUnit>.MostFractionDigits];
        var count = digits.FractionDigits;
        var fractionValue = 0.0;
        for (var index = count - 1; index >= 0; index--)
        {
            fraction[index] = (byte)digits.FractionDigit(index);
            fractionValue = (fractionValue + fraction[index]) / 10;
        }

        var run = new RuleRun<TUnit>(frame, destination, written, fraction[..count], fractionValue);
        run.Write(start, value);
        return run.Written;
    }

    /// <summary>The integer part; false where the number rounded to an integer has more than 63 bits.</summary>
    private static bool TryTake(scoped in DecimalDigits digits, out long integer)
    {
        integer = 0;
        if (digits.IsNaN || digits.IsInfinite)
        {
            return true;
        }

        if (digits.Point > 19)
        {
            return false;
        }

        ulong magnitude = 0;
        for (var behind = digits.Point - 1; behind >= 0; behind--)
        {
            magnitude = (magnitude * 10) + (ulong)digits.IntegerDigit(behind);
        }

        integer = (long)magnitude;
        return magnitude < long.MaxValue
            || (magnitude == long.MaxValue && digits.FractionDigits == 0);
    }
}
