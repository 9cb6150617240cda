using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <content>
/// Greetings, the commonest shape there is: the only argument is a text and stands between two short literals. They are
/// written without running code.
/// </content>
internal sealed partial class FramedProgram<TUnit>
{
    // Longer than any room, so that a message of another shape never fits.
    private int beforeLength = int.MaxValue;
    private int afterLength = 1;
    private int beforeStart;
    private int afterStart;

    /// <summary>Writes the message with a short text; gives its length, or less than 0 for the interpreter to see to.</summary>
    /// <remarks>The linker has checked that both literals lie within the units, which are read without bounds checks.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteGreeting(string text, Span<TUnit> destination)
    {
        var total = beforeLength + text.Length + afterLength;
        if ((uint)total > (uint)destination.Length || text.Length > ShortAscii.LongestLength)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        ref var literals = ref MemoryMarshal.GetArrayDataReference(Units);
        ref TUnit room = ref MemoryMarshal.GetReference(destination);
        ShortCopy<TUnit>.CopyShort(
            ref Unsafe.Add(ref literals, (nint)(uint)beforeStart),
            ref room,
            beforeLength
        );
        room = ref Unsafe.Add(ref room, (nint)(uint)beforeLength);
        ref var characters = ref Unsafe.AsRef(in text.GetPinnableReference());
        if (Units<TUnit>.IsUtf16)
        {
            ShortCopy<TUnit>.CopyShort(
                ref Unsafe.As<char, TUnit>(ref characters),
                ref room,
                text.Length
            );
        }
        else if (
            !ShortAscii.TryWrite(ref characters, ref Unsafe.As<TUnit, byte>(ref room), text.Length)
        )
        {
            return Interpreter<TUnit>.NoRoom;
        }

        ShortCopy<TUnit>.CopyShort(
            ref Unsafe.Add(ref literals, (nint)(uint)afterStart),
            ref Unsafe.Add(ref room, (nint)(uint)text.Length),
            afterLength
        );
        return total;
    }

    /// <summary>The same for the first message of a locale, without vectors: a process need not load their assembly for it.</summary>
    public int WriteFirstGreeting(string text, Span<TUnit> destination)
    {
        var total = beforeLength + text.Length + afterLength;
        if ((uint)total > (uint)destination.Length)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        new ReadOnlySpan<TUnit>(Units, beforeStart, beforeLength).CopyTo(destination);
        for (var index = 0; index < text.Length; index++)
        {
            if (!Units<TUnit>.IsUtf16 && !char.IsAscii(text[index]))
            {
                return Interpreter<TUnit>.NoRoom;
            }

            destination[beforeLength + index] = Units<TUnit>.Of(text[index]);
        }

        new ReadOnlySpan<TUnit>(Units, afterStart, afterLength).CopyTo(
            destination[(total - afterLength)..]
        );
        return total;
    }

    private void RecognizeGreeting()
    {
        var place = Instruction.Start;
        var (start, length) = (0, 0);
        if (Code[place] == Instruction.Literal)
        {
            (start, length) = (Code[place + 1], Code[place + 2]);
            place += 3;
        }

        // Without an argument's number, the instruction is that of the first.
        if (
            Code[place] != Instruction.Text
            || Code[place + 3] != Instruction.End
            || length > ShortCopy<TUnit>.LongestShort
            || Code[place + 2] > ShortCopy<TUnit>.LongestShort
        )
        {
            return;
        }

        (beforeStart, beforeLength) = (start, length);
        (afterStart, afterLength) = (Code[place + 1], Code[place + 2]);
    }
}
