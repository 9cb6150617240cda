namespace LocaleGen;

/// <summary>Reads a message: text, <c>#</c>, tags and arguments, one after the other.</summary>
internal static class MessageReader
{
    /// <summary>
    /// Reads up to the end of the text, or in a branch up to its end, which is left to be read. Null where the
    /// structure is broken, so that nothing behind that place can be understood.
    /// </summary>
    public static Message? Read(MessageCursor cursor, MessageContext context)
    {
        var parts = new List<MessagePart>();
        var tags = new MarkupReader(cursor);
        while (!cursor.AtEnd && !AtBranchEnd(cursor, context))
        {
            if (ReadPart(cursor, context, tags) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        tags.Finish(inBranch: context != MessageContext.Whole);
        return new Message(new EquatableList<MessagePart>(parts));
    }

    private static bool AtBranchEnd(MessageCursor cursor, MessageContext context) =>
        (context != MessageContext.Whole && cursor.At('}'))
        || (context == MessageContext.ChoiceBranch && cursor.At('|'));

    private static MessagePart? ReadPart(
        MessageCursor cursor,
        MessageContext context,
        MarkupReader tags
    )
    {
        if (cursor.At('{'))
        {
            return ArgumentReader.Read(cursor);
        }

        if (context == MessageContext.PluralBranch && cursor.Take('#'))
        {
            return new NumberSignPart { Range = new TextRange(cursor.Position - 1, 1) };
        }

        return cursor.Tag is { } tag ? tags.Read(tag) : LiteralReader.Read(cursor, context);
    }
}
