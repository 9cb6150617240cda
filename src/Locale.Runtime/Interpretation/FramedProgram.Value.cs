namespace LocaleGen;

/// <content>
/// Values among words, such as <c>Total: {n, number, ::currency/EUR}</c>: the only argument is written in a format, with
/// literals around it at most. Their words become part of what the format writes.
/// </content>
internal sealed partial class FramedProgram<TUnit>
{
    private ShortWriter<TUnit>? RecognizeValue()
    {
        var place = Instruction.Start;
        var before = ReadOnlySpan<TUnit>.Empty;
        if (Code[place] == Instruction.Literal)
        {
            before = new(Units, Code[place + 1], Code[place + 2]);
            place += 3;
        }

        // Without an argument's number, the instruction is that of the first.
        if (
            Code[place] is not (Instruction.Format or Instruction.Number)
            || Code[place + 4] != Instruction.End
        )
        {
            return null;
        }

        var behind = new ReadOnlySpan<TUnit>(Units, Code[place + 2], Code[place + 3]);
        return Code[place] == Instruction.Number
            ? IntegerWriter<TUnit>.TryCreate(Numbers, before, behind)
            : Formats[Code[place + 1]].Among(before, behind);
    }
}
