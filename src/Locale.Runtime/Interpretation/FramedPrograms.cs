namespace LocaleGen;

/// <summary>Linked programs and the frame they run in, side by side, so that running takes one reference to both.</summary>
internal sealed class FramedPrograms<TUnit>(LinkedPrograms<TUnit> programs, Frame<TUnit> frame)
    where TUnit : unmanaged
{
    public readonly TUnit[] Units = programs.Units;
    public readonly int[] Code = programs.Code;
    public readonly int[] Starts = programs.Starts;
    public readonly Greeting<TUnit>?[] Greetings = programs.Greetings;
    public readonly decimal[] Exacts = programs.Exacts;
    public readonly ValueFormat<TUnit>[] Formats = Array.ConvertAll(programs.Formats, frame.Format);
    public readonly NumberSymbols<TUnit> Numbers = frame.Numbers;
    public readonly PluralRules Plurals = frame.Plurals;

    /// <summary>The text of the code at a place; false where it is more than one literal.</summary>
    public bool TryGetPlainText(int place, out ReadOnlySpan<TUnit> text)
    {
        var plain = Code[place] == Instruction.Literal && Code[place + 3] == Instruction.End;
        text = plain ? Units.AsSpan(Code[place + 1], Code[place + 2]) : default;
        return plain;
    }
}
