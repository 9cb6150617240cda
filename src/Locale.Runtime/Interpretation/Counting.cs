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

    /// <summary>Nearly all counts are integers that are not negative, with a short text behind them at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteCore(
        FramedProgram<TUnit> program,
        int place,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        int written
    )
    {
        ref var instruction = ref program.CodeAt(place);
        ref readonly var number = ref arguments[instruction >> Instruction.ArgumentShift];
        ref var table = ref program.CodeAt(Unsafe.Add(ref instruction, 1));
        var text = table < 0 ? "" : arguments[table].reference as string;
        if (
            number.bits == 0
            && number.reference is null
            && text is not null
            && program.Numbers.HasThrees
        )
        {
            ref var branch = ref BranchOf(ref table, program.Plurals.Cardinal(number.low));
            var most = LengthOf(ref table, ref branch) + text.Length + program.Numbers.MostUnits;
            if (
                (uint)most <= (uint)(destination.Length - written)
                && (Units<TUnit>.IsUtf16 || text.Length <= ShortAscii.LongestLength)
            )
            {
                ref TUnit start = ref MemoryMarshal.GetReference(destination);
                ref TUnit room = ref Unsafe.Add(ref start, (nint)(uint)written);
                ref var units = ref MemoryMarshal.GetArrayDataReference(program.Units);
                room = ref Copy(ref units, ref branch, ref room);
                var length = Integers<TUnit>.WriteAt(number.low, program.Numbers, ref room);
                room = ref Unsafe.Add(ref room, (nint)(uint)length);
                room = ref Copy(ref units, ref Unsafe.Add(ref branch, 2), ref room);
                if (Literals<TUnit>.TryWriteShort(text, ref room))
                {
                    room = ref Unsafe.Add(ref room, (nint)(uint)text.Length);
                    room = ref Copy(ref units, ref Unsafe.Add(ref table, 1), ref room);
                    return (int)Unsafe.ByteOffset(ref start, ref room) / Unsafe.SizeOf<TUnit>();
                }
            }
        }

        return WriteAny(program, place, arguments, destination, written);
    }

    /// <summary>How long the literals of a branch and the last one are together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LengthOf(ref int table, ref int branch) =>
        Unsafe.Add(ref branch, 1) + Unsafe.Add(ref branch, 3) + Unsafe.Add(ref table, 2);

    /// <summary>Copies a literal; gives the place behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref TUnit Copy(ref TUnit units, ref int literal, ref TUnit room)
    {
        var length = Unsafe.Add(ref literal, 1);
        ShortCopy<TUnit>.Copy(ref Unsafe.Add(ref units, (nint)(uint)literal), ref room, length);
        return ref Unsafe.Add(ref room, (nint)(uint)length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref int BranchOf(ref int table, PluralCategory category) =>
        ref Unsafe.Add(
            ref table,
            Countings.HeaderLength + ((int)category * Countings.BranchLength)
        );

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteAny(
        FramedProgram<TUnit> program,
        int place,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        int written
    )
    {
        ref var instruction = ref program.CodeAt(place);
        ref readonly var number = ref arguments[instruction >> Instruction.ArgumentShift];
        ref var table = ref program.CodeAt(Unsafe.Add(ref instruction, 1));
        var category = Branching<TUnit>.Cardinal(number, Opcode.DecimalStyle, program);
        ref var branch = ref BranchOf(ref table, category);
        written = WriteLiteral(program, ref branch, destination, written);
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
            written = WriteLiteral(program, ref Unsafe.Add(ref branch, 2), destination, written);
        }

        if (written < 0 || table < 0)
        {
            return written;
        }

        written = Literals<TUnit>.Write(arguments[table], destination, written);
        return written < 0
            ? written
            : WriteLiteral(program, ref Unsafe.Add(ref table, 1), destination, written);
    }

    private static int WriteLiteral(
        FramedProgram<TUnit> program,
        ref int literal,
        Span<TUnit> destination,
        int written
    ) =>
        Literals<TUnit>.Write(
            program.Units,
            literal,
            Unsafe.Add(ref literal, 1),
            destination,
            written
        );
}
