using System.Text;

namespace LocaleGen;

/// <summary>Lets a message be printed without all of its arguments, as ICU does.</summary>
internal static class MissingArguments
{
    /// <summary>
    /// The message with <c>{name}</c> as text wherever it names an argument that is not given; a whole plural or select
    /// becomes that text.
    /// </summary>
    /// <returns>The same tree where every argument is given.</returns>
    public static Message PrintNames(Message message, IReadOnlyCollection<string> given) =>
        ArgumentUses.Of(message).All(use => given.Contains(use.Name))
            ? message
            : Replace(message, given);

    private static Message Replace(Message message, IReadOnlyCollection<string> given)
    {
        var parts = new List<MessagePart>();
        var text = new StringBuilder();
        foreach (var part in message.Parts)
        {
            switch (part)
            {
                case TextPart literal:
                    text.Append(literal.Text);
                    break;
                case FormatPart { To: { } to } range
                    when !given.Contains(range.Name) || !given.Contains(to):
                    text.Append('{').Append(range.Name).Append("}\u2013{").Append(to).Append('}');
                    break;
                case ArgumentPart argument when !given.Contains(argument.Name):
                    text.Append('{').Append(argument.Name).Append('}');
                    break;
                default:
                    AddText(parts, text);
                    parts.Add(Branches.Map(part, branch => Replace(branch, given)));
                    break;
            }
        }

        AddText(parts, text);
        return new Message(new(parts));
    }

    // A tree has no two texts side by side, so they are gathered first.
    private static void AddText(List<MessagePart> parts, StringBuilder text)
    {
        if (text.Length > 0)
        {
            parts.Add(new TextPart(text.ToString()));
            text.Clear();
        }
    }
}
