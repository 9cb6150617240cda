using System.Text;

namespace LocaleGen;

/// <summary>Makes of a message with tags the one that is written where there is no markup.</summary>
internal static class TagRemoval
{
    /// <summary>The message without its tags; a line break is a line feed.</summary>
    public static Message From(Message message)
    {
        var parts = new List<MessagePart>(message.Parts.Count);
        var text = new StringBuilder();
        foreach (var part in message.Parts)
        {
            switch (part)
            {
                case TextPart literal:
                    text.Append(literal.Text);
                    break;
                case TagPart tag:
                    text.Append(PlainTextOf(tag));
                    break;
                default:
                    AddText(parts, text);
                    parts.Add(Branches.Map(part, From));
                    break;
            }
        }

        AddText(parts, text);
        return new Message(new(parts));
    }

    private static string PlainTextOf(TagPart tag) =>
        tag.Name == KnownTags.LineBreak && tag.Kind != TagKind.Close ? "\n" : "";

    private static void AddText(List<MessagePart> parts, StringBuilder text)
    {
        if (text.Length > 0)
        {
            parts.Add(new TextPart(text.ToString()));
            text.Clear();
        }
    }
}
