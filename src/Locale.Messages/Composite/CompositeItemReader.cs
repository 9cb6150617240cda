using System.Globalization;

namespace LocaleGen;

/// <summary>Reads an item of a composite format string: <c>{0}</c>, <c>{1,8}</c>, <c>{2:N0}</c>.</summary>
internal sealed class CompositeItemReader(MessageCursor cursor)
{
    private const int MostDigits = 7;

    private const string Hint =
        "if the texts of this project are ICU messages, set LocaleSyntax to icu";

    /// <summary>Whether an item's number can begin with a character.</summary>
    public static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    /// <summary>Reads an item behind its brace; null, with an error, where it is none.</summary>
    /// <param name="open">Where the brace stands.</param>
    public ArgumentPart? Read(int open)
    {
        var number = cursor.TakeWhile(IsDigit);
        if (number.Length is 0 or > MostDigits)
        {
            ReportNumber(open, number);
            return null;
        }

        SkipSpaces();
        var alignment = default(TextRange?);
        if (cursor.Take(',') && !ReadAlignment(out alignment))
        {
            return null;
        }

        var format = default(TextRange?);
        if (cursor.Take(':'))
        {
            format = cursor.TakeWhile(unit => unit is not ('{' or '}'));
        }

        if (!cursor.Take('}'))
        {
            ReportUnclosed(open);
            return null;
        }

        var part = PartOf(number, TextRange.Between(open, cursor.Position), format);
        NoteAlignment(alignment);
        return part;
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

    private ArgumentPart PartOf(TextRange number, TextRange range, TextRange? format)
    {
        // As a number, so that {01} and {1} are one.
        var name = int.Parse(cursor.Slice(number), CultureInfo.InvariantCulture)
            .ToString(CultureInfo.InvariantCulture);
        if (format is { Length: > 0 } style)
        {
            if (CompositeFormats.Find(cursor.Slice(style)) is var (type, equal))
            {
                return new FormatPart(name, type, equal)
                {
                    Range = range,
                    NameRange = number,
                    TypeRange = style,
                    StyleRange = style,
                };
            }

            cursor.Note(
                LocaleRules.FormatWithoutEqual,
                style,
                $"The format {cursor.Quote(style)} has no equal in a locale's own formats, so the accessor takes this argument as text: pass it formatted"
            );
        }

        return new PlainPart(name) { Range = range, NameRange = number };
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

    private void SkipSpaces() => cursor.TakeWhile(unit => unit == ' ');
}
