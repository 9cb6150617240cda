using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Turns a program into code: sizes of one encoding, distances as targets, branches found by number.</summary>
/// <remarks>What only plurals, selects and formats need is made when they come, by methods of its own: linking a greeting does not
/// even load the assembly of collections.</remarks>
internal sealed partial class Linker<TUnit>
{
    private readonly TUnit[] units;
    private readonly ProgramReader<TUnit> reader;
    private readonly CodeWords code = new();
    private decimal[] exacts = new decimal[1];
    private int exactCount;
    private bool needsFrame;
    private Dictionary<int, List<int>>? pending;
    private List<int>? cardinals;
    private List<string>? formats;

    public Linker(TUnit[] units)
    {
        this.units = units;
        reader = new ProgramReader<TUnit>(units);
        code.Add(Instruction.Missing);
    }

    /// <summary>Links the program that the units hold.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public LinkedProgram<TUnit> Link()
    {
        Link(0, units.Length);
        return new LinkedProgram<TUnit>(
            markup?.Units ?? units,
            code.ToArray(),
            Exacts(),
            formats is null ? new string[0] : formats.ToArray(),
            needsFrame
        );
    }

    private void Link(int start, int end)
    {
        reader.Place = start;
        switch (reader.Letter())
        {
            case Opcode.TextShape:
                var (text, length) = Escaped((start + 1, end - start - 1));
                code.Add(Instruction.Literal, text, length);
                code.Add(Instruction.End);
                return;
            case Opcode.TaggedShape when !LinksMarkup:
                LinkWithoutTags(reader.Text());
                return;
            case Opcode.TaggedShape:
                reader.Text();
                break;
        }

        LinkInstructions(end);
    }

    private void LinkWithoutTags((int Start, int Length) plain)
    {
        if (plain.Length == 0 || Units<TUnit>.Value(units[plain.Start]) == Opcode.TaggedShape)
        {
            throw new FormatException("A program without tags is one with tags.");
        }

        Link(plain.Start, plain.Start + plain.Length);
    }

    private void LinkInstructions(int end)
    {
        while (reader.Place < end)
        {
            Resolve(reader.Place);
            if (LinksMarkup)
            {
                LinkForMarkup(end);
            }
            else
            {
                LinkInstruction(end);
            }
        }

        Resolve(end);
        if (pending is { Count: > 0 })
        {
            throw new FormatException("A program goes on where it holds no instruction.");
        }

        code.Add(Instruction.End);
        if (cardinals is not null)
        {
            RecognizeCountings(cardinals);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RecognizeCountings(List<int> plurals)
    {
        var countings = new Countings(code);
        foreach (var plural in plurals)
        {
            countings.Recognize(plural);
        }
    }

    private void LinkInstruction(int end)
    {
        var letter = reader.Letter();
        switch (letter)
        {
            case Opcode.Literal:
                code.Add(Instruction.Literal);
                AddText();
                break;
            case Opcode.Text:
                AddWithArgument(Instruction.Text);
                AddFollowingText(end);
                break;
            case Opcode.Jump:
                LinkJump(end);
                break;
            default:
                if (LinkValue(letter))
                {
                    AddFollowingText(end);
                }
                else if (!LinkBranches(letter))
                {
                    throw new FormatException(
                        $"A program holds the unknown instruction '{letter}'."
                    );
                }

                break;
        }
    }

    /// <summary>Links what writes a value; false where the instruction is another.</summary>
    private bool LinkValue(char letter)
    {
        switch (letter)
        {
            case Opcode.Number:
                AddWithFrame(Instruction.Number);
                code.Add(ReadStyle());
                return true;
            case Opcode.Format:
                AddWithFrame(Instruction.Format);
                code.Add(ReadFormat());
                return true;
            case Opcode.Range:
                AddWithFrame(Instruction.Range);
                code.Add(reader.Number());
                code.Add(ReadFormat());
                return true;
            case Opcode.NumberLessOffset:
                AddWithFrame(Instruction.NumberLessOffset);
                code.Add(reader.Letter());
                AddExact();
                return true;
            default:
                return false;
        }
    }

    private void LinkJump(int end)
    {
        var target = reader.Size() + reader.Place;
        if (target == end)
        {
            code.Add(Instruction.End);
            return;
        }

        code.Add(Instruction.Jump);
        AddTarget(target);
    }

    private void AddWithArgument(int instruction) =>
        code.Add(instruction | (reader.Number() << Instruction.ArgumentShift));

    /// <summary>The same of an instruction that needs plural rules, symbols or a format.</summary>
    private void AddWithFrame(int instruction)
    {
        needsFrame = true;
        AddWithArgument(instruction);
    }

    /// <summary>The literal that comes next, if one does and nothing jumps to it, else an empty one.</summary>
    private void AddFollowingText(int end)
    {
        if (
            LinksMarkup
            || reader.Place >= end
            || (pending is not null && pending.ContainsKey(reader.Place))
            || reader.NextLetter != Opcode.Literal
        )
        {
            code.Add(0, 0);
            return;
        }

        reader.Place++;
        AddText();
    }

    /// <summary>A style: its letter, or the number of its format above <see cref="Instruction.FirstFormatStyle"/>.</summary>
    private int ReadStyle()
    {
        var letter = reader.Letter();
        return letter == Opcode.FormatStyle ? Instruction.FirstFormatStyle + ReadFormat() : letter;
    }

    /// <summary>The number of a format; formats are told apart by their key.</summary>
    private int ReadFormat()
    {
        var key = reader.String();
        formats ??= [];
        var number = formats.IndexOf(key);
        if (number < 0)
        {
            number = formats.Count;
            formats.Add(key);
        }

        return number;
    }

    private void AddText()
    {
        var (start, length) = Escaped(reader.Text());
        code.Add(start, length);
    }

    private void AddExact() => code.Add(AddExact(reader.Exact()));

    private int AddExact(decimal exact)
    {
        if (exactCount == exacts.Length)
        {
            Array.Resize(ref exacts, exactCount * 2);
        }

        exacts[exactCount] = exact;
        return exactCount++;
    }

    private decimal[] Exacts()
    {
        var copy = new decimal[exactCount];
        Array.Copy(exacts, copy, exactCount);
        return copy;
    }

    /// <summary>Adds the code of a place further on in the program, to be filled in when it is reached.</summary>
    private void AddTarget(int place)
    {
        pending ??= [];
        if (!pending.TryGetValue(place, out var slots))
        {
            pending.Add(place, slots = []);
        }

        slots.Add(code.Count);
        code.Add(Instruction.End);
    }

    private void Resolve(int place)
    {
        if (pending is not null)
        {
            Resolve(pending, place);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Resolve(Dictionary<int, List<int>> targets, int place)
    {
        if (targets.Remove(place, out var slots))
        {
            foreach (var slot in slots)
            {
                code[slot] = code.Count;
            }
        }
    }
}
