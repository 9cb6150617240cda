namespace LocaleGen;

/// <summary>Turns programs into code: sizes of one encoding, distances as targets, branches found by number.</summary>
internal sealed partial class Linker<TUnit>
{
    private readonly TUnit[] units;
    private readonly ProgramReader<TUnit> reader;
    private readonly CodeWords code = new();
    private decimal[] exacts = new decimal[4];
    private int exactCount;
    private readonly Dictionary<int, List<int>> pending = [];
    private readonly List<int> cardinals = [];
    private readonly List<string> formats = [];

    public Linker(TUnit[] units)
    {
        this.units = units;
        reader = new ProgramReader<TUnit>(units);
        code.Add(Instruction.Missing);
    }

    public LinkedPrograms<TUnit> Finish(int[] starts) =>
        new(
            markup?.Units ?? units,
            code.ToArray(),
            Exacts(),
            [.. formats],
            starts,
            FindGreetings(starts)
        );

    /// <summary>Links the program between two places; gives where its code begins.</summary>
    public int Link(int start, int end)
    {
        var first = code.Count;
        reader.Place = start;
        switch (reader.Letter())
        {
            case Opcode.TextShape:
                var (text, length) = Escaped((start + 1, end - start - 1));
                code.Add(Instruction.Literal, text, length);
                code.Add(Instruction.End);
                return first;
            case Opcode.TaggedShape when !LinksMarkup:
                var plain = reader.Text();
                if (
                    plain.Length == 0
                    || Units<TUnit>.Value(units[plain.Start]) == Opcode.TaggedShape
                )
                {
                    throw new FormatException("A program without tags is one with tags.");
                }

                return Link(plain.Start, plain.Start + plain.Length);
            case Opcode.TaggedShape:
                reader.Text();
                break;
        }

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
        if (pending.Count > 0)
        {
            throw new FormatException("A program goes on where it holds no instruction.");
        }

        code.Add(Instruction.End);
        cardinals.ForEach(new Countings(code).Recognize);
        cardinals.Clear();
        return first;
    }

    private void LinkInstruction(int end)
    {
        switch (reader.Letter())
        {
            case Opcode.Literal:
                code.Add(Instruction.Literal);
                AddText();
                break;
            case Opcode.Text:
                AddWithArgument(Instruction.Text);
                AddFollowingText(end);
                break;
            case Opcode.Number:
                AddWithArgument(Instruction.Number);
                code.Add(ReadStyle());
                AddFollowingText(end);
                break;
            case Opcode.Format:
                AddWithArgument(Instruction.Format);
                code.Add(ReadFormat());
                AddFollowingText(end);
                break;
            case Opcode.Range:
                AddWithArgument(Instruction.Range);
                code.Add(reader.Number());
                code.Add(ReadFormat());
                AddFollowingText(end);
                break;
            case Opcode.NumberLessOffset:
                AddWithArgument(Instruction.NumberLessOffset);
                code.Add(reader.Letter());
                AddExact();
                AddFollowingText(end);
                break;
            case Opcode.Cardinal:
                cardinals.Add(code.Count);
                LinkPlural(Instruction.Cardinal);
                break;
            case Opcode.Ordinal:
                LinkPlural(Instruction.Ordinal);
                break;
            case Opcode.ExactPlural:
                LinkExactPlural();
                break;
            case Opcode.Select:
                LinkSelect();
                break;
            case Opcode.Choice:
                LinkChoice();
                break;
            case Opcode.Jump:
                LinkJump(end);
                break;
            case var letter:
                throw new FormatException($"A program holds the unknown instruction '{letter}'.");
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

    /// <summary>The literal that comes next, if one does and nothing jumps to it, else an empty one.</summary>
    private void AddFollowingText(int end)
    {
        if (
            LinksMarkup
            || reader.Place >= end
            || pending.ContainsKey(reader.Place)
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

    private void AddExact()
    {
        code.Add(AddExact(reader.Exact()));
    }

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

    private Greeting<TUnit>?[] FindGreetings(int[] starts)
    {
        var greetings = new Greeting<TUnit>?[starts.Length];
        for (var key = 0; key < starts.Length; key++)
        {
            greetings[key] = Greetings<TUnit>.Recognize(units, code, starts[key]);
        }

        return greetings;
    }

    /// <summary>Adds the code of a place further on in the program, to be filled in when it is reached.</summary>
    private void AddTarget(int place)
    {
        if (!pending.TryGetValue(place, out var slots))
        {
            pending.Add(place, slots = []);
        }

        slots.Add(code.Count);
        code.Add(Instruction.End);
    }

    private void Resolve(int place)
    {
        if (pending.Remove(place, out var slots))
        {
            foreach (var slot in slots)
            {
                code[slot] = code.Count;
            }
        }
    }
}
