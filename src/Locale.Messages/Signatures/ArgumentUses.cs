namespace LocaleGen;

/// <summary>Finds the arguments of a message.</summary>
public static class ArgumentUses
{
    /// <summary>Every argument and every way it is used in, once each, in order of first appearance.</summary>
    public static EquatableList<ArgumentUse> Of(Message message)
    {
        if (IsPlain(message))
        {
            return EquatableList<ArgumentUse>.Empty;
        }

        var uses = new List<ArgumentUse>();
        Collect(message, uses, []);
        return new EquatableList<ArgumentUse>(uses);
    }

    private static bool IsPlain(Message message)
    {
        foreach (var part in message.Parts)
        {
            if (part is not TextPart)
            {
                return false;
            }
        }

        return true;
    }

    private static void Collect(Message message, List<ArgumentUse> uses, HashSet<ArgumentUse> seen)
    {
        foreach (var part in message.Parts)
        {
            // The address of a link is the argument of its name.
            if (part is TagPart { Name: KnownTags.Link, Kind: not TagKind.Close } link)
            {
                Add(new(link.Name, ArgumentUseKind.Plain) { Range = link.NameRange }, uses, seen);
            }

            if (part is not ArgumentPart argument)
            {
                continue;
            }

            var use = new ArgumentUse(argument.Name, KindOf(argument))
            {
                Range = argument.NameRange,
            };
            Add(use, uses, seen);
            if (argument is FormatPart { To: { } to } range)
            {
                Add(use with { Name = to, Range = range.ToRange }, uses, seen);
            }

            foreach (var branch in Branches.Of(argument))
            {
                Collect(branch, uses, seen);
            }
        }
    }

    private static void Add(ArgumentUse use, List<ArgumentUse> uses, HashSet<ArgumentUse> seen)
    {
        if (seen.Add(use))
        {
            uses.Add(use);
        }
    }

    private static ArgumentUseKind KindOf(ArgumentPart argument) =>
        argument switch
        {
            PluralPart or ChoicePart => ArgumentUseKind.Number,
            SelectPart => ArgumentUseKind.Select,
            FormatPart { Type: FormatType.Date or FormatType.Time } => ArgumentUseKind.Moment,
            FormatPart { Type: FormatType.List } => ArgumentUseKind.List,
            FormatPart => ArgumentUseKind.Number,
            _ => ArgumentUseKind.Plain,
        };
}
