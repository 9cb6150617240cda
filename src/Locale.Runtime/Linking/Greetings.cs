namespace LocaleGen;

/// <summary>Recognizes messages that are one text argument between short literals, the commonest shape there is.</summary>
internal static class Greetings
{
    /// <summary>Replaces the code from <paramref name="first"/> on where it has that shape.</summary>
    public static void Recognize(List<int> code, int first, int longestLiteral)
    {
        var place = first;
        var before = ReadLiteral(code, ref place);
        if ((code[place] & 0xFF) != Instruction.Text)
        {
            return;
        }

        var argument = code[place] >> Instruction.ArgumentShift;
        var after = (Start: code[place + 1], Length: code[place + 2]);
        place += 3;
        if (
            code[place] != Instruction.End
            || Math.Max(before.Length, after.Length) > longestLiteral
        )
        {
            return;
        }

        code.RemoveRange(first, code.Count - first);
        code.Add(Instruction.Greeting | (argument << Instruction.ArgumentShift));
        code.AddRange([before.Start, before.Length, after.Start, after.Length]);
    }

    private static (int Start, int Length) ReadLiteral(List<int> code, ref int place)
    {
        if (code[place] != Instruction.Literal)
        {
            return (0, 0);
        }

        place += 3;
        return (code[place - 2], code[place - 1]);
    }
}
