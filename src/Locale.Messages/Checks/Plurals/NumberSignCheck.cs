namespace LocaleGen;

/// <summary>Finds a <c>#</c> that was meant as a plural's number and is text (LOC207).</summary>
/// <remarks>
/// In a select within a plural <c>#</c> is text, and so it is outside of every plural. There it is only reported where it
/// stands by itself and the number of a plural is nowhere shown, so that C#, #1, #general and #{id} remain what they are.
/// </remarks>
internal sealed class NumberSignCheck() : TextCheck(LocaleRules.NumberSignOutsidePlural)
{
    /// <summary>The argument whose number a translation was to show by a <c>#</c> that is text; null where there is none.</summary>
    public static string? LostIn(string text, Message message, Message source) =>
        Hidden(message, source) is { } hidden && FindOutside(text, message) is not null
            ? hidden
            : null;

    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (text.Parsed.Syntax != MessageSyntax.Icu || text.Text.IndexOf('#') < 0)
        {
            return;
        }

        var message = text.Message!;
        CheckBranches(text.Text, message, null, found);
        var source = text.Source?.Message ?? message;
        if (
            FindOutside(text.Text, message) is { } sign
            && Hidden(message, source) is { } argument
            && (text.Source?.Message is null || FindOutside(text.Source.Text, source) is null)
        )
        {
            found.Add(Error(sign, $"Outside a plural '#' is text: write {{{argument}}}", argument));
        }
    }

    private void CheckBranches(
        string text,
        Message message,
        PluralPart? around,
        ICollection<MessageError> found
    )
    {
        for (var index = 0; index < message.Parts.Count; index++)
        {
            var part = message.Parts[index];
            if (part is PluralPart plural)
            {
                for (var branch = 0; branch < plural.Branches.Count; branch++)
                {
                    CheckBranches(text, plural.Branches[branch].Message, plural, found);
                }
            }
            else if (part is SelectPart or ChoicePart)
            {
                foreach (var branch in Branches.Of(part))
                {
                    if (around is not null && FindIn(text, branch) is { } sign)
                    {
                        found.Add(InSelect(sign, part is SelectPart ? "select" : "choice", around));
                    }

                    CheckBranches(text, branch, around, found);
                }
            }
        }
    }

    private MessageError InSelect(TextRange sign, string type, PluralPart around) =>
        around.Offset == 0
            ? Error(
                sign,
                $"In a {type} '#' is text, even within a plural: write {{{around.Name}}}",
                around.Name
            )
            : new MessageError(
                Rule,
                sign,
                $"In a {type} '#' is text, even within a plural: put the plural inside the {type}"
            );

    private MessageError Error(TextRange sign, string text, string argument) =>
        new(Rule, sign, text)
        {
            Fix = MessageFix.Replace($"Write {{{argument}}}", sign, $"{{{argument}}}"),
        };

    /// <summary>The one argument whose number the source's plural has, and that a message nowhere shows.</summary>
    private static string? Hidden(Message message, Message source)
    {
        var hidden = ArgumentUses
            .Of(source)
            .Where(use => use.Kind == ArgumentUseKind.Number)
            .Select(use => use.Name)
            .Distinct()
            .Where(name => !NumberText.Shows(message, name, false))
            .ToList();
        return
            hidden.Count == 1
            && (ReferenceEquals(message, source) || NumberText.Shows(source, hidden[0], false))
            ? hidden[0]
            : null;
    }

    private static TextRange? FindOutside(string text, Message message)
    {
        if (FindIn(text, message) is { } here)
        {
            return here;
        }

        for (var index = 0; index < message.Parts.Count; index++)
        {
            if (message.Parts[index] is not SelectPart select)
            {
                continue;
            }

            for (var branch = 0; branch < select.Branches.Count; branch++)
            {
                if (FindOutside(text, select.Branches[branch].Message) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static TextRange? FindIn(string text, Message message)
    {
        for (var index = 0; index < message.Parts.Count; index++)
        {
            if (
                message.Parts[index] is TextPart part
                && FindIn(
                    text,
                    part.Range,
                    index > 0 && message.Parts[index - 1] is ArgumentPart,
                    index + 1 < message.Parts.Count && message.Parts[index + 1] is ArgumentPart
                )
                    is { } found
            )
            {
                return found;
            }
        }

        return null;
    }

    private static TextRange? FindIn(
        string text,
        TextRange range,
        bool followsArgument,
        bool leadsToArgument
    )
    {
        for (var index = range.Start; index < range.End; index++)
        {
            if (
                text[index] == '#'
                && !(index == range.Start ? followsArgument : Belongs(text[index - 1]))
                && !(index + 1 == range.End ? leadsToArgument : Belongs(text[index + 1]))
            )
            {
                return new TextRange(index, 1);
            }
        }

        return null;
    }

    // Of a name, a number, a color, a quote or an address; Chinese words follow numbers without a space.
    private static bool Belongs(char character) =>
        character is '#' or '{' or '}' or '\'' or '"' or '&' or '/' or '_' or '-' or '(' or ')'
        || (character < '\u2E80' && char.IsLetterOrDigit(character));
}
