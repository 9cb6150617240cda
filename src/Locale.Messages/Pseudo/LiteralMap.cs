namespace LocaleGen;

/// <summary>Changes the literal text of a message, on every level.</summary>
internal static class LiteralMap
{
    /// <summary>The message with each of its texts changed.</summary>
    public static Message Change(Message message, Func<string, string> change) =>
        new(new(message.Parts.Select(part => Change(part, change))));

    private static MessagePart Change(MessagePart part, Func<string, string> change) =>
        part switch
        {
            TextPart text => text with { Text = change(text.Text) },
            _ => Branches.Map(part, message => Change(message, change)),
        };
}
