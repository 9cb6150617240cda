namespace LocaleGen;

/// <summary>Reads on behind the type in <c>{name, number}</c> or <c>{name, number, style}</c>.</summary>
internal static class FormatReader
{
    /// <summary>Reads up to the argument's <c>}</c>; null where the structure is broken.</summary>
    public static FormatPart? Read(
        MessageCursor cursor,
        ArgumentHead head,
        TextRange type,
        FormatType format
    )
    {
        var style = default(TextRange?);
        if (cursor.Take(','))
        {
            if (!SkipStyle(cursor, head, out var written))
            {
                return null;
            }

            FormatStyle.Check(cursor, format, written);
            StyleNotes.Add(cursor, format, written);
            style = written;
        }
        else
        {
            FormatStyle.CheckMissing(cursor, format, type);
        }

        if (!cursor.Take('}'))
        {
            cursor.Report(
                MessageFault.SeparatorExpected,
                cursor.FoundRange(),
                $"Behind the type {cursor.Quote(type)} stands {cursor.Found()} where ',' or '}}' is expected"
            );
            return null;
        }

        return new FormatPart(head.Name, format, style is { } range ? cursor.Slice(range) : null)
        {
            Range = TextRange.Between(head.Open, cursor.Position),
            NameRange = head.NameRange,
            TypeRange = type,
            StyleRange = style ?? new TextRange(type.End, 0),
        };
    }

    /// <summary>Steps to the <c>}</c> behind the style. Braces nest in it; an apostrophe always quotes, and stays.</summary>
    private static bool SkipStyle(MessageCursor cursor, ArgumentHead head, out TextRange style)
    {
        var start = cursor.Position;
        var nested = 0;
        for (style = default; !cursor.AtEnd; cursor.Position++)
        {
            switch (cursor.Text[cursor.Position])
            {
                case '{':
                    nested++;
                    break;
                case '}' when nested-- == 0:
                    style = TextRange.Between(start, cursor.Position);
                    return true;
                case '\'' when !SkipQuoted(cursor):
                    return false;
            }
        }

        ArgumentHead.ReportUnclosed(cursor, head.Open);
        return false;
    }

    /// <summary>Steps from an apostrophe to the next one.</summary>
    private static bool SkipQuoted(MessageCursor cursor)
    {
        var start = cursor.Position + 1;
        var closing = cursor.Text.IndexOf('\'', start);
        if (closing < 0)
        {
            cursor.Report(
                MessageFault.QuoteNotClosed,
                TextRange.Between(start, cursor.Text.Length),
                "The quoted text that starts here in the style is not closed: write an apostrophe at its end"
            );
            return false;
        }

        cursor.Position = closing;
        return true;
    }
}
