namespace LocaleGen;

/// <summary>Finds the arguments of a message.</summary>
public static class ArgumentUses
{
    /// <summary>Every argument and every way it is used in, once each, in order of first appearance.</summary>
    public static EquatableList<ArgumentUse> Of(Message message)
    {
        var uses = new List<ArgumentUse>();
        Collect(message, uses, []);
        return new EquatableList<ArgumentUse>(uses);
    }

    private static void Collect(Message message, List<ArgumentUse> uses, HashSet<ArgumentUse> seen)
    {
        foreach (var argument in message.Parts.OfType<ArgumentPart>())
        {
            var use = new ArgumentUse(argument.Name, KindOf(argument))
            {
                Range = argument.NameRange,
            };
            if (seen.Add(use))
            {
                uses.Add(use);
            }

            foreach (var branch in Branches(argument))
            {
                Collect(branch, uses, seen);
            }
        }
    }

    private static ArgumentUseKind KindOf(ArgumentPart argument) =>
        argument switch
        {
            PluralPart => ArgumentUseKind.Number,
            SelectPart => ArgumentUseKind.Select,
            FormatPart { Type: FormatType.Date or FormatType.Time } => ArgumentUseKind.Moment,
            FormatPart => ArgumentUseKind.Number,
            _ => ArgumentUseKind.Plain,
        };

    private static IEnumerable<Message> Branches(ArgumentPart argument) =>
        argument switch
        {
            PluralPart plural => plural.Branches.Select(branch => branch.Message),
            SelectPart select => select.Branches.Select(branch => branch.Message),
            _ => [],
        };
}
