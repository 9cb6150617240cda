using System.Globalization;
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
    private const int MostDigits = 7;

    private const string Hint =
        "if the texts of this project are ICU messages, set LocaleSyntax to icu";

    private readonly List<MessagePart> parts = [];
    private readonly StringBuilder literal = new();
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
            else if (index < text.Length && IsDigit(text[index]))
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
        var number = cursor.TakeWhile(IsDigit);
        if (number.Length is 0 or > MostDigits)
        {
            ReportNumber(open, number);
            return false;
        }

        SkipSpaces();
        var alignment = default(TextRange?);
        if (cursor.Take(',') && !ReadAlignment(out alignment))
        {
            return false;
        }

        var format = default(TextRange?);
        if (cursor.Take(':'))
        {
            format = cursor.TakeWhile(unit => unit is not ('{' or '}'));
        }

        if (!cursor.Take('}'))
        {
            ReportUnclosed(open);
            return false;
        }

        AddLiteral(open);
        var name = int.Parse(cursor.Slice(number), CultureInfo.InvariantCulture);
        AddArgument(
            name.ToString(CultureInfo.InvariantCulture),
            number,
            TextRange.Between(open, cursor.Position),
            format
        );
        NoteAlignment(alignment);
        literalStart = cursor.Position;
        return true;
    }

    private void ReportNumber(int open, TextRange number)
    {
        cursor.Report(
            number.Length == 0 ? MessageFault.NameExpected : MessageFault.NumberedNameMalformed,
            TextRange.Between(open, Math.Min(cursor.Position + 1, cursor.Text.Length)),
            number.Length == 0
                ? $"The number of an argument is expected behind '{{', not {cursor.Found()}: write as in '{{0}}', or '{{{{' for a brace that is text; {Hint}"
                : $"The argument number {cursor.Quote(number)} is too large: write a smaller one"
        );
    }

    private void ReportUnclosed(int open)
    {
        if (cursor.AtEnd)
        {
            cursor.Report(
                MessageFault.ArgumentNotClosed,
                new TextRange(open, 1),
                "The argument that '{' opens here is not closed: write '}' at its end, or '{{' for a brace that is text"
            );
            return;
        }

        cursor.Report(
            MessageFault.SeparatorExpected,
            TextRange.Between(open, cursor.FoundRange().End),
            $"Behind an argument's number stands {cursor.Found()} where '}}' is expected, or ',' and a width, or ':' and a format; {Hint}"
        );
    }

    private bool ReadAlignment(out TextRange? alignment)
    {
        SkipSpaces();
        var start = cursor.Position;
        cursor.Take('-');
        var digits = cursor.TakeWhile(IsDigit);
        alignment = TextRange.Between(start, cursor.Position);
        if (digits.Length is 0 or > MostDigits)
        {
            cursor.Report(
                MessageFault.TypeUnknown,
                TextRange.Between(start, cursor.FoundRange().End),
                $"A width is expected behind the comma, not {cursor.Found()}; {Hint}"
            );
            return false;
        }

        SkipSpaces();
        return true;
    }

    private void AddArgument(string name, TextRange number, TextRange range, TextRange? format)
    {
        var written = format is { Length: > 0 } style ? cursor.Slice(style) : null;
        if (written is null)
        {
            parts.Add(new PlainPart(name) { Range = range, NameRange = number });
        }
        else if (CompositeFormats.Find(written) is var (type, equal))
        {
            parts.Add(
                new FormatPart(name, type, equal)
                {
                    Range = range,
                    NameRange = number,
                    TypeRange = format!.Value,
                    StyleRange = format.Value,
                }
            );
        }
        else
        {
            parts.Add(new PlainPart(name) { Range = range, NameRange = number });
            cursor.Note(
                LocaleRules.FormatWithoutEqual,
                format!.Value,
                $"The format {cursor.Quote(format.Value)} has no equal in a locale's own formats, so the accessor takes this argument as text: pass it formatted"
            );
        }
    }

    private void NoteAlignment(TextRange? alignment)
    {
        if (alignment is { } width)
        {
            cursor.Note(
                LocaleRules.FormatWithoutEqual,
                width,
                $"The width {cursor.Quote(width)} is not kept: pass the argument with its spaces, or lay the text out elsewhere"
            );
        }
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

    private void SkipSpaces() => cursor.TakeWhile(unit => unit == ' ');

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';
}
