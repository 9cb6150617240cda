using System.Text;

namespace LocaleGen;

/// <summary>Puts what a region prefers for the letters <c>j</c>, <c>J</c> and <c>C</c> of a skeleton.</summary>
internal static class HourLetters
{
    /// <summary>Whether a letter is one of them.</summary>
    public static bool IsOne(char letter) => letter is 'j' or 'J' or 'C';

    /// <summary>The skeleton without those letters.</summary>
    /// <param name="skeleton">As written.</param>
    /// <param name="preferences">What the region prefers.</param>
    /// <param name="bare">Whether <c>J</c> asked for the preferred hours without a part of the day.</param>
    public static string Replace(string skeleton, LocalePreferences preferences, out bool bare)
    {
        bare = false;
        var text = new StringBuilder();
        foreach (var item in PatternItem.Split(skeleton))
        {
            switch (item.Text[0])
            {
                case 'j':
                    Append(text, item.Text.Length, preferences.Hour, 'a');
                    break;
                case 'C':
                    AppendFirstAllowed(text, item.Text.Length, preferences.AllowedHours);
                    break;
                case 'J':
                    bare = true;
                    text.Append('H', item.Text.Length);
                    break;
                default:
                    text.Append(item.IsField ? item.Text : "");
                    break;
            }
        }

        return text.ToString();
    }

    private static void AppendFirstAllowed(StringBuilder text, int length, string allowed)
    {
        var first = allowed.Split(' ')[0];
        Append(text, length, first[0], first.Length > 1 ? first[1] : 'a');
    }

    /// <summary>An even length asks for two digits; three or four for a long part of the day, five or six for a narrow one.</summary>
    private static void Append(StringBuilder text, int length, char hour, char period)
    {
        if (hour is 'h' or 'K')
        {
            text.Append(period, length <= 2 ? 1 : 3 + ((length - 1) / 2));
        }

        text.Append(hour, length % 2 == 0 ? 2 : 1);
    }
}
