namespace LocaleGen;

/// <summary>Refuses the tags of a message that its signature does not have, or has elsewhere (LOC104).</summary>
internal static class TagBinder
{
    /// <summary>Checks all tags.</summary>
    public static IEnumerable<MessageError> Check(Message message, MessageSignature signature)
    {
        var errors = new List<MessageError>();
        TagWalk.Visit(
            message,
            (tag, outer) =>
            {
                if (Explain(tag, outer, signature) is { } text)
                {
                    errors.Add(
                        new MessageError(LocaleRules.TagMismatch, tag.Range, text)
                        {
                            Fault = MessageFault.TagUnknown,
                        }
                    );
                }
            }
        );
        return errors;
    }

    private static string? Explain(
        TagPart tag,
        IReadOnlyList<TagPart> outer,
        MessageSignature signature
    )
    {
        var known = signature.Tags.FirstOrDefault(one => one.Name == tag.Name);
        if (known is null)
        {
            var legal = string.Join(", ", signature.Tags.Select(one => $"<{one.Name}>"));
            return legal.Length == 0
                ? $"there is no tag <{tag.Name}>: this message has none"
                : $"there is no tag <{tag.Name}>: this message has {legal}";
        }

        var wrong = outer.FirstOrDefault(around => !known.Within.Contains(around.Name));
        return wrong is null
            ? null
            : $"<{tag.Name}> stands in <{wrong.Name}>, where this message never has it: close <{wrong.Name}> before it";
    }
}
