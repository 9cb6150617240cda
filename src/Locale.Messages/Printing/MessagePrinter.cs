using System.Text;

namespace LocaleGen;

/// <summary>Writes a tree as ICU MessageFormat.</summary>
/// <remarks>
/// There is one text for each tree: one space behind each comma and between branches, no offset of zero, apostrophes only
/// where the text would otherwise say something else. Parsing that text gives the tree again.
/// </remarks>
public static class MessagePrinter
{
    /// <summary>Writes a message to be read with every <c>&lt;</c> as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public static string Print(Message message) => Print(message, DeclaredTags.None);

    /// <summary>Writes a message.</summary>
    /// <param name="message">The tree; the tags in it are among the declared ones.</param>
    /// <param name="tags">The tags that are markup where the text will be read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public static string Print(Message message, DeclaredTags tags)
    {
        var output = new StringBuilder();
        Append(
            output,
            message ?? throw new ArgumentNullException(nameof(message)),
            MessageContext.Whole,
            tags
        );
        return output.ToString();
    }

    private static void Append(
        StringBuilder output,
        Message message,
        MessageContext context,
        DeclaredTags tags
    )
    {
        for (var index = 0; index < message.Parts.Count; index++)
        {
            var isLast = index == message.Parts.Count - 1;
            Append(output, message.Parts[index], context, tags, isLast);
        }
    }

    private static void Append(
        StringBuilder output,
        MessagePart part,
        MessageContext context,
        DeclaredTags tags,
        bool isLast
    )
    {
        switch (part)
        {
            case TextPart text:
                LiteralPrinter.Append(output, text.Text, context, tags, isLast);
                break;
            case TagPart tag:
                output.Append(TagSyntax.Write(tag.Name, tag.Kind));
                break;
            case NumberSignPart:
                output.Append('#');
                break;
            case PlainPart plain:
                output.Append('{').Append(plain.Name).Append('}');
                break;
            case FormatPart format:
                AppendFormat(output, format);
                break;
            case SelectPart select:
                AppendSelect(output, select, tags);
                break;
            case PluralPart plural:
                AppendPlural(output, plural, tags);
                break;
            case ChoicePart choice:
                AppendChoice(output, choice, tags);
                break;
            default:
                throw new ArgumentException(
                    $"A message has no part of type {part.GetType()}.",
                    nameof(part)
                );
        }
    }

    private static void AppendFormat(StringBuilder output, FormatPart format)
    {
        output.Append('{').Append(format.Name).Append(", ");
        if (format.To is not null)
        {
            output.Append(format.To).Append(", ");
        }

        output.Append(FormatWord.Of(format.Type));
        if (format.Style is not null)
        {
            output.Append(',').Append(format.Style);
        }

        output.Append('}');
    }

    private static void AppendSelect(StringBuilder output, SelectPart select, DeclaredTags tags)
    {
        output.Append('{').Append(select.Name).Append(", select,");
        foreach (var branch in select.Branches)
        {
            output.Append(' ').Append(branch.Key);
            AppendText(output, branch.Message, MessageContext.SelectBranch, tags);
        }

        output.Append('}');
    }

    private static void AppendPlural(StringBuilder output, PluralPart plural, DeclaredTags tags)
    {
        output
            .Append('{')
            .Append(plural.Name)
            .Append(plural.Ordinal ? ", selectordinal," : ", plural,");
        if (plural.Offset != 0)
        {
            output.Append(" offset:").Append(ExactNumber.Write(plural.Offset));
        }

        foreach (var branch in plural.Branches)
        {
            var selector = branch.Selector;
            output
                .Append(' ')
                .Append(
                    selector.Exact is { } exact
                        ? "=" + ExactNumber.Write(exact)
                        : PluralKeyword.Of(selector.Category)
                );
            AppendText(output, branch.Message, MessageContext.PluralBranch, tags);
        }

        output.Append('}');
    }

    private static void AppendChoice(StringBuilder output, ChoicePart choice, DeclaredTags tags)
    {
        output.Append('{').Append(choice.Name).Append(", choice,");
        for (var index = 0; index < choice.Branches.Count; index++)
        {
            var branch = choice.Branches[index];
            output
                .Append(index == 0 ? ' ' : '|')
                .Append(ChoiceLimit.Write(branch.Limit))
                .Append(branch.Above ? '<' : '#');
            Append(output, branch.Message, MessageContext.ChoiceBranch, tags);
        }

        output.Append('}');
    }

    private static void AppendText(
        StringBuilder output,
        Message message,
        MessageContext context,
        DeclaredTags tags
    )
    {
        output.Append(" {");
        Append(output, message, context, tags);
        output.Append('}');
    }
}
