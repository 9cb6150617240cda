using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Reads the letters, numbers and texts of a program (<see cref="Opcode"/>).</summary>
internal ref struct ProgramReader<TUnit>
    where TUnit : unmanaged
{
    private readonly ReadOnlySpan<TUnit> program;
    private int position;

    public ProgramReader(ReadOnlySpan<TUnit> program, int position)
    {
        this.program = program;
        this.position = position;
    }

    public readonly bool AtEnd => position >= program.Length;

    public readonly ReadOnlySpan<TUnit> Rest => program[position..];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Letter() => (char)Units<TUnit>.Value(program[position++]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Number()
    {
        var unit = Units<TUnit>.Value(program[position++]) - PrintableNumber.Zero;
        return unit < PrintableNumber.More ? unit : LongNumber(unit);
    }

    /// <summary>A length or distance, of which a program holds one for each encoding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Size()
    {
        var utf8 = Number();
        var utf16 = Number();
        return Units<TUnit>.IsUtf16 ? utf16 : utf8;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<TUnit> Text()
    {
        var length = Size();
        var text = program.Slice(position, length);
        position += length;
        return text;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Jump(int distance) => position += distance;

    /// <summary>Goes back to the letter just read.</summary>
    public void StepBack() => position--;

    private int LongNumber(int unit)
    {
        var value = 0;
        while (unit >= PrintableNumber.More)
        {
            value = (value << 5) | (unit - PrintableNumber.More);
            unit = Units<TUnit>.Value(program[position++]) - PrintableNumber.Zero;
        }

        return (value << 5) | unit;
    }
}
