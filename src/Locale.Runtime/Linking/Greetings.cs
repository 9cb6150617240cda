namespace LocaleGen;

/// <summary>Recognizes messages that are one text argument between short literals, the commonest shape there is.</summary>
internal static class Greetings<TUnit>
{
    /// <summary>The message whose code begins at a place, where it has that shape.</summary>
    public static Greeting<TUnit>? Recognize(TUnit[] units, CodeWords code, int place)
    {
        var before = (Start: 0, Length: 0);
        if (code[place] == Instruction.Literal)
        {
            before = (code[place + 1], code[place + 2]);
            place += 3;
        }

        // Without an argument's number, the instruction is that of the first.
        if (code[place] != Instruction.Text || code[place + 3] != Instruction.End)
        {
            return null;
        }

        var after = (Start: code[place + 1], Length: code[place + 2]);
        return Math.Max(before.Length, after.Length) <= ShortCopy<TUnit>.LongestShort
            ? new Greeting<TUnit>(units, before, after)
            : null;
    }
}
