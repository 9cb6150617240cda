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
{
    public const int NoRoom = -1;

    /// <summary>What <see cref="Run"/> gives where the key has no text, not even in the source.</summary>
    public const int NoText = -2;

    /// <summary>Writes a message; gives its length, <see cref="NoRoom"/> or <see cref="NoText"/>.</summary>
    // Inlined into the accessor's caller, so that the common shapes are one call away.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Run(
        FramedProgram<TUnit> program,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination
    )
    {
        const int place = Instruction.Start;
        switch ((byte)program.Code[place])
        {
            case Instruction.Counting:
                return Counting<TUnit>.Write(program, place, arguments, destination);
            case Instruction.Select:
                return RunBranch(program, place, arguments, destination);
            default:
                return RunInstructions(program, place, arguments, destination);
        }
    }

    /// <summary>A message that begins with a select is the branch it chooses, which is often a routine's.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunBranch(
        FramedProgram<TUnit> program,
        int place,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination
    )
    {
        ref var code = ref Unsafe.Add(
            ref MemoryMarshal.GetArrayDataReference(program.Code),
            (nint)(uint)place
        );
        var branch = Selecting<TUnit>.Choose(
            program.Units,
            ref code,
            arguments[code >> Instruction.ArgumentShift]
        );
        return (byte)program.Code[branch] == Instruction.Counting
            ? Counting<TUnit>.Write(program, branch, arguments, destination)
            : RunInstructions(program, branch, arguments, destination);
    }

    /// <summary>The same for code of any shape.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int RunInstructions(
        FramedProgram<TUnit> program,
        int place,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination
    )
    {
        var written = 0;
        while (true)
        {
            // Numbers, texts and literals break out to the literal whose start and length are the next two words.
            ref var at = ref Unsafe.Add(
                ref MemoryMarshal.GetArrayDataReference(program.Code),
                (nint)(uint)place
            );
            switch ((byte)at)
            {
                case Instruction.Number:
                    ref readonly var number = ref arguments[at >> Instruction.ArgumentShift];
                    at = ref Unsafe.Add(ref at, 1);
                    written = Numbers<TUnit>.Write(
                        number,
                        at,
                        program.Numbers,
                        destination,
                        written
                    );
                    place += 4;
                    break;
                case Instruction.Text:
                    written = Literals<TUnit>.Write(
                        arguments[at >> Instruction.ArgumentShift],
                        destination,
                        written
                    );
                    place += 3;
                    break;
                case Instruction.Literal:
                    place += 3;
                    break;
                case Instruction.Jump:
                    place = Unsafe.Add(ref at, 1);
                    continue;
                case Instruction.End:
                    return written;
                case Instruction.Missing:
                    return NoText;
                case Instruction.Counting:
                    return Counting<TUnit>.WriteBehind(
                        program,
                        place,
                        arguments,
                        destination,
                        written
                    );
                case Instruction.Format:
                    written = Formatted<TUnit>.Write(
                        program.Formats[Unsafe.Add(ref at, 1)],
                        arguments[at >> Instruction.ArgumentShift],
                        destination,
                        written
                    );
                    at = ref Unsafe.Add(ref at, 1);
                    place += 4;
                    break;
                case Instruction.Range:
                    written = Formatted<TUnit>.WriteRange(
                        program.Formats[Unsafe.Add(ref at, 2)],
                        arguments[at >> Instruction.ArgumentShift],
                        arguments[Unsafe.Add(ref at, 1)],
                        destination,
                        written
                    );
                    at = ref Unsafe.Add(ref at, 2);
                    place += 5;
                    break;
                case Instruction.NumberLessOffset:
                    written = Offsets<TUnit>.Write(
                        program,
                        ref at,
                        arguments,
                        destination,
                        written
                    );
                    at = ref Unsafe.Add(ref at, 2);
                    place += 5;
                    break;
                default:
                    place = Branching<TUnit>.Choose(program, ref at, arguments);
                    continue;
            }

            if (written >= 0)
            {
                written = Literals<TUnit>.Write(
                    program.Units,
                    Unsafe.Add(ref at, 1),
                    Unsafe.Add(ref at, 2),
                    destination,
                    written
                );
            }

            if (written < 0)
            {
                return NoRoom;
            }
        }
    }
}
