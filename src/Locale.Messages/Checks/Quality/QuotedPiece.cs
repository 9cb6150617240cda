namespace LocaleGen;

/// <summary>A piece of literal text that apostrophes quote.</summary>
/// <param name="Open">Where the apostrophe stands that begins it.</param>
/// <param name="End">Where its content ends: at the apostrophe that ends it, or at the end of the text.</param>
/// <param name="IsClosed">Whether an apostrophe ends it.</param>
internal readonly record struct QuotedPiece(int Open, int End, bool IsClosed)
{
    /// <summary>What is quoted.</summary>
    public TextRange Content => TextRange.Between(Open + 1, End);

    /// <summary>Whether a text may have such pieces: an apostrophe before what can be quoted.</summary>
    public static bool MayBeIn(string text)
    {
        for (var at = text.IndexOf('\''); at >= 0; at = text.IndexOf('\'', at + 1))
        {
            if (at + 1 < text.Length && text[at + 1] is '{' or '}' or '#' or '|')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pieces of a message's literal text, in order; quoted tags are not among them.</summary>
    public static List<QuotedPiece> Of(string text, Message message)
    {
        var pieces = new List<QuotedPiece>();
        Collect(text, message, MessageContext.Whole, pieces);
        return pieces;
    }

    /// <summary>The next argument as it would be if it were not quoted: <c>{name}</c> or <c>{name,</c>; null without one.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where to begin, within the content.</param>
    /// <returns>Where its brace stands, and its name.</returns>
    public (int Brace, TextRange Name)? FindArgument(string text, int from)
    {
        for (var index = from; index < End; index++)
        {
            if (text[index] != '{')
            {
                continue;
            }

            var start = Skip(text, index + 1, PatternCharacters.IsWhiteSpace);
            var end = Skip(text, start, PatternCharacters.IsNamePart);
            var behind = Skip(text, end, PatternCharacters.IsWhiteSpace);
            var type = Skip(text, behind + 1, PatternCharacters.IsWhiteSpace);
            if (
                end > start
                && behind < End
                && (
                    text[behind] == '}'
                    || (text[behind] == ',' && type < End && DeclaredTags.IsLetter(text[type]))
                )
            )
            {
                return (index, TextRange.Between(start, end));
            }
        }

        return null;
    }

    private int Skip(string text, int index, Func<char, bool> belongs)
    {
        while (index < End && belongs(text[index]))
        {
            index++;
        }

        return index;
    }

    private static void Collect(
        string text,
        Message message,
        MessageContext context,
        List<QuotedPiece> pieces
    )
    {
        for (var index = 0; index < message.Parts.Count; index++)
        {
            var part = message.Parts[index];
            if (part is TextPart)
            {
                Collect(text, part.Range, context, pieces);
                continue;
            }

            var inner = part switch
            {
                PluralPart => MessageContext.PluralBranch,
                SelectPart => MessageContext.SelectBranch,
                _ => MessageContext.ChoiceBranch,
            };
            foreach (var branch in Branches.Of(part))
            {
                Collect(text, branch, inner, pieces);
            }
        }
    }

    private static void Collect(
        string text,
        TextRange range,
        MessageContext context,
        List<QuotedPiece> pieces
    )
    {
        for (var index = range.Start; index < range.End; index++)
        {
            if (text[index] != '\'' || index + 1 >= range.End)
            {
                continue;
            }

            if (LiteralReader.IsQuotable(text[index + 1], context))
            {
                var end = EndOf(text, index + 1, range.End);
                pieces.Add(new QuotedPiece(index, end, end < range.End));
                index = end;
            }
            else if (text[index + 1] == '\'')
            {
                index++;
            }
        }
    }

    private static int EndOf(string text, int from, int end)
    {
        for (var index = from; index < end; index++)
        {
            if (text[index] == '\'')
            {
                if (index + 1 >= end || text[index + 1] != '\'')
                {
                    return index;
                }

                index++;
            }
        }

        return end;
    }
}
