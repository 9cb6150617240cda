namespace LocaleGen;

/// <summary>Finds the arguments whose value a message shows, rather than only chooses by.</summary>
public static class PrintedArguments
{
    /// <summary>The names, each once, in order of first appearance; a plural's where a <c>#</c> of it is.</summary>
    public static IReadOnlyList<string> Of(Message message)
    {
        var names = new List<string>();
        Collect(message, null, names);
        return names.Distinct().ToList();
    }

    private static void Collect(Message message, string? plural, List<string> names)
    {
        foreach (var part in message.Parts)
        {
            switch (part)
            {
                case NumberSignPart when plural is not null:
                    names.Add(plural);
                    break;
                case PluralPart choice:
                    CollectAll(
                        choice.Branches.Select(branch => branch.Message),
                        choice.Name,
                        names
                    );
                    break;
                case SelectPart or ChoicePart:
                    CollectAll(Branches.Of(part), null, names);
                    break;
                case FormatPart { To: { } to } range:
                    names.Add(range.Name);
                    names.Add(to);
                    break;
                case ArgumentPart argument:
                    names.Add(argument.Name);
                    break;
            }
        }
    }

    private static void CollectAll(
        IEnumerable<Message> branches,
        string? plural,
        List<string> names
    )
    {
        foreach (var branch in branches)
        {
            Collect(branch, plural, names);
        }
    }
}
