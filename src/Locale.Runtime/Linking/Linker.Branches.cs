namespace LocaleGen;

/// <content>Plurals and selects.</content>
internal sealed partial class Linker<TUnit>
{
    private void LinkPlural(int instruction)
    {
        AddWithArgument(instruction);
        code.Add(ReadStyle());
        AddTargets(ReadTable());
    }

    private void LinkExactPlural()
    {
        AddWithArgument(Instruction.ExactPlural);
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
            code.Add(exacts.Count);
            exacts.Add(exact);
            AddTarget(reader.Place + distance);
        }
    }

    private void LinkSelect()
    {
        AddWithArgument(Instruction.Select);
        var comparison = reader.Letter();
        var keys = new (int Start, int Length, int Distance)[reader.Count()];
        for (var index = 0; index < keys.Length; index++)
        {
            var (start, length) = reader.Text();
            keys[index] = (start, length, reader.Size());
        }

        var other = reader.Size();
        AddTarget(reader.Place + other);
        code.AddRange([comparison, keys.Length]);
        foreach (var (start, length, distance) in keys)
        {
            code.AddRange([start, length]);
            AddTarget(reader.Place + distance);
        }
    }

    /// <summary>The distance of each category's branch, by number; those without one have that of <c>other</c>.</summary>
    private int[] ReadTable()
    {
        var distances = new int[Instruction.Categories];
        Array.Fill(distances, -1);
        int category;
        do
        {
            category = reader.Letter() - Opcode.Category;
            distances[category] = reader.Size();
        } while (category != (int)PluralCategory.Other);

        return Array.ConvertAll(
            distances,
            distance => distance < 0 ? distances[category] : distance
        );
    }

    private void AddTargets(int[] distances)
    {
        foreach (var distance in distances)
        {
            AddTarget(reader.Place + distance);
        }
    }
}
