using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Chooses the branch of a plural or select: each gives the place of its code.</summary>
internal static class Branching<TUnit>
    where TUnit : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Cardinal(ref int code, ReadOnlySpan<Argument> arguments, Frame<TUnit> frame)
    {
        ref readonly var number = ref arguments[code >> Instruction.ArgumentShift];
        var category = IsInteger(number)
            ? frame.Plurals.Cardinal(number.low)
            : CategoryOf(number, Unsafe.Add(ref code, 1), Instruction.Cardinal, frame);
        return Unsafe.Add(ref code, 2 + (int)category);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Choose(
        LinkedPrograms<TUnit> programs,
        ref int code,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame
    )
    {
        ref readonly var argument = ref arguments[code >> Instruction.ArgumentShift];
        switch ((byte)code)
        {
            case Instruction.Select:
                return Selecting<TUnit>.Choose(programs.Units, ref code, argument);
            case Instruction.Ordinal:
                return Unsafe.Add(
                    ref code,
                    2
                        + (int)CategoryOf(
                            argument,
                            Unsafe.Add(ref code, 1),
                            Instruction.Ordinal,
                            frame
                        )
                );
            default:
                return ChooseExact(programs.Exacts, ref code, argument, frame);
        }
    }

    private static int ChooseExact(
        decimal[] exacts,
        ref int code,
        in Argument number,
        Frame<TUnit> frame
    )
    {
        const int targets = 4;
        const int branches = targets + Instruction.Categories;
        for (var index = 0; index < Unsafe.Add(ref code, branches); index++)
        {
            ref var branch = ref Unsafe.Add(ref code, branches + 1 + (2 * index));
            if (NumberOffset.Equal(number, exacts[branch]))
            {
                return Unsafe.Add(ref branch, 1);
            }
        }

        Argument rest = NumberOffset.Subtract(number, exacts[Unsafe.Add(ref code, 3)]);
        var category = CategoryOf(rest, Unsafe.Add(ref code, 1), Unsafe.Add(ref code, 2), frame);
        return Unsafe.Add(ref code, targets + (int)category);
    }

    /// <summary>The category of the number as its style writes it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PluralCategory CategoryOf(
        in Argument number,
        int style,
        int kind,
        Frame<TUnit> frame
    )
    {
        if (IsInteger(number))
        {
            return kind == Instruction.Ordinal
                ? frame.Plurals.Ordinal(number.low)
                : frame.Plurals.Cardinal(number.low);
        }

        if (!Numbers<TUnit>.TryGetOperands(number, style, frame.Numbers, out var operands))
        {
            // Neither infinity nor NaN has a category of its own.
            return PluralCategory.Other;
        }

        return kind == Instruction.Ordinal
            ? frame.Plurals.Ordinal(operands)
            : frame.Plurals.Cardinal(operands);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInteger(in Argument number) =>
        number.reference is null && (NumberKind)(byte)number.bits == NumberKind.Integer;
}
