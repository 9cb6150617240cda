using System.Text;

namespace LocaleGen;

/// <summary>The text of <see cref="PseudoLocale.RightToLeft"/>.</summary>
internal static class RightToLeftText
{
    private const char Mark = '\u200F';
    private const char Override = '\u202E';
    private const char PopFormatting = '\u202C';

    /// <summary>The text with each word between a right-to-left override and its end, and right-to-left marks around.</summary>
    public static string Of(string text)
    {
        var marked = new StringBuilder(text.Length * 2);
        var inWord = false;
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit) == inWord)
            {
                inWord = !inWord;
                Append(marked, inWord);
            }

            marked.Append(unit);
        }

        if (inWord)
        {
            Append(marked, begins: false);
        }

        return marked.ToString();
    }

    private static void Append(StringBuilder marked, bool begins)
    {
        if (begins)
        {
            marked.Append(Mark).Append(Override);
        }
        else
        {
            marked.Append(PopFormatting).Append(Mark);
        }
    }
}
