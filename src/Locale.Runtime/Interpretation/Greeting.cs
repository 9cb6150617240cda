using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>A message of the commonest shape, its only argument between two short literals: written without running code.</summary>
/// <remarks>The linker has checked that both literals lie within the units, which are read without bounds checks.</remarks>
internal sealed class Greeting<TUnit>(
    TUnit[] units,
    (int Start, int Length) before,
    (int Start, int Length) after
)
{
    private readonly TUnit[] units = units;
    private readonly int beforeStart = before.Start;
    private readonly int beforeLength = before.Length;
    private readonly int afterStart = after.Start;
    private readonly int afterLength = after.Length;

    /// <summary>Writes the message with a short text; gives its length, or less than 0 for the interpreter to see to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(string text, Span<TUnit> destination)
    {
        var total = beforeLength + text.Length + afterLength;
        if (total > destination.Length || text.Length > ShortAscii.LongestLength)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        ref var literals = ref MemoryMarshal.GetArrayDataReference(units);
        ref TUnit room = ref MemoryMarshal.GetReference(destination);
        ShortCopy<TUnit>.CopyShort(
            ref Unsafe.Add(ref literals, (nint)(uint)beforeStart),
            ref room,
            beforeLength
        );
        room = ref Unsafe.Add(ref room, (nint)(uint)beforeLength);
        ref var characters = ref MemoryMarshal.GetReference(text.AsSpan());
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
}
