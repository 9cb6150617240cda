namespace LocaleGen;

/// <summary>Scales, rounds and compacts numbers, and chooses what stands around them.</summary>
internal sealed class NumberPreparer(NumberFormat format, PluralRules plurals)
{
    /// <summary>Settles all about a number.</summary>
    /// <param name="number">Its digits as they were given; its buffer has <see cref="DecimalDigits.Spare"/> digits to spare.</param>
    /// <param name="copy">A buffer as long.</param>
    public void Prepare(ref PreparedNumber number, scoped Span<byte> copy)
    {
        if (number.Digits.IsNaN || number.Digits.IsInfinite)
        {
            number.Form = UsualForm(PluralCategory.Other);
            return;
        }

        number.Digits.Multiply(format.Scale);
        number.MinimumInteger = format.Integer.Minimum;
        if (format.Exponent is { } exponent)
        {
            PrepareScientific(ref number, exponent);
        }

        if (format.Names.Count > 1)
        {
            number.NameCategory = CategoryOf(number, copy);
        }

        if (format.Compact.Count > 0)
        {
            PrepareCompact(ref number);
        }
        else
        {
            if (format.Exponent is null)
            {
                number.MinimumFraction = NumberRounder.Apply(format.Rounding, ref number.Digits);
            }

            number.Form = UsualForm(number);
        }

        SettleInteger(ref number);
    }

    private void SettleInteger(ref PreparedNumber number)
    {
        if (
            number.Digits.IsZero
            && format.Rounding is { Kind: RoundingKind.Significant, MinimumSignificant: > 0 }
        )
        {
            number.MinimumInteger = Math.Max(number.MinimumInteger, 1);
        }
    }

    private int UsualForm(in PreparedNumber number) =>
        format.PluralForms.Count == 0 ? 0 : UsualForm(plurals.Cardinal(number.Operands));

    private int UsualForm(PluralCategory category) =>
        format.PluralForms.Count == 0 ? 0 : format.PluralForms[(int)category];

    /// <summary>Names go by the rounded number in full, even where it is then written compactly.</summary>
    private PluralCategory CategoryOf(in PreparedNumber number, scoped Span<byte> copy)
    {
        if (format.Exponent is not null)
        {
            return plurals.Cardinal(number.Operands);
        }

        var rounded = new DecimalDigits(copy);
        rounded.CopyFrom(number.Digits);
        var fraction = NumberRounder.Apply(format.Rounding, ref rounded);
        return plurals.Cardinal(rounded.OperandsWith(fraction, 0));
    }

    private void PrepareScientific(ref PreparedNumber number, ExponentFormat exponent)
    {
        ref var digits = ref number.Digits;
        if (digits.IsZero)
        {
            number.MinimumFraction =
                exponent.FixedInteger && format.Rounding.Kind == RoundingKind.Significant
                    ? Math.Max(format.Rounding.MinimumSignificant - exponent.Interval, 0)
                    : NumberRounder.Apply(format.Rounding, ref digits);
            return;
        }

        var magnitude = digits.Magnitude;
        var shift = ScientificShift(magnitude, exponent);
        digits.Shift(shift);
        number.MinimumFraction = NumberRounder.Apply(format.Rounding, ref digits);
        if (!digits.IsZero && digits.Magnitude != magnitude + shift)
        {
            var next = ScientificShift(magnitude + 1, exponent);
            if (next != shift)
            {
                digits.Shift(next - shift);
                number.MinimumFraction = NumberRounder.Apply(format.Rounding, ref digits);
                shift = next;
            }
        }

        number.Exponent = -shift;
    }

    private static int ScientificShift(int magnitude, ExponentFormat exponent)
    {
        var interval = exponent.Interval;
        var shown =
            exponent.FixedInteger ? interval
            : interval <= 1 ? 1
            : (((magnitude % interval) + interval) % interval) + 1;
        return shown - magnitude - 1;
    }

    private void PrepareCompact(ref PreparedNumber number)
    {
        ref var digits = ref number.Digits;
        if (digits.IsZero)
        {
            number.MinimumFraction = NumberRounder.Apply(format.Rounding, ref digits);
            number.Form = CompactForm(number, 0);
            return;
        }

        var magnitude = digits.Magnitude;
        var shift = CompactShift(magnitude);
        digits.Shift(-shift);
        number.MinimumFraction = NumberRounder.Apply(format.Rounding, ref digits);
        if (!digits.IsZero && digits.Magnitude != magnitude - shift)
        {
            var next = CompactShift(magnitude + 1);
            if (next != shift)
            {
                digits.Shift(shift - next);
                number.MinimumFraction = NumberRounder.Apply(format.Rounding, ref digits);
                shift = next;
            }
        }

        number.Form = CompactForm(number, digits.IsZero ? shift : digits.Magnitude + shift);
        number.Exponent = shift;
    }

    private int CompactShift(int magnitude) => magnitude < 0 ? 0 : Step(magnitude).Shift;

    private CompactStep Step(int magnitude) =>
        format.Compact[Math.Min(magnitude, format.Compact.Count - 1)];

    private int CompactForm(in PreparedNumber number, int magnitude)
    {
        var form = -1;
        if (magnitude >= 0)
        {
            var step = Step(magnitude);
            var operands = number.Digits.OperandsWith(number.MinimumFraction, 0);
            form =
                step.ExactlyOne >= 0 && !number.Digits.Negative && operands is { I: 1, T: 0 }
                    ? step.ExactlyOne
                    : step.Forms[step.Forms.Count == 1 ? 0 : (int)plurals.Cardinal(operands)];
        }

        return form >= 0 ? form : UsualForm(number);
    }
}
