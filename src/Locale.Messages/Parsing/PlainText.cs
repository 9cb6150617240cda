namespace LocaleGen;

/// <summary>Knows texts in which nothing is special, as most are, without reading them letter by letter.</summary>
internal static class PlainText
{
    private static readonly char[] Special = ['{', '\'', '<'];

    /// <summary>What parsing such a text gives; null for a text that must be parsed.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tags">The tags that are markup in it.</param>
    public static ParsedMessage? Find(string text, DeclaredTags tags)
    {
        for (
            var place = text.IndexOfAny(Special);
            place >= 0;
            place = text.IndexOfAny(Special, place + 1)
        )
        {
            if (!IsItself(text, place, tags))
            {
                return null;
            }
        }

        return new ParsedMessage(
            text.Length == 0
                ? Message.Empty
                : new Message(
                    EquatableList<MessagePart>.Owning([
                        new TextPart(text) { Range = new TextRange(0, text.Length) },
                    ])
                ),
            EquatableList<MessageError>.Empty
        );
    }

    private static bool IsItself(string text, int place, DeclaredTags tags) =>
        text[place] switch
        {
            '{' => false,
            '<' => tags.IsNone,
            // An apostrophe quotes what could be special behind it, and two are one.
            _ => place + 1 == text.Length || text[place + 1] is not ('\'' or '{' or '}' or '<'),
        };
}
