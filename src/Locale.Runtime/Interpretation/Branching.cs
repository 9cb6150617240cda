using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Chooses the branch of a plural and moves the reader to it.</summary>
internal static class Branching<TUnit>
    where TUnit : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ChooseCardinal(
        ref ProgramReader<TUnit> reader,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame
    )
    {
        ref readonly var number = ref arguments[reader.Number()];
        var style = reader.Letter();
        var category = IsInteger(number)
            ? frame.Plurals.Cardinal(number.low)
            : CategoryOf(number, style, Opcode.Cardinal, frame);
        JumpToBranch(ref reader, category);
    }

    public static void ChooseOrdinal(
        ref ProgramReader<TUnit> reader,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame
    )
    {
        ref readonly var number = ref arguments[reader.Number()];
        JumpToBranch(ref reader, CategoryOf(number, reader.Letter(), Opcode.Ordinal, frame));
    }

    public static void ChooseExact(
        ref ProgramReader<TUnit> reader,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame
    )
    {
        ref readonly var number = ref arguments[reader.Number()];
        var (style, kind) = (reader.Letter(), reader.Letter());
        var offset = ExactText<TUnit>.Read(ref reader);
        var distance = -1;
        for (var count = reader.Number(); count > 0; count--)
        {
            var exact = ExactText<TUnit>.Read(ref reader);
            var candidate = reader.Size();
            if (distance < 0 && NumberOffset.Equal(number, exact))
            {
                distance = candidate;
            }
        }

        if (distance < 0)
        {
            Argument rest = NumberOffset.Subtract(number, offset);
            JumpToBranch(ref reader, CategoryOf(rest, style, kind, frame));
        }
        else
        {
            SkipTable(ref reader);
            reader.Jump(distance);
        }
    }

    /// <summary>Reads a branch table up to the category, or to <c>other</c>, its last entry, and jumps.</summary>
    private static void JumpToBranch(ref ProgramReader<TUnit> reader, PluralCategory category)
    {
        var distance = -1;
        while (true)
        {
            var entry = (PluralCategory)(reader.Letter() - Opcode.Category);
            var candidate = reader.Size();
            if (entry == category)
            {
                distance = candidate;
            }

            if (entry == PluralCategory.Other)
            {
                reader.Jump(distance < 0 ? candidate : distance);
                return;
            }
        }
    }

    private static void SkipTable(ref ProgramReader<TUnit> reader)
    {
        PluralCategory entry;
        do
        {
            entry = (PluralCategory)(reader.Letter() - Opcode.Category);
            reader.Size();
        } while (entry != PluralCategory.Other);
    }

    /// <summary>The category of the number as its style writes it.</summary>
    private static PluralCategory CategoryOf(in Argument number, char style, char kind, Frame<TUnit> frame)
    {
        if (IsInteger(number))
        {
            return kind == Opcode.Ordinal ? frame.Plurals.Ordinal(number.low) : frame.Plurals.Cardinal(number.low);
        }

        if (!NumberWriter<TUnit>.TryGetOperands(number, style, frame.Numbers, out var operands))
        {
            // Neither infinity nor NaN has a category of its own.
            return PluralCategory.Other;
        }

        return kind == Opcode.Ordinal ? frame.Plurals.Ordinal(operands) : frame.Plurals.Cardinal(operands);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInteger(in Argument number) =>
        number.reference is null && (NumberKind)(byte)number.bits == NumberKind.Integer;
}
