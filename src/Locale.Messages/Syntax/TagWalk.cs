namespace LocaleGen;

/// <summary>Goes through the tags of a message.</summary>
internal static class TagWalk
{
    /// <summary>Calls for each tag that opens or stands alone, in written order.</summary>
    /// <param name="message">The message.</param>
    /// <param name="visit">Takes the tag, and those that are open around it, the outermost first.</param>
    public static void Visit(Message message, Action<TagPart, IReadOnlyList<TagPart>> visit) =>
        Visit(message, visit, []);

    /// <summary>Whether there is a tag anywhere.</summary>
    public static bool HasTags(Message message)
    {
        foreach (var part in message.Parts)
        {
            if (part is TagPart || (part is ArgumentPart && Branches.Of(part).Any(HasTags)))
            {
                return true;
            }
        }

        return false;
    }

    private static void Visit(
        Message message,
        Action<TagPart, IReadOnlyList<TagPart>> visit,
        List<TagPart> open
    )
    {
        var outer = open.Count;
        foreach (var part in message.Parts)
        {
            if (part is not TagPart tag)
            {
                foreach (var branch in Branches.Of(part))
                {
                    Visit(branch, visit, open);
                }
            }
            else if (tag.Kind == TagKind.Close)
            {
                // A tree made by hand may close what it never opened.
                open.RemoveRange(Math.Max(outer, open.Count - 1), open.Count > outer ? 1 : 0);
            }
            else
            {
                visit(tag, open);
                if (tag.Kind == TagKind.Open)
                {
                    open.Add(tag);
                }
            }
        }

        open.RemoveRange(outer, open.Count - outer);
    }
}
