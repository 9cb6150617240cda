using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>
/// Patterns of numbers that are always as long, such as <c>dd.MM.yyyy</c> and <c>HH:mm</c>. A template with the text is
/// copied, and the digits are put into it, two by two.
/// </summary>
[SkipLocalsInit]
internal sealed class FixedDateWriter<TUnit> : DateWriter<TUnit>
{
    private readonly TUnit[] template;
    private readonly Field[] fields;
    private readonly int zero;
    private readonly int calendar;
    private readonly bool needsDate;
    private readonly bool needsTime;

    public FixedDateWriter(DatePieces<TUnit> pieces, int zero, int calendar)
    {
        var text = new List<TUnit>(pieces.Leading);
        fields = new Field[pieces.All.Count];
        for (var index = 0; index < fields.Length; index++)
        {
            var piece = pieces.All[index];
            fields[index] = new Field(piece.Part, text.Count);
            text.AddRange(new TUnit[2]);
            text.AddRange(piece.Text);
        }

        template = [.. text];
        (needsDate, needsTime) = (pieces.NeedsDate, pieces.NeedsTime);
        (this.zero, this.calendar) = (zero, calendar);
    }

    /// <inheritdoc/>
    public override int Write(in Argument value, Span<TUnit> destination, int written) =>
        MomentParts.HasBothOf(value)
            ? WriteCore(MomentParts.Of(value), destination, written)
            : Unfit;

    /// <inheritdoc/>
    public override int Write(in MomentParts moment, Span<TUnit> destination, int written) =>
        WriteCore(moment, destination, written);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int WriteCore(scoped in MomentParts moment, Span<TUnit> destination, int written)
    {
        // A year may have fewer digits than the template has room for, so that it fits all the same.
        if (template.Length > destination.Length - written)
        {
            return Unfit;
        }

        Unsafe.SkipInit(out DateParts parts);
        if (needsTime)
        {
            parts.SetTime(moment.TicksOfDay);
        }

        if (needsDate && !parts.TrySetDate(moment.Day, calendar))
        {
            return Unfit;
        }

        ref var room = ref Unsafe.Add(
            ref MemoryMarshal.GetReference(destination),
            (nint)(uint)written
        );
        ShortCopy<TUnit>.Copy(
            ref MemoryMarshal.GetArrayDataReference(template),
            ref room,
            template.Length
        );
        foreach (var field in fields)
        {
            UnitDigits<TUnit>.WriteTwo(
                parts.Get(field.Part),
                zero,
                ref Unsafe.Add(ref room, (nint)(uint)field.Place)
            );
        }

        return written + template.Length;
    }

    private readonly record struct Field(DatePart Part, int Place);
}
