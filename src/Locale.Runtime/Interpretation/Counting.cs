using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>The routine of a number among words (<see cref="Countings"/>).</summary>
internal static class Counting<TUnit>
{
    /// <summary>Writes such a message.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(
        FramedProgram<TUnit> program,
        int place,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination
    ) => WriteCore(program, place, arguments, destination, 0);

    /// <summary>Writes the rest of a message, of which some is written already.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WriteBehind(
        FramedProgram<TUnit> program,
        int place,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        int written
    ) => WriteCore(program, place, arguments, destination, written);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteCore(
        FramedProgram<TUnit> program,
        int place,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        int written
    )
    {
        ref var code = ref MemoryMarshal.GetArrayDataReference(program.Code);
        ref var instruction = ref Unsafe.Add(ref code, (nint)(uint)place);
        ref readonly var number = ref arguments[instruction >> Instruction.ArgumentShift];
        ref var table = ref Unsafe.Add(ref code, (nint)(uint)Unsafe.Add(ref instruction, 1));
        var category = Branching<TUnit>.Cardinal(number, Opcode.DecimalStyle, program);
        ref var branch = ref Unsafe.Add(
            ref table,
            Countings.HeaderLength + ((int)category * Countings.BranchLength)
        );
        var units = program.Units;
        if (Unsafe.Add(ref branch, 1) > 0)
        {
            written = Literals<TUnit>.Write(
                units,
                branch,
                Unsafe.Add(ref branch, 1),
                destination,
                written
            );
        }

        if (written >= 0)
        {
            written = Numbers<TUnit>.Write(
                number,
                Opcode.DecimalStyle,
                program.Numbers,
                destination,
                written
            );
        }

        if (written >= 0)
        {
            ref var behind = ref Unsafe.Add(ref branch, 2);
            written = Literals<TUnit>.Write(
                units,
                behind,
                Unsafe.Add(ref behind, 1),
                destination,
                written
            );
        }

        return written < 0 || table < 0
            ? written
            : WriteText(units, ref table, arguments, destination, written);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteText(
        TUnit[] units,
        ref int table,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        int written
    )
    {
        written = Literals<TUnit>.Write(arguments[table], destination, written);
        var length = Unsafe.Add(ref table, 2);
        return written < 0 || length == 0
            ? written
            : Literals<TUnit>.Write(units, Unsafe.Add(ref table, 1), length, destination, written);
    }
}
