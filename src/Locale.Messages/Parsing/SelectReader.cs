namespace LocaleGen;

/// <summary>Reads on behind the type in <c>{name, select, key {…} other {…}}</c>.</summary>
internal static class SelectReader
{
    /// <summary>Reads up to the argument's <c>}</c>; null where the structure is broken.</summary>
    public static SelectPart? Read(MessageCursor cursor, ArgumentHead head, TextRange type)
    {
        var reader = new BranchReader(cursor, head, type);
        if (!reader.Start())
        {
            return null;
        }

        if (ReadBranches(cursor, reader) is not { } branches || !reader.Finish())
        {
            return null;
        }

        return new SelectPart(head.Name, new EquatableList<SelectBranch>(branches))
        {
            Range = TextRange.Between(head.Open, cursor.Position),
            NameRange = head.NameRange,
        };
    }

    private static List<SelectBranch>? ReadBranches(MessageCursor cursor, BranchReader reader)
    {
        var branches = new List<SelectBranch>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            cursor.SkipWhiteSpace();
            var range = cursor.TakeName();
            if (range.Length == 0)
            {
                return branches;
            }

            var key = cursor.Slice(range);
            if (!keys.Add(key))
            {
                cursor.Report(
                    MessageFault.BranchRepeated,
                    range,
                    $"The branch {cursor.Quote(range)} is there already: remove one of the two"
                );
            }

            if (reader.ReadText(range, MessageContext.SelectBranch) is not { } message)
            {
                return null;
            }

            branches.Add(new SelectBranch(key, message) { KeyRange = range });
        }
    }
}
