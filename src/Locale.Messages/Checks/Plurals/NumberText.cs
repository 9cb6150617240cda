using System.Globalization;

namespace LocaleGen;

/// <summary>How branches of a plural say the number: by <c>#</c>, by the argument, or by its digit.</summary>
internal static class NumberText
{
    /// <summary>Whether a branch, or a whole message, writes an argument's value.</summary>
    /// <param name="message">The branch.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="isOfPlural">Whether <c>#</c> is its number there.</param>
    /// <param name="except">A part that is passed over.</param>
    public static bool Shows(
        Message message,
        string argument,
        bool isOfPlural,
        MessagePart? except = null
    )
    {
        for (var index = 0; index < message.Parts.Count; index++)
        {
            var part = message.Parts[index];
            if (!ReferenceEquals(part, except) && Shows(part, argument, isOfPlural, except))
            {
                return true;
            }
        }

        return false;
    }

    // Loops, as it is asked of every plural there is.
    private static bool Shows(
        MessagePart part,
        string argument,
        bool isOfPlural,
        MessagePart? except
    )
    {
        switch (part)
        {
            case NumberSignPart:
                return isOfPlural;
            case FormatPart format:
                return format.Name == argument || format.To == argument;
            case PlainPart plain:
                return plain.Name == argument;
            case PluralPart plural:
                for (var index = 0; index < plural.Branches.Count; index++)
                {
                    var branch = plural.Branches[index].Message;
                    if (Shows(branch, argument, plural.Name == argument, except))
                    {
                        return true;
                    }
                }

                return false;
            default:
                foreach (var branch in Branches.Of(part))
                {
                    if (Shows(branch, argument, false, except))
                    {
                        return true;
                    }
                }

                return false;
        }
    }

    /// <summary>Where the one digit 1 of a piece of text stands by itself, in any script; null where there is none, or more.</summary>
    public static TextRange? FindOne(string text, TextRange within)
    {
        TextRange? found = null;
        for (var index = within.Start; index < within.End; index++)
        {
            if (!IsDigit(text[index]))
            {
                continue;
            }

            if (
                found is not null
                || CharUnicodeInfo.GetDecimalDigitValue(text[index]) != 1
                || IsOfWord(text, index - 1, within)
                || IsOfWord(text, index + 1, within)
            )
            {
                return null;
            }

            found = new TextRange(index, 1);
        }

        return found;
    }

    /// <summary>Whether two branches as written say the same, where one may have the digit and the other <c>#</c>.</summary>
    public static bool AreSame(string left, string right) =>
        left == right || WithSign(left) == WithSign(right);

    /// <summary>The text of a branch with <c>#</c> in place of its digit 1.</summary>
    public static string WithSign(string body) =>
        FindOne(body, new TextRange(0, body.Length)) is { } one
            ? body.Remove(one.Start, 1).Insert(one.Start, "#")
            : body;

    private static bool IsDigit(char character) => char.IsDigit(character);

    // Digits of 10, 1.5 and 1st, and arguments such as {1}, are no number to be replaced.
    private static bool IsOfWord(string text, int index, TextRange within) =>
        index >= within.Start
        && index < within.End
        && (
            char.IsLetterOrDigit(text[index])
            || (
                text[index] is '.' or ',' or '\'' or '#' or '_'
                && index + 1 < within.End
                && index > within.Start
                && char.IsLetterOrDigit(text[index + 1])
                && char.IsLetterOrDigit(text[index - 1])
            )
            || (text[index] is '{' or '=' or ':' && index > within.Start)
            || (text[index] == '}' && index < within.End - 1)
        );
}
