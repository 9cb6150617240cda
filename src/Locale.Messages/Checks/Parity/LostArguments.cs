namespace LocaleGen;

/// <summary>Puts arguments back into a translation that lost them.</summary>
/// <remarks>
/// An argument that the source text begins with goes to the head, any other to the end, before final punctuation; into every
/// branch where the text ends with a plural or select. It is written as the source text writes it.
/// </remarks>
/// <param name="written">The source text.</param>
/// <param name="parsed">What parsing it gave.</param>
internal sealed class LostArguments(string written, ParsedMessage parsed)
{
    private readonly Message source = parsed.Message!;

    /// <summary>Gives the fix; null where there is no place for them that would be read as an argument.</summary>
    /// <param name="names">The arguments.</param>
    /// <param name="text">The translation as written.</param>
    /// <param name="translation">What parsing it gave.</param>
    public MessageFix? Restore(IReadOnlyList<string> names, string text, ParsedMessage translation)
    {
        // Where it is quoted away, the quotes are to be mended.
        if (
            names.Any(name => text.IndexOf($"{{{name}}}", StringComparison.Ordinal) >= 0)
            || WouldChangeBraces(text, translation)
        )
        {
            return null;
        }

        var head = names.Where(IsAtHead).ToList();
        var end = string.Join(
            " ",
            names.Except(head).Select(name => Write(name, translation.Syntax))
        );
        var edits = new List<TextEdit>();
        if (head.Count > 0)
        {
            var first = Write(head[0], translation.Syntax);
            edits.Add(new(new(0, 0), first + SeparatorBehind(text)));
        }

        if (end.Length > 0)
        {
            var places = new List<int>();
            if (!FindEnds(translation.Message!, text.Length, text, places))
            {
                return null;
            }

            edits.AddRange(
                places.Select(place => new TextEdit(new(place, 0), SeparatorAt(text, place) + end))
            );
        }

        var list = string.Join(" and ", names.Select(name => $"{{{name}}}"));
        var fix = new MessageFix($"Add {list}", new(edits));
        return IsRight(fix.Apply(text), names, translation.Syntax) ? fix : null;
    }

    // The braces of a composite format are doubled, and those of a text without any argument are not.
    private static bool WouldChangeBraces(string text, ParsedMessage translation) =>
        translation.Syntax == MessageSyntax.Composite
        && text.IndexOfAny(['{', '}']) >= 0
        && translation.Message!.Parts.All(part => part is TextPart);

    private static bool IsRight(string text, IReadOnlyList<string> names, MessageSyntax syntax)
    {
        if (MessageParser.Parse(text, DeclaredTags.None, syntax).Message is not { } message)
        {
            return false;
        }

        var shown = PrintedArguments.Of(message);
        return names.All(name => shown.Contains(name));
    }

    private bool IsAtHead(string name) =>
        source.Parts.Count > 1
        && source.Parts[0] is PlainPart or FormatPart
        && ((ArgumentPart)source.Parts[0]).Name == name;

    private string Write(string name, MessageSyntax syntax)
    {
        var part = Find(source, name) ?? new PlainPart(name);
        return syntax != MessageSyntax.Icu && syntax == parsed.Syntax
            ? written.Substring(part.Range.Start, part.Range.Length)
            : MessagePrinter.Print(new(new([part])));
    }

    private static MessagePart? Find(Message message, string name)
    {
        foreach (var part in message.Parts)
        {
            if (part is PlainPart or FormatPart { To: null } && ((ArgumentPart)part).Name == name)
            {
                return part;
            }

            if (
                Branches
                    .Of(part)
                    .Select(branch => Find(branch, name))
                    .FirstOrDefault(found => found is not null) is
                { } inner
            )
            {
                return inner;
            }
        }

        return null;
    }

    // What stands behind it in the source text, such as a colon.
    private string SeparatorBehind(string text)
    {
        var behind = (source.Parts[1] as TextPart)?.Text ?? "";
        var length = 0;
        while (length < behind.Length && length < 3 && IsMark(behind[length]))
        {
            length++;
        }

        return length > 0 ? behind.Substring(0, length)
            : text.Length > 0 && !WordSpacing.IsWithoutSpaces(text[0]) ? " "
            : "";
    }

    private static bool IsMark(char unit) => unit is ' ' or ':' or ',' or '-' or '–' or '—' or '|';

    private static bool FindEnds(Message message, int end, string text, List<int> places)
    {
        var last = message.Parts.LastOrDefault(part => !IsPunctuation(part));
        if (last is PluralPart or SelectPart)
        {
            return Branches
                .Of(last)
                .All(branch =>
                    branch.Parts.Count > 0
                    && FindEnds(
                        branch,
                        branch.Parts[branch.Parts.Count - 1].Range.End,
                        text,
                        places
                    )
                );
        }

        end = last is null or TextPart ? last?.Range.End ?? end : last.Range.End;
        while (last is TextPart && end > last.Range.Start && IsEnd(text[end - 1]))
        {
            end--;
        }

        places.Add(end);
        return true;
    }

    private static bool IsPunctuation(MessagePart part) =>
        part is TextPart { Text: var text } && text.All(IsEnd);

    private static bool IsEnd(char unit) =>
        unit != '\''
        && unit is not (')' or ']' or '}' or '"' or '%')
        && (char.IsPunctuation(unit) || char.IsWhiteSpace(unit));

    private static string SeparatorAt(string text, int place) =>
        place == 0
        || char.IsWhiteSpace(text[place - 1])
        || text[place - 1] is '(' or '[' or '{'
        || WordSpacing.IsWithoutSpaces(text[place - 1])
            ? ""
            : " ";
}
