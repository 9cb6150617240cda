namespace LocaleGen;

/// <summary>Writes values in one format of one locale and encoding. Thread-safe; allocates nothing once it is made.</summary>
internal abstract class ValueFormat<TUnit>
{
    protected const int NoRoom = Interpreter<TUnit>.NoRoom;

    /// <summary>Writes a value behind what is written already; gives how much is written then, or that there is no room.</summary>
    public abstract int Write(in Argument value, Span<TUnit> destination, int written);

    /// <summary>
    /// A writer of a whole message that is one value in this format, with words before and behind it; null where the
    /// format has no short path.
    /// </summary>
    public virtual ShortWriter<TUnit>? Among(
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    ) => null;

    /// <summary>The same format for moments shown in a time zone.</summary>
    public virtual ValueFormat<TUnit> In(ZoneClock zone, LocaleRecord locale) => this;

    /// <summary>Writes two numbers as a range; only formats of ranges do.</summary>
    public virtual int WriteRange(
        in Argument from,
        in Argument to,
        Span<TUnit> destination,
        int written
    ) => throw new InvalidOperationException("A format of one value was given two.");

    /// <summary>The plural operands of a number as the format writes it; false where it has none, as infinity.</summary>
    public virtual bool TryGetOperands(in Argument number, out PluralOperands operands)
    {
        operands = default;
        return false;
    }
}

/// <summary>Makes the writers of formats.</summary>
internal static class ValueFormats<TUnit>
{
    public static ValueFormat<TUnit> Create(ResolvedFormat format, Frame<TUnit> frame) =>
        format switch
        {
            ResolvedList list => new ListFormat<TUnit>(list),
            ResolvedRange range => new RangeWriter<TUnit>(range, frame.Plurals),
            ResolvedRules rules => new RuleBasedFormat<TUnit>(rules, frame),
            ResolvedRelative relative => new RelativeFormat<TUnit>(relative, frame),
            NumberFormat number => new NumberWriter<TUnit>(number, frame.Plurals),
            ResolvedMeasure measure => new MeasureWriter<TUnit>(measure, frame.Plurals),
            ResolvedDate date => new DateFormat<TUnit>(date),
            _ => throw new InvalidOperationException(
                $"No writer for {format.GetType().Name} in '{frame.Record.Tag}'."
            ),
        };
}
