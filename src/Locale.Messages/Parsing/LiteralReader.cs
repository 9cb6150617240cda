using System.Text;

namespace LocaleGen;

/// <summary>Reads literal text and resolves its apostrophes as ICU does by default (<c>DOUBLE_OPTIONAL</c>).</summary>
/// <remarks>
/// Two apostrophes are one. An apostrophe directly before a special character or a declared tag quotes up to the next single apostrophe, or
/// to the end of the text. Any other apostrophe is itself.
/// </remarks>
internal static class LiteralReader
{
    /// <summary>Reads text up to the next special character; there is at least one character of it.</summary>
    public static TextPart Read(MessageCursor cursor, MessageContext context)
    {
        var start = cursor.Position;
        SkipPlain(cursor, context);
        if (cursor.AtEnd || (!cursor.At('\'') && Ends(cursor.Text[cursor.Position], context)))
        {
            var plain = TextRange.Between(start, cursor.Position);
            return new TextPart(cursor.Slice(plain)) { Range = plain };
        }

        var literal = new StringBuilder().Append(cursor.Text, start, cursor.Position - start);
        while (!cursor.AtEnd && !Ends(cursor.Text[cursor.Position], context) && cursor.Tag is null)
        {
            if (cursor.Take('\''))
            {
                ReadApostrophe(cursor, context, literal);
            }
            else
            {
                literal.Append(cursor.Text[cursor.Position++]);
            }
        }

        return new TextPart(literal.ToString())
        {
            Range = TextRange.Between(start, cursor.Position),
        };
    }

    /// <summary>Steps over what is neither special nor could begin a quote or a tag.</summary>
    private static void SkipPlain(MessageCursor cursor, MessageContext context)
    {
        var text = cursor.Text;
        var end = cursor.Position;
        while (end < text.Length && text[end] is not ('\'' or '<') && !Ends(text[end], context))
        {
            end++;
        }

        cursor.Position = end;
    }

    /// <summary>Whether an apostrophe before this character starts quoted text.</summary>
    public static bool IsQuotable(char character, MessageContext context) =>
        character is '{' or '}'
        || (character == '#' && context == MessageContext.PluralBranch)
        || (character == '|' && context == MessageContext.ChoiceBranch);

    private static bool Ends(char character, MessageContext context) =>
        character switch
        {
            '{' => true,
            '}' => context != MessageContext.Whole,
            '#' => context == MessageContext.PluralBranch,
            '|' => context == MessageContext.ChoiceBranch,
            _ => false,
        };

    private static void ReadApostrophe(
        MessageCursor cursor,
        MessageContext context,
        StringBuilder literal
    )
    {
        if (!cursor.AtEnd && IsQuotable(cursor.Text[cursor.Position], context))
        {
            ReadQuoted(cursor, literal);
            return;
        }

        if (cursor.Tag is not null)
        {
            ReadQuotedTag(cursor, context, literal);
            return;
        }

        cursor.Take('\'');
        literal.Append('\'');
    }

    /// <summary>Unlike before a brace, a quote that never ends is an error: the apostrophe of <c>l'&lt;b&gt;</c> is usually text.</summary>
    private static void ReadQuotedTag(
        MessageCursor cursor,
        MessageContext context,
        StringBuilder literal
    )
    {
        var opening = cursor.Position - 1;
        cursor.QuotedTag = opening;
        ReadQuoted(cursor, literal);
        if (cursor.OpenQuote == opening && context == MessageContext.Whole)
        {
            cursor.Report(
                MessageFault.QuoteNotClosed,
                new TextRange(opening, 2),
                "The apostrophe before '<' quotes all that follows: double it if it is text, or close the quote"
            );
        }
    }

    private static void ReadQuoted(MessageCursor cursor, StringBuilder literal)
    {
        var opening = cursor.Position - 1;
        while (true)
        {
            var start = cursor.Position;
            var closing = cursor.Text.IndexOf('\'', start);
            if (closing < 0)
            {
                cursor.OpenQuote = opening;
                cursor.Position = cursor.Text.Length;
                literal.Append(cursor.Text, start, cursor.Text.Length - start);
                return;
            }

            literal.Append(cursor.Text, start, closing - start);
            cursor.Position = closing + 1;
            if (!cursor.Take('\''))
            {
                return;
            }

            literal.Append('\'');
        }
    }
}
