namespace LocaleGen;

/// <summary>Finds what a message does with an argument.</summary>
internal static class ArgumentSearch
{
    /// <summary>The first part of a kind that an argument decides or writes; null where there is none.</summary>
    public static T? Find<T>(Message message, string name)
        where T : ArgumentPart
    {
        for (var index = 0; index < message.Parts.Count; index++)
        {
            if (message.Parts[index] is T part && part.Name == name)
            {
                return part;
            }

            foreach (var branch in Branches.Of(message.Parts[index]))
            {
                if (Find<T>(branch, name) is { } inner)
                {
                    return inner;
                }
            }
        }

        return null;
    }

    /// <summary>The parts of a kind in all depths.</summary>
    public static IEnumerable<T> All<T>(Message message)
        where T : MessagePart =>
        message.Parts.SelectMany(part =>
            Branches
                .Of(part)
                .SelectMany(All<T>)
                .Concat(part is T found ? [found] : Array.Empty<T>())
        );
}
