namespace LocaleGen;

/// <summary>One number on its way through rules. Everything is written from left to right, where ICU inserts.</summary>
internal ref partial struct RuleRun<TUnit>
{
    /// <summary>How deep rules may stand in rules (ICU RECURSION_LIMIT): data that goes deeper goes round in circles.</summary>
    private const int DeepestRule = 64;

    /// <summary>How many fraction digits are written one by one.</summary>
    public const int MostFractionDigits = 20;

    private readonly NumberSymbols<TUnit> symbols;
    private readonly PluralRules plurals;
    private readonly Span<TUnit> destination;
    private readonly ReadOnlySpan<byte> fraction;
    private readonly double fractionValue;
    private int depth;

    /// <param name="frame">The locale.</param>
    /// <param name="destination">Takes the text.</param>
    /// <param name="written">How much of it is used.</param>
    /// <param name="fraction">The digits of the fraction.</param>
    /// <param name="fractionValue">The fraction.</param>
    public RuleRun(
        Frame<TUnit> frame,
        Span<TUnit> destination,
        int written,
        ReadOnlySpan<byte> fraction,
        double fractionValue
    )
    {
        symbols = frame.Numbers;
        plurals = frame.Plurals;
        this.destination = destination;
        Written = written;
        this.fraction = fraction;
        this.fractionValue = fractionValue;
    }

    /// <summary>How much is written, or that there is no room.</summary>
    public int Written { get; private set; }

    /// <summary>Writes a number by a set.</summary>
    public void Write(WritableSet<TUnit> set, in RuleValue value)
    {
        if (Find(set, value) is { } rule)
        {
            Write(rule, value);
        }
    }

    private void Write(WritableRule<TUnit> rule, in RuleValue value)
    {
        if (depth == DeepestRule)
        {
            throw new InvalidOperationException("The rules of a number go round in circles.");
        }

        depth++;
        foreach (var part in rule.Parts)
        {
            if (Written < 0)
            {
                break;
            }

            if (part.Substitution is { } substitution)
            {
                Substitute(part, substitution, rule, value);
            }
            else
            {
                Write(part.Text ?? part.Words![(int)CategoryOf(part, rule, value)]);
            }
        }

        depth--;
    }

    private void Write(TUnit[] text)
    {
        if (Written >= 0)
        {
            Written = Literals<TUnit>.Write(text, destination, Written);
        }
    }

    /// <summary>ICU NFRuleSet::findDoubleRule.</summary>
    private readonly WritableRule<TUnit>? Find(WritableSet<TUnit> set, in RuleValue value)
    {
        if (value.IsNaN)
        {
            return set.NaN;
        }

        if (set.IsFraction)
        {
            return set.FindFraction(DoubleOf(value));
        }

        var isZero = value is { Integer: 0, HasFraction: false, IsInfinite: false };
        if (value.Negative && !isZero && set.Negative is { } negative)
        {
            return negative;
        }

        if (value.IsInfinite)
        {
            return set.Infinity;
        }

        if (!value.HasFraction)
        {
            return set.FindNormal(value.Integer);
        }

        var special = value.Integer == 0 ? set.Proper ?? set.Improper : set.Improper;
        return special
            ?? set.Default
            ?? set.FindNormal(value.Integer + (fractionValue >= 0.5 ? 1 : 0));
    }

    private readonly PluralCategory CategoryOf(
        WritablePart<TUnit> part,
        WritableRule<TUnit> rule,
        in RuleValue value
    )
    {
        // In a fraction the plural is that of the numerator.
        var number = value is { Integer: 0, HasFraction: true }
            ? (long)Math.Round(fractionValue * rule.Divisor, MidpointRounding.AwayFromZero)
            : value.Integer / rule.Divisor;
        return part.Ordinal ? plurals.Ordinal((ulong)number) : plurals.Cardinal((ulong)number);
    }

    private void WriteSpace()
    {
        if (Written >= 0 && Written < destination.Length)
        {
            destination[Written++] = Units<TUnit>.Of(' ');
        }
        else
        {
            Written = Interpreter<TUnit>.NoRoom;
        }
    }

    private void WriteDecimal(RulePattern pattern, in RuleValue value)
    {
        Span<byte> ascii = stackalloc byte[NumberReader.UsualLength];
        value.Integer.TryFormat(
            ascii,
            out var length,
            default,
            System.Globalization.CultureInfo.InvariantCulture
        );
        var count = value.HasFraction ? fraction.Length : 0;
        for (var index = 0; index < count; index++)
        {
            ascii[length++] = (byte)('0' + fraction[index]);
        }

        var digits = new DecimalDigits(stackalloc byte[NumberReader.UsualLength])
        {
            Negative = value.Negative,
        };
        digits.Set(ascii[..length], count);
        Written = pattern.Write(digits, symbols, destination, Written);
    }

    private void WriteDouble(RulePattern pattern, double number)
    {
        var digits = new DecimalDigits(stackalloc byte[NumberReader.UsualLength]);
        NumberReader.Read((Number)number, ref digits);
        Written = pattern.Write(digits, symbols, destination, Written);
    }

    private readonly double DoubleOf(in RuleValue value)
    {
        var magnitude = value.Integer + (value.HasFraction ? fractionValue : 0);
        return value.Negative ? -magnitude : magnitude;
    }
}
