using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Writes the tags of a message that runs.</summary>
/// <param name="program">The message.</param>
/// <param name="handler">Is asked first, or null.</param>
internal ref struct RunningTags<TUnit>(MarkupProgram<TUnit> program, ITagHandler? handler)
{
    /// <summary>Whether a link is open, so that its label is being written.</summary>
    public bool IsLinked { get; private set; }

    /// <summary>Writes the tag whose instruction is given.</summary>
    public int Write(
        ref int code,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        int written
    )
    {
        if (handler is not null && Handles(ref code, arguments, destination, ref written))
        {
            return written;
        }

        if ((byte)code == Instruction.Tag)
        {
            return WriteMarkup(ref code, destination, written);
        }

        return (TagKind)Unsafe.Add(ref code, 1) == TagKind.Open
            ? OpenLink(arguments[(code >> Instruction.ArgumentShift) - 1], destination, written)
            : CloseLink(destination, written);
    }

    private readonly int WriteMarkup(ref int code, Span<TUnit> destination, int written)
    {
        var kind = Unsafe.Add(ref code, 1);
        if (IsLinked && kind >= Instruction.LabelFlag && program.Sink == MarkupSink.Mrkdwn)
        {
            // Slack reads no markup in a label, and ends it with the line.
            return
                program.TagNames[Unsafe.Add(ref code, 2)] == KnownTags.LineBreak
                && (TagKind)(kind - Instruction.LabelFlag) != TagKind.Close
                ? MarkupText<TUnit>.Write(" ", destination, written)
                : written;
        }

        return Literals<TUnit>.Write(
            program.Framed.Units,
            Unsafe.Add(ref code, 3),
            Unsafe.Add(ref code, 4),
            destination,
            written
        );
    }

    private int OpenLink(in Argument address, Span<TUnit> destination, int written)
    {
        IsLinked = LinkAddress<TUnit>.TryOpen(program.Sink, address, destination, ref written);
        return written;
    }

    private int CloseLink(Span<TUnit> destination, int written)
    {
        var closes = IsLinked;
        IsLinked = false;
        return closes
            ? MarkupText<TUnit>.Write(
                program.Sink == MarkupSink.Html ? "</a>" : ">",
                destination,
                written
            )
            : written;
    }

    private readonly bool Handles(
        ref int code,
        ReadOnlySpan<Argument> arguments,
        Span<TUnit> destination,
        ref int written
    )
    {
        var address = code >> Instruction.ArgumentShift;
        var tag = new MessageTag(
            program.TagNames[Unsafe.Add(ref code, 2)],
            (TagKind)(Unsafe.Add(ref code, 1) & ~Instruction.LabelFlag),
            program.Sink,
            address > 0 ? arguments[address - 1].reference : null
        );
        var writer = Units<TUnit>.IsUtf16
            ? new MarkupWriter(Units<TUnit>.AsUtf16(destination), written, program.Sink)
            : new MarkupWriter(Units<TUnit>.AsUtf8(destination), written, program.Sink);
        if (!handler!.TryWrite(tag, ref writer))
        {
            return false;
        }

        written = writer.Written;
        return true;
    }
}
