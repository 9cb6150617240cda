using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Writes numbers less a plural's offset.</summary>
internal static class Offsets<TUnit>
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(
        FramedProgram<TUnit> program,
        ref int code,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        int written
    )
    {
        var offset = program.Exacts[Unsafe.Add(ref code, 2)];
        Argument rest = NumberOffset.Subtract(arguments[code >> Instruction.ArgumentShift], offset);
        return Numbers<TUnit>.Write(
            rest,
            Unsafe.Add(ref code, 1),
            program.Numbers,
            destination,
            written
        );
    }
}
