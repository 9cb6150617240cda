using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Runs messages that are linked for a sink. Allocates nothing.</summary>
/// <remarks>Apart from <see cref="Interpreter{TUnit}"/>, so that text without markup pays nothing for it.</remarks>
internal static class MarkupInterpreter<TUnit>
{
    private const int NoRoom = Interpreter<TUnit>.NoRoom;

    /// <summary>Writes the message; gives its length or that there is no room.</summary>
    public static int Run(
        MarkupProgram<TUnit> program,
        ReadOnlySpan<Argument> arguments,
        ITagHandler? handler,
        Span<TUnit> destination
    )
    {
        var framed = program.Framed;
        var tags = new RunningTags<TUnit>(program, handler);
        var (place, written) = (Instruction.Start, 0);
        while (written >= 0)
        {
            ref var at = ref framed.CodeAt(place);
            switch ((byte)at)
            {
                case Instruction.End:
                    return written;
                case Instruction.Jump:
                    place = Unsafe.Add(ref at, 1);
                    break;
                case Instruction.Literal:
                    written = WriteLiteral(framed.Units, ref at, destination, written);
                    place += 3;
                    break;
                case Instruction.Escaped:
                    var linked = tags.IsLinked;
                    written = WriteEscaped(program, place, linked, arguments, destination, written);
                    place = Unsafe.Add(ref at, 1);
                    break;
                case Instruction.Tag:
                case Instruction.Link:
                    written = tags.Write(ref at, arguments, destination, written);
                    place += 5;
                    break;
                default:
                    place = Branching<TUnit>.Choose(framed, ref at, arguments);
                    break;
            }
        }

        return NoRoom;
    }

    private static int WriteLiteral(
        TUnit[] units,
        ref int code,
        Span<TUnit> destination,
        int written
    ) =>
        Literals<TUnit>.Write(
            units,
            Unsafe.Add(ref code, 1),
            Unsafe.Add(ref code, 2),
            destination,
            written
        );

    private static int WriteEscaped(
        MarkupProgram<TUnit> program,
        int place,
        bool isLinked,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        int written
    )
    {
        var length = Interpreter<TUnit>.RunInstructions(
            program.Framed,
            place + 2,
            arguments,
            destination[written..]
        );
        return length < 0
            ? NoRoom
            : MarkupEscape<TUnit>.Expand(
                program.Sink,
                isLinked,
                destination,
                written,
                written + length
            );
    }
}
