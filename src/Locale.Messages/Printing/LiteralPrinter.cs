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
    /// <param name="isLast">Whether its message ends behind it; otherwise an argument or a <c>#</c> follows.</param>
    public static void Append(
        StringBuilder output,
        string text,
        MessageContext context,
        bool isLast
    )
    {
        var index = 0;
        while (index < text.Length)
        {
            if (LiteralReader.IsQuotable(text[index], context))
            {
                index = AppendQuoted(output, text, index, context);
            }
            else if (text[index] == '\'')
            {
                index = AppendApostrophes(output, text, index, context, isLast);
            }
            else
            {
                output.Append(text[index++]);
            }
        }
    }

    /// <summary>Quotes special characters; apostrophes behind them stay in the quote, whose end they would be mistaken for.</summary>
    private static int AppendQuoted(
        StringBuilder output,
        string text,
        int index,
        MessageContext context
    )
    {
        output.Append('\'');
        for (
            ;
            index < text.Length
                && (text[index] == '\'' || LiteralReader.IsQuotable(text[index], context));
            index++
        )
        {
            output.Append(text[index] == '\'' ? "''" : text[index].ToString());
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
                ? LiteralReader.IsQuotable(text[end], context)
                : !isLast || context != MessageContext.Whole;
        output.Append('\'', isBeforeSpecial || end - index > 1 ? 2 * (end - index) : 1);
        return end;
    }
}
