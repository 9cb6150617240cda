namespace LocaleGen;

/// <summary>Reads on behind the first name in <c>{from, to, range, style}</c>.</summary>
internal static class RangeReader
{
    private const string Word = "range";

    /// <summary>Steps behind <c>to, range</c> where that is what stands here; else stays.</summary>
    /// <param name="cursor">The text.</param>
    /// <param name="to">The second name.</param>
    /// <param name="type">Where the type stands.</param>
    public static bool TryTake(MessageCursor cursor, out TextRange to, out TextRange type)
    {
        var start = cursor.Position;
        to = cursor.TakeName();
        type = default;
        cursor.SkipWhiteSpace();
        if (to.Length > 0 && !TypeReader.IsType(cursor.Slice(to)) && cursor.Take(','))
        {
            cursor.SkipWhiteSpace();
            type = cursor.TakeName();
            if (cursor.Slice(type).Equals(Word, StringComparison.OrdinalIgnoreCase))
            {
                cursor.SkipWhiteSpace();
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Reads up to the argument's <c>}</c>; null where the structure is broken.</summary>
    public static FormatPart? Read(
        MessageCursor cursor,
        ArgumentHead head,
        TextRange to,
        TextRange type
    )
    {
        ArgumentReader.CheckNumber(cursor, to);
        StyleNotes.AddCase(cursor, type, Word);
        return FormatReader.Read(cursor, head, type, FormatType.Range) is { } part
            ? part with
            {
                To = cursor.Slice(to),
                ToRange = to,
            }
            : null;
    }
}
