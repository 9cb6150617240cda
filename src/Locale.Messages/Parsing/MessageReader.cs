namespace LocaleGen;

/// <summary>Reads a message: text, <c>#</c> and arguments, one after the other.</summary>
internal static class MessageReader
{
    /// <summary>
    /// Reads up to the end of the text, or in a branch up to its <c>}</c>, which is left to be read. Null where the
    /// structure is broken, so that nothing behind that place can be understood.
    /// </summary>
    public static Message? Read(MessageCursor cursor, MessageContext context)
    {
        var parts = new List<MessagePart>();
        while (!cursor.AtEnd && !(context != MessageContext.Whole && cursor.At('}')))
        {
            if (ReadPart(cursor, context) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return new Message(new EquatableList<MessagePart>(parts));
    }

    private static MessagePart? ReadPart(MessageCursor cursor, MessageContext context)
    {
        if (cursor.At('{'))
        {
            return ArgumentReader.Read(cursor);
        }

        if (context == MessageContext.PluralBranch && cursor.Take('#'))
        {
            return new NumberSignPart { Range = new TextRange(cursor.Position - 1, 1) };
        }

        return LiteralReader.Read(cursor, context);
    }
}
