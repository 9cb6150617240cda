namespace LocaleGen;

/// <summary>Moves short text that follows a plural or select into its branches.</summary>
/// <remarks>
/// What is written stays the same, and the text often joins one that is there already: a message then takes fewer
/// instructions and copies. Long text stays where it is, once. Halves of a surrogate pair that stand in two texts stay
/// two lone halves.
/// </remarks>
internal static class BranchTails
{
    private const int LongestTail = 32;

    /// <summary>The same message with such text moved, on every level.</summary>
    public static Message Fold(Message message)
    {
        var parts = new List<MessagePart>(message.Parts.Count);
        foreach (var part in message.Parts)
        {
            var folded =
                part is TextPart text && parts.Count > 0
                    ? Append(parts[parts.Count - 1], text)
                    : null;
            if (folded is null)
            {
                parts.Add(part);
            }
            else
            {
                parts[parts.Count - 1] = folded;
            }
        }

        return new Message(new(parts.Select(part => Branches.Map(part, Fold))));
    }

    private static MessagePart? Append(MessagePart part, TextPart tail) =>
        tail.Text.Length <= LongestTail && part is (PluralPart or SelectPart or ChoicePart)
            ? Branches.Map(part, message => Append(message, tail))
            : null;

    private static Message Append(Message message, TextPart tail)
    {
        var count = message.Parts.Count;
        return count > 0 && message.Parts[count - 1] is TextPart last
            ? new Message(new(message.Parts.Take(count - 1).Append(Join(last, tail))))
            : new Message(new(message.Parts.Append(tail)));
    }

    private static TextPart Join(TextPart left, TextPart right) =>
        new(WellFormedText.Of(left.Text) + WellFormedText.Of(right.Text));
}
