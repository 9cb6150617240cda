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

        return new Message(new(parts.Select(FoldBranches)));
    }

    private static MessagePart? Append(MessagePart part, TextPart tail) =>
        tail.Text.Length > LongestTail
            ? null
            : part switch
            {
                PluralPart plural => plural with
                {
                    Branches = Map(
                        plural.Branches,
                        branch => branch with { Message = Append(branch.Message, tail) }
                    ),
                },
                SelectPart select => select with
                {
                    Branches = Map(
                        select.Branches,
                        branch => branch with { Message = Append(branch.Message, tail) }
                    ),
                },
                _ => null,
            };

    private static Message Append(Message message, TextPart tail)
    {
        var count = message.Parts.Count;
        return count > 0 && message.Parts[count - 1] is TextPart last
            ? new Message(new(message.Parts.Take(count - 1).Append(Join(last, tail))))
            : new Message(new(message.Parts.Append(tail)));
    }

    private static TextPart Join(TextPart left, TextPart right) =>
        new(WellFormedText.Of(left.Text) + WellFormedText.Of(right.Text));

    private static MessagePart FoldBranches(MessagePart part) =>
        part switch
        {
            PluralPart plural => plural with
            {
                Branches = Map(
                    plural.Branches,
                    branch => branch with { Message = Fold(branch.Message) }
                ),
            },
            SelectPart select => select with
            {
                Branches = Map(
                    select.Branches,
                    branch => branch with { Message = Fold(branch.Message) }
                ),
            },
            _ => part,
        };

    private static EquatableList<TBranch> Map<TBranch>(
        EquatableList<TBranch> branches,
        Func<TBranch, TBranch> change
    ) => new(branches.Select(change));
}
