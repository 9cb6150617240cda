using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>The short path of dates: moments with a date and a time, in a pattern of fields that most patterns have.</summary>
internal abstract class DateWriter<TUnit> : ShortWriter<TUnit>
{
    /// <summary>A writer for a pattern among words, or null where the pattern asks for more.</summary>
    public static DateWriter<TUnit>? TryCreate(
        DateSteps<TUnit> steps,
        DateDigits<TUnit> digits,
        int calendar,
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    )
    {
        if (digits.Zero < 0)
        {
            return null;
        }

        var pieces = DatePieces<TUnit>.TryCreate(steps, before, behind);
        return pieces is null ? null
            : pieces.HaveFixedLength ? new FixedDateWriter<TUnit>(pieces, digits.Zero, calendar)
            : new NamedDateWriter<TUnit>(pieces, digits.Zero, calendar);
    }

    /// <inheritdoc cref="ShortWriter{TUnit}.Write"/>
    public abstract int Write(in MomentParts moment, Span<TUnit> destination, int written);
}
