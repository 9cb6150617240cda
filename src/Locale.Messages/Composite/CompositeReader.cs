using System.Text;

namespace LocaleGen;

/// <summary>Reads composite format strings, as <c>string.Format</c> takes them, into the tree of a message.</summary>
/// <remarks>
/// <c>{0}</c>, <c>{1,8}</c>, <c>{2:N0}</c>, <c>{{</c> and <c>}}</c>; an apostrophe is text. A text without any such
/// <c>{0}</c> is no format string, since programs use it as it is: its braces are text, doubled ones too. What
/// <c>string.Format</c> throws at is an error here.
/// </remarks>
internal sealed class CompositeReader(MessageCursor cursor)
{
    private readonly List<MessagePart> parts = [];
    private readonly StringBuilder literal = new();
    private readonly CompositeItemReader items = new(cursor);
    private int literalStart;

    /// <summary>Reads the whole text; errors are the cursor's.</summary>
    public Message Read()
    {
        if (!HasItem(cursor.Text))
        {
            ReportMessage();
            literal.Append(cursor.Text);
            cursor.Position = cursor.Text.Length;
        }

        while (!cursor.AtEnd && ReadNext()) { }

        AddLiteral(cursor.Position);
        return new Message(new EquatableList<MessagePart>(parts));
    }

    /// <summary>Whether a text has the beginning of an item: <c>{</c> and a digit, the brace not being doubled.</summary>
    private static bool HasItem(string text)
    {
        for (var index = text.IndexOf('{'); index >= 0; index = text.IndexOf('{', index))
        {
            index++;
            if (index < text.Length && text[index] == '{')
            {
                index++;
            }
            else if (index < text.Length && CompositeItemReader.IsDigit(text[index]))
            {
                return true;
            }
        }

        return false;
    }

    // No program shows "{count, plural, one {…}}" as it is.
    private void ReportMessage()
    {
        if (
            MessageParser.Parse(cursor.Text).Message is { } message
            && message.Parts.FirstOrDefault(part => part is ArgumentPart and not PlainPart)
                is { } part
        )
        {
            cursor.Report(
                MessageFault.NumberedNameMalformed,
                part.Range,
                "This is an ICU message, and the texts of this file are composite formats such as '{0}': set LocaleSyntax to icu"
            );
        }
    }

    private bool ReadNext()
    {
        var start = cursor.Position;
        if (cursor.Take('{'))
        {
            return cursor.Take('{') ? Append('{') : ReadItem(start);
        }

        if (cursor.Take('}'))
        {
            if (cursor.Take('}'))
            {
                return Append('}');
            }

            cursor.Report(
                MessageFault.SeparatorExpected,
                new TextRange(start, 1),
                "A '}' that is text is written '}}' here"
            );
            return Append('}');
        }

        var next = cursor.Text.IndexOfAny(['{', '}'], start);
        cursor.Position = next < 0 ? cursor.Text.Length : next;
        literal.Append(cursor.Text, start, cursor.Position - start);
        return true;
    }

    private bool ReadItem(int open)
    {
        if (items.Read(open) is not { } item)
        {
            return false;
        }

        AddLiteral(open);
        parts.Add(item);
        literalStart = cursor.Position;
        return true;
    }

    private bool Append(char unit)
    {
        literal.Append(unit);
        return true;
    }

    private void AddLiteral(int end)
    {
        if (literal.Length > 0)
        {
            var range = TextRange.Between(literalStart, end);
            parts.Add(new TextPart(literal.ToString()) { Range = range });
            literal.Clear();
        }
    }
}
