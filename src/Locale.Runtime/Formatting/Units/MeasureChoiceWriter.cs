namespace LocaleGen;

/// <summary>Writes values in the units of one choice.</summary>
internal sealed class MeasureChoiceWriter<TUnit>
{
    private readonly MeasureChoice choice;
    private readonly NumberWriter<TUnit>[] writers;

    public MeasureChoiceWriter(ResolvedMeasure measure, MeasureChoice choice, PluralRules plurals)
    {
        this.choice = choice;
        Conversion = new UnitConversion(choice);
        var last = choice.Parts.Count - 1;
        writers =
        [
            .. choice.Parts.Select(
                (part, index) =>
                    new NumberWriter<TUnit>(
                        index == last
                            ? measure.Number with
                            {
                                Names = part.Names,
                                Rounding = choice.Rounding,
                            }
                            : measure.Whole! with
                            {
                                Names = part.Names,
                            },
                        plurals
                    )
            ),
        ];
    }

    /// <summary>How values get there.</summary>
    public UnitConversion Conversion { get; }

    /// <summary>How many units there are.</summary>
    public int Count => writers.Length;

    /// <summary>Takes a converted number apart, the smallest unit rounded.</summary>
    /// <remarks>As in ICU, what is mixed is rounded without its sign, and carried where that makes one more of the next unit.</remarks>
    public void Settle(
        scoped ref DecimalDigits number,
        bool endless,
        scoped ref UnitAmount amount,
        scoped Span<byte> scratch
    )
    {
        if (number.IsNaN || number.IsInfinite)
        {
            amount.Last.CopyFrom(number);
            return;
        }

        if (Count == 1)
        {
            amount.Last.CopyFrom(number);
            Round(ref amount.Last, endless);
            return;
        }

        endless |= Conversion.Split(number, ref amount);
        Round(ref amount.Last, endless);
        if (Conversion.Carries(ref amount, ref number, scratch))
        {
            Conversion.Split(number, ref amount);
        }
    }

    /// <summary>Writes the unit that stands at a place of the text.</summary>
    public void Write(
        int place,
        scoped UnitAmount amount,
        bool negative,
        scoped MeasureBuffers buffers,
        ref UnitSink<TUnit> sink
    )
    {
        var part = choice.Order[place];
        var number = new PreparedNumber { Digits = Digits(part, amount, buffers.Scratch) };
        number.Digits.Negative = negative && place == 0;
        writers[part].Write(number, buffers.Copy, ref sink);
    }

    /// <summary>The plural operands of the smallest unit.</summary>
    public bool TryGetOperands(
        scoped UnitAmount amount,
        scoped Span<byte> copy,
        out PluralOperands operands
    )
    {
        var number = new PreparedNumber { Digits = amount.Last };
        return writers[^1].TryGetOperands(number, copy, out operands);
    }

    private DecimalDigits Digits(int part, scoped UnitAmount amount, Span<byte> scratch)
    {
        var digits = new DecimalDigits(scratch);
        if (part == Count - 1)
        {
            digits.CopyFrom(amount.Last);
        }
        else if (part == 0)
        {
            digits.CopyFrom(amount.Whole);
        }
        else
        {
            digits.Set(amount.Between[part], default);
        }

        return digits;
    }

    private void Round(ref DecimalDigits number, bool endless)
    {
        var rule = choice.Rounding;
        if (endless && (rule.Mode == RoundingMode.Unnecessary || DigitNeed.IsUnlimited(rule)))
        {
            number.RoundTo(number.Magnitude - DigitNeed.OfUnlimited + 1, RoundingMode.HalfEven);
        }

        NumberRounder.Apply(rule, ref number);
    }
}
