namespace LocaleGen;

/// <summary>The branches of parts that choose between messages.</summary>
public static class Branches
{
    /// <summary>The messages of a part's branches in written order; none where it has no branches.</summary>
    public static IEnumerable<Message> Of(MessagePart part) =>
        part switch
        {
            PluralPart plural => plural.Branches.Select(branch => branch.Message),
            SelectPart select => select.Branches.Select(branch => branch.Message),
            ChoicePart choice => choice.Branches.Select(branch => branch.Message),
            _ => [],
        };

    /// <summary>How many branches a part has; none where it does not choose.</summary>
    public static int CountOf(MessagePart part) =>
        part switch
        {
            PluralPart plural => plural.Branches.Count,
            SelectPart select => select.Branches.Count,
            ChoicePart choice => choice.Branches.Count,
            _ => 0,
        };

    /// <summary>The message of a part's branch; allocates nothing, unlike <see cref="Of"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part has no such branch.</exception>
    public static Message At(MessagePart part, int index) =>
        part switch
        {
            PluralPart plural => plural.Branches[index].Message,
            SelectPart select => select.Branches[index].Message,
            ChoicePart choice => choice.Branches[index].Message,
            _ => throw new ArgumentOutOfRangeException(nameof(index)),
        };

    /// <summary>The same part with every branch's message changed; the part itself where it has no branches.</summary>
    public static MessagePart Map(MessagePart part, Func<Message, Message> change) =>
        part switch
        {
            PluralPart plural => plural with
            {
                Branches = new(
                    plural.Branches.Select(branch =>
                        branch with
                        {
                            Message = change(branch.Message),
                        }
                    )
                ),
            },
            SelectPart select => select with
            {
                Branches = new(
                    select.Branches.Select(branch =>
                        branch with
                        {
                            Message = change(branch.Message),
                        }
                    )
                ),
            },
            ChoicePart choice => choice with
            {
                Branches = new(
                    choice.Branches.Select(branch =>
                        branch with
                        {
                            Message = change(branch.Message),
                        }
                    )
                ),
            },
            _ => part,
        };
}
