namespace LocaleGen;

/// <summary>Reads one tag.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="start">Where the tag's <c>&lt;</c> stands.</param>
/// <param name="errors">Takes what is wrong.</param>
internal sealed class XmlTagReader(string text, int start, FileErrorList errors)
{
    private readonly int opening = start;

    /// <summary>Where reading goes on.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Reads the tag; null where the <c>&lt;</c> begins none.</summary>
    public XmlTag? Read()
    {
        Position++;
        var isClosing = Take('/');
        var name = ReadName();
        if (name.Length == 0)
        {
            errors.Add(
                TextRange.Between(opening, Position),
                "A '<' that is text is written &lt;: replace it, or finish the tag"
            );
            return null;
        }

        var attributes = ReadAttributes(text.Length);
        var isEmpty = Take('/');
        if (!Take('>'))
        {
            errors.Add(
                TextRange.Between(opening, name.End),
                $"The tag '{Slice(TextRange.Between(opening, name.End))}' is not finished: add '>'"
            );
        }

        var kind =
            isClosing ? XmlTagKind.Close
            : isEmpty ? XmlTagKind.Empty
            : XmlTagKind.Open;
        return new XmlTag(
            kind,
            Slice(name),
            name,
            TextRange.Between(opening, Position),
            attributes
        );
    }

    /// <summary>Reads attributes up to the end of the tag.</summary>
    /// <param name="end">Where to stop.</param>
    public IReadOnlyList<XmlAttribute> ReadAttributes(int end)
    {
        var attributes = new List<XmlAttribute>();
        for (SkipSpace(end); Position < end && !AtEndOfTag(); SkipSpace(end))
        {
            var name = ReadName();
            if (name.Length == 0)
            {
                errors.Add(new TextRange(Position, 1), "This does not belong in a tag: delete it");
                SkipJunk(end);
            }
            else if (ReadValue(Slice(name), name, end) is { } attribute)
            {
                attributes.Add(attribute);
            }
        }

        return attributes;
    }

    private XmlAttribute? ReadValue(string name, TextRange place, int end)
    {
        SkipSpace(end);
        if (!Take('='))
        {
            errors.Add(place, $"The attribute '{name}' has no value: write {name}=\"…\"");
            return null;
        }

        SkipSpace(end);
        var quote = Position < end ? text[Position] : '\0';
        if (quote is not ('"' or '\''))
        {
            errors.Add(place, $"The value of '{name}' stands in quotes: write {name}=\"…\"");
            SkipJunk(end);
            return null;
        }

        Position++;
        var close = text.IndexOfAny([quote, '<'], Position, end - Position);
        var range = TextRange.Between(Position, close < 0 ? end : close);
        Position = range.End;
        if (!Take(quote))
        {
            errors.Add(place, $"The value of '{name}' is not closed: add '{quote}'");
        }

        return new XmlAttribute(name, range, Decode(range));
    }

    private string Decode(TextRange range)
    {
        XmlFaults.ReportIn(text, range, errors, isAttribute: true);

        // White space in attributes is a space, unless it is written as a reference (XML 1.0, section 3.3.3).
        var written = Slice(range).Replace("\r\n", " ");
        var normalized = written.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        return XmlUnits.Decode(normalized, new TextRange(0, normalized.Length));
    }

    private bool AtEndOfTag() =>
        text[Position] is '>' or '<'
        || (text[Position] == '/' && Position + 1 < text.Length && text[Position + 1] == '>');

    private TextRange ReadName()
    {
        var from = Position;
        if (Position < text.Length && IsNameStart(text[Position]))
        {
            while (Position < text.Length && IsNamePart(text[Position]))
            {
                Position++;
            }
        }

        return TextRange.Between(from, Position);
    }

    private void SkipSpace(int end)
    {
        while (Position < end && text[Position] is ' ' or '\t' or '\r' or '\n')
        {
            Position++;
        }
    }

    private void SkipJunk(int end)
    {
        while (Position < end && text[Position] is not (' ' or '\t' or '\r' or '\n' or '<' or '>'))
        {
            Position++;
        }
    }

    private bool Take(char expected)
    {
        var taken = Position < text.Length && text[Position] == expected;
        Position += taken ? 1 : 0;
        return taken;
    }

    private string Slice(TextRange range) => text.Substring(range.Start, range.Length);

    private static bool IsNameStart(char unit) => char.IsLetter(unit) || unit is '_' or ':';

    private static bool IsNamePart(char unit) =>
        IsNameStart(unit) || char.IsDigit(unit) || unit is '-' or '.';
}
