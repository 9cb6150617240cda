using System.Globalization;

namespace SlackBot.Alerts;

/// <summary>Reads the whole numbers people type: digits of any script, without sign or separators.</summary>
internal static class WholeNumber
{
    /// <summary>Whether the text is digits alone. A number beyond <see cref="long.MaxValue"/> counts as that.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (!char.IsDigit(character))
            {
                number = 0;
                return false;
            }

            var digit = CharUnicodeInfo.GetDecimalDigitValue(character);
            number = number > (long.MaxValue - digit) / 10 ? long.MaxValue : (number * 10) + digit;
        }

        return !text.IsEmpty;
    }
}
