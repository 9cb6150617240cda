using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Runs programs. Allocates nothing.</summary>
internal static class Interpreter<TUnit>
    where TUnit : unmanaged
{
    /// <summary>Writes a message; false where <paramref name="destination"/> is too small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRun(
        ReadOnlySpan<TUnit> program,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame,
        Span<TUnit> destination,
        out int written
    )
    {
        var output = new Output<TUnit>(destination);
        var done = Units<TUnit>.Value(program[0]) switch
        {
            Opcode.GreetingShape => TryGreet(program, arguments, ref output),
            Opcode.TextShape => output.Write(program[1..]),
            _ => TryRunInstructions(program, arguments, frame, ref output),
        };
        written = done ? output.Written : 0;
        return done;
    }

    private static bool TryGreet(
        ReadOnlySpan<TUnit> program,
        ReadOnlySpan<Argument> arguments,
        ref Output<TUnit> output
    )
    {
        var reader = new ProgramReader<TUnit>(program, 1);
        var argument = reader.Number();
        return output.Write(reader.Text())
            && TextWriter<TUnit>.TryWrite(arguments[argument], ref output)
            && output.Write(reader.Rest);
    }

    private static bool TryRunInstructions(
        ReadOnlySpan<TUnit> program,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame,
        ref Output<TUnit> output
    )
    {
        var reader = new ProgramReader<TUnit>(program, 1);
        var done = true;
        while (done && !reader.AtEnd)
        {
            switch (reader.Letter())
            {
                case Opcode.Literal:
                    done = output.Write(reader.Text());
                    break;
                case Opcode.Text:
                    done = TextWriter<TUnit>.TryWrite(arguments[reader.Number()], ref output);
                    break;
                case Opcode.Number:
                    done = TryWriteNumber(ref reader, arguments, frame, ref output);
                    break;
                case Opcode.Cardinal:
                    Branching<TUnit>.ChooseCardinal(ref reader, arguments, frame);
                    break;
                case Opcode.Jump:
                    reader.Jump(reader.Size());
                    break;
                case Opcode.Select:
                    Selecting<TUnit>.Choose(ref reader, arguments);
                    break;
                default:
                    reader.StepBack();
                    done = TryRunRare(ref reader, arguments, frame, ref output);
                    break;
            }
        }

        return done;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryRunRare(
        ref ProgramReader<TUnit> reader,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame,
        ref Output<TUnit> output
    )
    {
        switch (reader.Letter())
        {
            case Opcode.Ordinal:
                Branching<TUnit>.ChooseOrdinal(ref reader, arguments, frame);
                return true;
            case Opcode.ExactPlural:
                Branching<TUnit>.ChooseExact(ref reader, arguments, frame);
                return true;
            case Opcode.NumberLessOffset:
                return TryWriteLessOffset(ref reader, arguments, frame, ref output);
            case var letter:
                throw new InvalidOperationException($"A program holds the unknown instruction '{letter}'.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryWriteNumber(
        ref ProgramReader<TUnit> reader,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame,
        ref Output<TUnit> output
    )
    {
        ref readonly var number = ref arguments[reader.Number()];
        return NumberWriter<TUnit>.TryWrite(number, reader.Letter(), frame.Numbers, ref output);
    }

    private static bool TryWriteLessOffset(
        ref ProgramReader<TUnit> reader,
        ReadOnlySpan<Argument> arguments,
        Frame<TUnit> frame,
        ref Output<TUnit> output
    )
    {
        ref readonly var number = ref arguments[reader.Number()];
        var style = reader.Letter();
        Argument rest = NumberOffset.Subtract(number, ExactText<TUnit>.Read(ref reader));
        return NumberWriter<TUnit>.TryWrite(rest, style, frame.Numbers, ref output);
    }
}
