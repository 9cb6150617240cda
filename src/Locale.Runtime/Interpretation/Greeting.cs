using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>The routine of the commonest shape: one text between two literals.</summary>
internal static class Greeting<TUnit>
    where TUnit : unmanaged
{
    /// <summary>
    /// Writes a short text into enough room; <see cref="Interpreter{TUnit}.Unusual"/> for everything else, so that this
    /// needs no register for it.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(
        FramedPrograms<TUnit> programs,
        int place,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination
    )
    {
        ref var code = ref Unsafe.Add(
            ref MemoryMarshal.GetArrayDataReference(programs.Code),
            (nint)(uint)place
        );
        if (arguments[code >> Instruction.ArgumentShift].reference is not string text)
        {
            return Interpreter<TUnit>.Unusual;
        }

        var total = Unsafe.Add(ref code, 2) + text.Length + Unsafe.Add(ref code, 4);
        if (total > destination.Length || text.Length > ShortAscii.LongestLength)
        {
            return Interpreter<TUnit>.Unusual;
        }

        ref var units = ref MemoryMarshal.GetArrayDataReference(programs.Units);
        ref var room = ref MemoryMarshal.GetReference(destination);
        ShortCopy<TUnit>.CopyShort(
            ref Unsafe.Add(ref units, (nint)(uint)Unsafe.Add(ref code, 1)),
            ref room,
            Unsafe.Add(ref code, 2)
        );
        room = ref Unsafe.Add(ref room, (nint)(uint)Unsafe.Add(ref code, 2));
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
            return Interpreter<TUnit>.Unusual;
        }

        ShortCopy<TUnit>.CopyShort(
            ref Unsafe.Add(ref units, (nint)(uint)Unsafe.Add(ref code, 3)),
            ref Unsafe.Add(ref room, (nint)(uint)text.Length),
            Unsafe.Add(ref code, 4)
        );
        return total;
    }

    /// <summary>Writes any text, or says that there is no room.</summary>
    public static int WriteAny(
        FramedPrograms<TUnit> programs,
        int place,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination
    )
    {
        var code = programs.Code.AsSpan(place, Instruction.GreetingLength);
        var written = Literals<TUnit>.Write(programs.Units, code[1], code[2], destination, 0);
        if (written >= 0)
        {
            written = Literals<TUnit>.Write(
                arguments[code[0] >> Instruction.ArgumentShift],
                destination,
                written
            );
        }

        return written < 0
            ? written
            : Literals<TUnit>.Write(programs.Units, code[3], code[4], destination, written);
    }
}
