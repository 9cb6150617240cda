namespace LocaleGen;

/// <summary>Makes a plural of a <c>choice</c> that chooses by whole numbers.</summary>
/// <remarks>
/// Limits that follow each other, as in <c>0#…|1#…|1&lt;…</c>, are exact numbers with one range behind them, and the plural
/// says of whole numbers what the choice said. What the language needs beside it another rule tells.
/// </remarks>
internal static class ChoiceToPlural
{
    /// <summary>The fix, to be looked at by a person; null where the limits are ranges of another kind.</summary>
    public static MessageFix? FixOf(ChoicePart choice)
    {
        var branches = new List<PluralBranch>();
        for (var index = 0; index < choice.Branches.Count; index++)
        {
            var branch = choice.Branches[index];
            var isLast = index == choice.Branches.Count - 1;
            if (
                branch.Limit is not (>= 0 and < 1000)
                || Math.Floor(branch.Limit) != branch.Limit
                || !(isLast ? Follows(choice, index) : IsExact(choice, index))
                // A tag in a tree is written only where the text declares it, which is not known here.
                || TagWalk.HasTags(branch.Message)
            )
            {
                return null;
            }

            branches.Add(
                new PluralBranch(
                    new PluralSelector(isLast ? null : (decimal)branch.Limit, PluralCategory.Other),
                    branch.Message
                )
            );
        }

        var plural = new PluralPart(choice.Name, false, 0, new(branches));
        return branches.Count < 2
            ? null
            : MessageFix.Replace(
                "Write a plural",
                choice.Range,
                MessagePrinter.Print(new Message(new([plural])))
            ) with
            {
                Review = "made of a choice: give each number the words of the language",
            };
    }

    // From its limit up to the next number: one whole number.
    private static bool IsExact(ChoicePart choice, int index)
    {
        var (branch, next) = (choice.Branches[index], choice.Branches[index + 1]);
        return !branch.Above && next.Limit == branch.Limit + (next.Above ? 0 : 1);
    }

    private static bool Follows(ChoicePart choice, int index)
    {
        var branch = choice.Branches[index];
        return index > 0
            && choice.Branches[index - 1] is { Above: false } before
            && branch.Limit == before.Limit + (branch.Above ? 0 : 1);
    }
}
