using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>
/// Patterns with names, or numbers without a zero before them, such as <c>EEEE, d. MMMM y</c> and <c>h:mm a</c>. Room for
/// the longest names is asked for once; where there is less, the format itself sees what fits.
/// </summary>
[SkipLocalsInit]
internal sealed class NamedDateWriter<TUnit> : DateWriter<TUnit>
{
    private readonly TUnit[] text;
    private readonly Step[] steps;
    private readonly int leading;
    private readonly int most;
    private readonly int zero;
    private readonly int calendar;
    private readonly bool needsDate;
    private readonly bool needsTime;

    public NamedDateWriter(DatePieces<TUnit> pieces, int zero, int calendar)
    {
        steps = new Step[pieces.All.Count];
        leading = pieces.Leading.Length;
        most = leading + pieces.All.Sum(piece => piece.Most);
        var texts = new List<TUnit>(pieces.Leading);
        var rest = pieces.All.Sum(piece => piece.Least);
        for (var index = 0; index < steps.Length; index++)
        {
            var piece = pieces.All[index];
            rest -= piece.Least;
            steps[index] = new Step(piece, texts.Count, rest);
            texts.AddRange(piece.Text);
        }

        texts.AddRange(new TUnit[ShortCopy<TUnit>.Piece]);
        text = [.. texts];
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
        if (most > destination.Length - written)
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

        ref var start = ref MemoryMarshal.GetReference(destination);
        ref var texts = ref MemoryMarshal.GetArrayDataReference(text);
        ShortCopy<TUnit>.Copy(ref texts, ref Unsafe.Add(ref start, (nint)(uint)written), leading);
        written += leading;
        foreach (ref readonly var step in steps.AsSpan())
        {
            ref TUnit room = ref Unsafe.Add(ref start, (nint)(uint)written);
            var length = WriteField(step, parts.Get(step.Part), ref room);
            room = ref Unsafe.Add(ref room, (nint)(uint)length);
            WriteText(step, ref texts, ref room);
            written += length + step.TextLength;
        }

        return written;
    }

    /// <summary>Writes a name or one or two digits; gives how many units that are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int WriteField(in Step step, uint value, ref TUnit room)
    {
        if (step.Names is { } names)
        {
            var name = names[(int)value - step.First];
            ShortCopy<TUnit>.CopyName(
                ref MemoryMarshal.GetArrayDataReference(name),
                ref room,
                name.Length
            );
            return name.Length;
        }

        // Whether there are two is not asked, as no processor foresees it: one digit is written over the zero before it.
        var tens = value * 205 >> 11;
        var second = (int)(tens + step.LeadingZero) != 0 ? 1 : 0;
        room = Units<TUnit>.Of(zero + (int)tens);
        Unsafe.Add(ref room, second) = Units<TUnit>.Of(zero + (int)(value - (tens * 10)));
        return second + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteText(in Step step, ref TUnit texts, ref TUnit room)
    {
        ref var text = ref Unsafe.Add(ref texts, (nint)(uint)step.TextStart);
        if (step.TakesPiece)
        {
            ShortCopy<TUnit>.CopyPiece(ref text, ref room);
        }
        else
        {
            ShortCopy<TUnit>.Copy(ref text, ref room, step.TextLength);
        }
    }

    /// <param name="piece">The field and its text.</param>
    /// <param name="textStart">Where the text begins.</param>
    /// <param name="rest">How many units come behind it at least.</param>
    private readonly struct Step(in DatePiece<TUnit> piece, int textStart, int rest)
    {
        public readonly TUnit[][]? Names = piece.Form == DatePieceForm.Name ? piece.Names : null;
        public readonly int First = piece.First;
        public readonly int TextStart = textStart;
        public readonly int TextLength = piece.Text.Length;
        public readonly uint LeadingZero = piece.Form == DatePieceForm.TwoDigits ? 1u : 0;
        public readonly DatePart Part = piece.Part;

        /// <summary>Whether the text may be copied with what stands behind it, which is written over.</summary>
        public readonly bool TakesPiece =
            piece.Text.Length <= ShortCopy<TUnit>.Piece
            && piece.Text.Length + rest >= ShortCopy<TUnit>.Piece;
    }
}
