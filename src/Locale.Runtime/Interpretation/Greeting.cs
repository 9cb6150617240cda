using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>The routine of the commonest shape: one text between two literals.</summary>
internal static class Greeting<TUnit>
    where TUnit : unmanaged
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(
        ref int code,
        TUnit[] units,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination
    )
    {
        ref readonly var argument = ref arguments[code >> Instruction.ArgumentShift];
        var before = Unsafe.Add(ref code, 2);
        var after = Unsafe.Add(ref code, 4);
        if (
            argument.reference is not string text
            || (!Units<TUnit>.IsUtf16 && text.Length > ShortAscii.LongestLength)
            || before + after + text.Length > destination.Length
        )
        {
            return WriteAny(ref code, units, argument, destination);
        }

        ref var source = ref MemoryMarshal.GetArrayDataReference(units);
        ref var room = ref MemoryMarshal.GetReference(destination);
        ref var middle = ref Unsafe.Add(ref room, (nint)(uint)before);
        ref var characters = ref MemoryMarshal.GetReference(text.AsSpan());
        ShortCopy<TUnit>.Copy(
            ref Unsafe.Add(ref source, (nint)(uint)Unsafe.Add(ref code, 1)),
            ref room,
            before
        );
        if (Units<TUnit>.IsUtf16)
        {
            ShortCopy<TUnit>.Copy(
                ref Unsafe.As<char, TUnit>(ref characters),
                ref middle,
                text.Length
            );
        }
        else if (
            !ShortAscii.TryWrite(
                ref characters,
                ref Unsafe.As<TUnit, byte>(ref middle),
                text.Length
            )
        )
        {
            return WriteAny(ref code, units, argument, destination);
        }

        ShortCopy<TUnit>.Copy(
            ref Unsafe.Add(ref source, (nint)(uint)Unsafe.Add(ref code, 3)),
            ref Unsafe.Add(ref middle, (nint)(uint)text.Length),
            after
        );
        return before + text.Length + after;
    }

    private static int WriteAny(
        ref int code,
        TUnit[] units,
        in Argument argument,
        Span<TUnit> destination
    )
    {
        var written = Literals<TUnit>.Write(
            units,
            Unsafe.Add(ref code, 1),
            Unsafe.Add(ref code, 2),
            destination,
            0
        );
        if (written >= 0)
        {
            written = Literals<TUnit>.Write(argument, destination, written);
        }

        return written < 0
            ? written
            : Literals<TUnit>.Write(
                units,
                Unsafe.Add(ref code, 3),
                Unsafe.Add(ref code, 4),
                destination,
                written
            );
    }
}
