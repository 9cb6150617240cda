using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Chooses the branch of a plural or select: each gives the place of its code.</summary>
internal static class Branching<TUnit>
{
    /// <summary>The cardinal category of a number; nothing is called but the rules where it is an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PluralCategory Cardinal(
        in Argument number,
        int style,
        FramedProgram<TUnit> program
    ) =>
        IsInteger(number) && style < Instruction.FirstFormatStyle
            ? program.Plurals.Cardinal(number.low)
            : CategoryOf(number, style, Instruction.Cardinal, program);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Choose(
        FramedProgram<TUnit> program,
        ref int code,
        ReadOnlySpan<Argument> arguments
    )
    {
        ref readonly var argument = ref arguments[code >> Instruction.ArgumentShift];
        switch ((byte)code)
        {
            case Instruction.Cardinal:
                return Unsafe.Add(
                    ref code,
                    2 + (int)Cardinal(argument, Unsafe.Add(ref code, 1), program)
                );
            case Instruction.Select:
                return Selecting<TUnit>.Choose(program.Units, ref code, argument);
            case Instruction.Ordinal:
                return Unsafe.Add(
                    ref code,
                    2
                        + (int)CategoryOf(
                            argument,
                            Unsafe.Add(ref code, 1),
                            Instruction.Ordinal,
                            program
                        )
                );
            case Instruction.Choice:
                return ChooseByLimit(ref code, argument);
            default:
                return ChooseExact(program, ref code, argument);
        }
    }

    /// <summary>
    /// The branch before the first whose limit the number does not reach (ICU ChoiceFormat): the first for what is not a
    /// number.
    /// </summary>
    private static int ChooseByLimit(ref int code, in Argument argument)
    {
        const int branches = 3;
        const int length = 4;
        var number = NumberDouble.Of(argument);
        var target = Unsafe.Add(ref code, 1);
        for (var index = 0; index < Unsafe.Add(ref code, 2); index++)
        {
            ref var branch = ref Unsafe.Add(ref code, branches + (index * length));
            var bits = (uint)Unsafe.Add(ref branch, 1) | ((long)Unsafe.Add(ref branch, 2) << 32);
            var limit = BitConverter.Int64BitsToDouble(bits);
            if (!(branch == Opcode.AboveLimit ? number > limit : number >= limit))
            {
                break;
            }

            target = Unsafe.Add(ref branch, 3);
        }

        return target;
    }

    private static int ChooseExact(FramedProgram<TUnit> program, ref int code, in Argument number)
    {
        const int targets = 4;
        const int branches = targets + Instruction.Categories;
        for (var index = 0; index < Unsafe.Add(ref code, branches); index++)
        {
            ref var branch = ref Unsafe.Add(ref code, branches + 1 + (2 * index));
            if (NumberOffset.Equal(number, program.Exacts[branch]))
            {
                return Unsafe.Add(ref branch, 1);
            }
        }

        Argument rest = NumberOffset.Subtract(number, program.Exacts[Unsafe.Add(ref code, 3)]);
        var category = CategoryOf(rest, Unsafe.Add(ref code, 1), Unsafe.Add(ref code, 2), program);
        return Unsafe.Add(ref code, targets + (int)category);
    }

    /// <summary>The category of the number as its style writes it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PluralCategory CategoryOf(
        in Argument number,
        int style,
        int kind,
        FramedProgram<TUnit> program
    )
    {
        if (IsInteger(number) && style < Instruction.FirstFormatStyle)
        {
            return kind == Instruction.Ordinal
                ? program.Plurals.Ordinal(number.low)
                : program.Plurals.Cardinal(number.low);
        }

        var counts =
            style < Instruction.FirstFormatStyle
                ? Numbers<TUnit>.TryGetOperands(number, style, program.Numbers, out var operands)
                : program
                    .Formats[style - Instruction.FirstFormatStyle]
                    .TryGetOperands(number, out operands);
        if (!counts)
        {
            // Neither infinity nor NaN has a category of its own.
            return PluralCategory.Other;
        }

        return kind == Instruction.Ordinal
            ? program.Plurals.Ordinal(operands)
            : program.Plurals.Cardinal(operands);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInteger(in Argument number) =>
        number.reference is null && (NumberKind)(byte)number.bits == NumberKind.Integer;
}
