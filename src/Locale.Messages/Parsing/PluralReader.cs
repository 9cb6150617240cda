namespace LocaleGen;

/// <summary>Reads on behind the type in <c>{name, plural, offset:1 =0 {…} one {…} other {…}}</c>.</summary>
internal static class PluralReader
{
    /// <summary>Reads up to the argument's <c>}</c>; null where the structure is broken.</summary>
    public static PluralPart? Read(
        MessageCursor cursor,
        ArgumentHead head,
        TextRange type,
        bool ordinal
    )
    {
        var reader = new BranchReader(cursor, head, type);
        if (
            !reader.Start()
            || PluralSelectorReader.ReadOffset(cursor) is not { } offset
            || ReadBranches(cursor, reader) is not { } branches
            || !reader.Finish()
        )
        {
            return null;
        }

        return new PluralPart(head.Name, ordinal, offset, new EquatableList<PluralBranch>(branches))
        {
            Range = TextRange.Between(head.Open, cursor.Position),
            NameRange = head.NameRange,
        };
    }

    private static List<PluralBranch>? ReadBranches(MessageCursor cursor, BranchReader reader)
    {
        var branches = new List<PluralBranch>();
        var selectors = new HashSet<PluralSelector>();
        while (true)
        {
            cursor.SkipWhiteSpace();
            if (!PluralSelectorReader.Read(cursor, out var selector, out var range))
            {
                return null;
            }

            if (range.Length == 0)
            {
                return branches;
            }

            if (selector is { } known && !selectors.Add(known))
            {
                cursor.Report(
                    MessageFault.BranchRepeated,
                    range,
                    $"The branch {cursor.Quote(range)} is there already: remove one of the two"
                );
            }

            if (reader.ReadText(range, MessageContext.PluralBranch) is not { } message)
            {
                return null;
            }

            branches.Add(new PluralBranch(selector ?? default, message) { SelectorRange = range });
        }
    }
}
