namespace LocaleGen;

/// <summary>Recognizes a plural whose branches are words around the number, with at most one text behind it.</summary>
/// <remarks>
/// <c>{count, plural, one {# alert} other {# alerts}} in {service}</c>: what nearly all plurals look like. Its code becomes
/// a table that one routine runs through without any dispatch.
/// </remarks>
internal sealed class Countings(CodeWords code)
{
    /// <summary>Words of the table before its branches: the argument behind, or -1, and the literal behind that.</summary>
    public const int HeaderLength = 3;

    /// <summary>Words of a branch: the literals before and behind the number, each a start and a length.</summary>
    public const int BranchLength = 4;

    /// <summary>Replaces the plural at a place, where it has that shape.</summary>
    public void Recognize(int plural)
    {
        if (code[plural + 1] != Opcode.DecimalStyle)
        {
            return;
        }

        var branches = new CodeWords();
        var rest = -1;
        for (var category = 0; category < Instruction.Categories; category++)
        {
            var behind = ReadBranch(code[plural + 2 + category], code[plural], branches);
            if (behind < 0 || (rest >= 0 && rest != behind))
            {
                return;
            }

            rest = behind;
        }

        if (ReadRest(rest) is { } header)
        {
            code[plural] = Instruction.Counting | (code[plural] & ~0xFF);
            code[plural + 1] = code.Count;
            code.Add(header[0], header[1], header[2]);
            code.Add(branches);
        }
    }

    /// <summary>Adds the literals of a branch; gives the place behind it, or -1 where it is something else.</summary>
    private int ReadBranch(int place, int plural, CodeWords branches)
    {
        var (start, length) = (0, 0);
        if (code[place] == Instruction.Literal)
        {
            (start, length) = (code[place + 1], code[place + 2]);
            place += 3;
        }

        if (
            code[place] != (Instruction.Number | (plural & ~0xFF))
            || code[place + 1] != Opcode.DecimalStyle
        )
        {
            return -1;
        }

        branches.Add(start, length);
        branches.Add(code[place + 2], code[place + 3]);
        return Behind(place + 4);
    }

    /// <summary>Where a place goes on; every end of a message is the same place, 0.</summary>
    private int Behind(int place)
    {
        while (code[place] == Instruction.Jump)
        {
            place = code[place + 1];
        }

        return code[place] == Instruction.End ? 0 : place;
    }

    private int[]? ReadRest(int place) =>
        (code[place] & 0xFF) switch
        {
            Instruction.Missing => [-1, 0, 0],
            Instruction.Text when code[place + 3] == Instruction.End =>
            [
                code[place] >> Instruction.ArgumentShift,
                code[place + 1],
                code[place + 2],
            ],
            _ => null,
        };
}
