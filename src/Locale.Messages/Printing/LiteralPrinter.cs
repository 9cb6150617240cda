using System.Text;

namespace LocaleGen;

/// <summary>Writes literal text with the apostrophes that it needs.</summary>
/// <remarks>
/// A brace outside all branches could stand as it is, when it closes; it is quoted all the same, since other readers of the
/// format refuse it.
/// </remarks>
internal static class LiteralPrinter
{
    /// <summary>Writes a text.</summary>
    /// <param name="output">Takes it.</param>
    /// <param name="text">The text.</param>
    /// <param name="context">What stands around it.</param>
    /// <param name="tags">The tags that are markup in it.</param>
    /// <param name="isLast">Whether its message ends behind it; otherwise an argument or a <c>#</c> follows.</param>
    public static void Append(
        StringBuilder output,
        string text,
        MessageContext context,
        DeclaredTags tags,
        bool isLast
    )
    {
        var index = 0;
        while (index < text.Length)
        {
            if (SpecialLength(text, index, context, tags) > 0)
            {
                index = AppendQuoted(output, text, index, context, tags);
            }
            else if (text[index] == '\'')
            {
                index = AppendApostrophes(output, text, index, context, tags, isLast);
            }
            else
            {
                output.Append(text[index++]);
            }
        }
    }

    /// <summary>How much of a text, from a place on, would be read as something else than text.</summary>
    private static int SpecialLength(
        string text,
        int index,
        MessageContext context,
        DeclaredTags tags
    ) =>
        index >= text.Length ? 0
        : LiteralReader.IsQuotable(text[index], context) ? 1
        : TagSyntax.Match(text, index, tags) is { } tag ? tag.End - index
        : 0;

    /// <summary>Quotes what is special; apostrophes behind it stay in the quote, whose end they would be mistaken for.</summary>
    private static int AppendQuoted(
        StringBuilder output,
        string text,
        int index,
        MessageContext context,
        DeclaredTags tags
    )
    {
        output.Append('\'');
        while (index < text.Length)
        {
            var length = SpecialLength(text, index, context, tags);
            if (length == 0 && text[index] != '\'')
            {
                break;
            }

            output.Append(length == 0 ? "''" : text.Substring(index, length));
            index += Math.Max(length, 1);
        }

        output.Append('\'');
        return index;
    }

    /// <summary>Doubles apostrophes where one alone would start a quote or pair with its neighbour.</summary>
    private static int AppendApostrophes(
        StringBuilder output,
        string text,
        int index,
        MessageContext context,
        DeclaredTags tags,
        bool isLast
    )
    {
        var end = index;
        while (end < text.Length && text[end] == '\'')
        {
            end++;
        }

        var isBeforeSpecial =
            end < text.Length
                ? SpecialLength(text, end, context, tags) > 0
                : !isLast || context != MessageContext.Whole;
        output.Append('\'', isBeforeSpecial || end - index > 1 ? 2 * (end - index) : 1);
        return end;
    }
}
