using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>Runs linked programs. Allocates nothing.</summary>
/// <remarks>
/// Everything here takes the destination and how much of it is used, and gives how much is used then, or
/// <see cref="NoRoom"/>: values that stay in registers, where a writer passed by reference would live in memory. Code and
/// texts are read without bounds checks: the linker made both and has followed every target.
/// </remarks>
internal static class Interpreter<TUnit>
    where TUnit : unmanaged
{
    public const int NoRoom = -1;

    /// <summary>Writes the message whose code begins at a place; gives its length or <see cref="NoRoom"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Run(
        LinkedPrograms<TUnit> programs,
        int place,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame,
        Span<TUnit> destination
    )
    {
        ref var code = ref Unsafe.Add(
            ref MemoryMarshal.GetArrayDataReference(programs.Code),
            (nint)(uint)place
        );
        return (byte)code == Instruction.Greeting
            ? Greet(ref code, programs.Units, arguments, destination)
            : RunInstructions(programs, place, arguments, frame, destination);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Greet(
        ref int code,
        TUnit[] units,
        ReadOnlySpan<Argument> arguments,
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
            written = Literals<TUnit>.Write(
                arguments[code >> Instruction.ArgumentShift],
                destination,
                written
            );
        }

        return written < 0
            ? NoRoom
            : Literals<TUnit>.Write(
                units,
                Unsafe.Add(ref code, 3),
                Unsafe.Add(ref code, 4),
                destination,
                written
            );
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunInstructions(
        LinkedPrograms<TUnit> programs,
        int place,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame,
        Span<TUnit> destination
    )
    {
        var units = programs.Units;
        ref var code = ref MemoryMarshal.GetArrayDataReference(programs.Code);
        var written = 0;
        while (written >= 0)
        {
            ref var at = ref Unsafe.Add(ref code, (nint)(uint)place);
            switch ((byte)at)
            {
                case Instruction.End:
                    return written;
                case Instruction.Literal:
                    written = Literals<TUnit>.Write(
                        units,
                        Unsafe.Add(ref at, 1),
                        Unsafe.Add(ref at, 2),
                        destination,
                        written
                    );
                    place += 3;
                    break;
                case Instruction.Number:
                    written = Numbers<TUnit>.Write(
                        arguments[at >> Instruction.ArgumentShift],
                        Unsafe.Add(ref at, 1),
                        frame.Numbers,
                        destination,
                        written
                    );
                    place += 2;
                    break;
                case Instruction.Text:
                    written = Literals<TUnit>.Write(
                        arguments[at >> Instruction.ArgumentShift],
                        destination,
                        written
                    );
                    place++;
                    break;
                case Instruction.Cardinal:
                    place = Branching<TUnit>.Cardinal(ref at, arguments, frame);
                    break;
                case Instruction.Jump:
                    place = Unsafe.Add(ref at, 1);
                    break;
                case Instruction.WholeText:
                    return Literals<TUnit>.Write(
                        units,
                        Unsafe.Add(ref at, 1),
                        Unsafe.Add(ref at, 2),
                        destination,
                        written
                    );
                case Instruction.NumberLessOffset:
                    written = Offsets<TUnit>.Write(
                        programs,
                        ref at,
                        arguments,
                        frame,
                        destination,
                        written
                    );
                    place += 3;
                    break;
                default:
                    place = Branching<TUnit>.Choose(programs, ref at, arguments, frame);
                    break;
            }
        }

        return NoRoom;
    }
}
