namespace LocaleGen;

/// <content>Plurals and selects.</content>
internal sealed partial class Linker<TUnit>
{
    /// <summary>Links what chooses; false where the instruction is another.</summary>
    private bool LinkBranches(char letter)
    {
        switch (letter)
        {
            case Opcode.Cardinal:
                cardinals ??= [];
                cardinals.Add(code.Count);
                LinkPlural(Instruction.Cardinal);
                return true;
            case Opcode.Ordinal:
                LinkPlural(Instruction.Ordinal);
                return true;
            case Opcode.ExactPlural:
                LinkExactPlural();
                return true;
            case Opcode.Select:
                LinkSelect();
                return true;
            case Opcode.Choice:
                LinkChoice();
                return true;
            default:
                return false;
        }
    }

    private void LinkPlural(int instruction)
    {
        AddWithFrame(instruction);
        code.Add(ReadStyle());
        AddTargets(ReadTable());
    }

    private void LinkExactPlural()
    {
        AddWithFrame(Instruction.ExactPlural);
        code.Add(ReadStyle());
        code.Add(reader.Letter() == Opcode.Ordinal ? Instruction.Ordinal : Instruction.Cardinal);
        AddExact();
        var branches = new (decimal Exact, int Distance)[reader.Count()];
        for (var index = 0; index < branches.Length; index++)
        {
            branches[index] = (reader.Exact(), reader.Size());
        }

        AddTargets(ReadTable());
        code.Add(branches.Length);
        foreach (var (exact, distance) in branches)
        {
            code.Add(AddExact(exact));
            AddTarget(reader.Place + distance);
        }
    }

    private void LinkSelect()
    {
        AddWithArgument(Instruction.Select);
        var comparison = reader.Letter();
        var keys = new SelectKey[reader.Count()];
        for (var index = 0; index < keys.Length; index++)
        {
            var (start, length) = reader.Text();
            keys[index] = new SelectKey(start, length, reader.Size());
        }

        var other = reader.Size();
        AddTarget(reader.Place + other);
        code.Add(comparison, keys.Length);
        foreach (var key in keys)
        {
            code.Add(key.Start, key.Length);
            AddTarget(reader.Place + key.Distance);
        }
    }

    private void LinkChoice()
    {
        AddWithArgument(Instruction.Choice);
        var branches = new (char Comparison, long Limit, int Distance)[reader.Count()];
        for (var index = 0; index < branches.Length; index++)
        {
            branches[index] = (reader.Letter(), reader.Limit(), reader.Size());
        }

        var first = reader.Size();
        AddTarget(reader.Place + first);
        code.Add(branches.Length);
        foreach (var (comparison, limit, distance) in branches)
        {
            code.Add(comparison);
            code.Add((int)limit, (int)(limit >> 32));
            AddTarget(reader.Place + distance);
        }
    }

    private readonly struct SelectKey(int start, int length, int distance)
    {
        public int Start { get; } = start;
        public int Length { get; } = length;
        public int Distance { get; } = distance;
    }

    /// <summary>The distance of each category's branch, by number; those without one have that of <c>other</c>.</summary>
    private int[] ReadTable()
    {
        var distances = new int[Instruction.Categories];
        var given = 0;
        int category;
        do
        {
            category = reader.Letter() - Opcode.Category;
            distances[category] = reader.Size();
            given |= 1 << category;
        } while (category != (int)PluralCategory.Other);

        for (var index = 0; index < distances.Length; index++)
        {
            distances[index] = (given & (1 << index)) == 0 ? distances[category] : distances[index];
        }

        return distances;
    }

    private void AddTargets(int[] distances)
    {
        foreach (var distance in distances)
        {
            AddTarget(reader.Place + distance);
        }
    }
}
