using System.Text;

namespace LocaleGen;

/// <summary>The text of <see cref="PseudoLocale.Accented"/>.</summary>
internal static class AccentedText
{
    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Accents = "àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private const string Vowels = "aeiouyAEIOUY";
    private const char Padding = '~';

    /// <summary>
    /// The text with an accent on each letter of ASCII and a third longer: vowels are doubled, and where they are too few,
    /// tildes follow the last letter.
    /// </summary>
    public static string Of(string text)
    {
        var letters = text.Count(unit => Plain.IndexOf(unit) >= 0);
        var missing = (letters + 2) / 3;
        var last = text.LastIndexOfAny(Plain.ToCharArray());
        var accented = new StringBuilder(text.Length + missing);
        for (var index = 0; index < text.Length; index++)
        {
            var letter = Plain.IndexOf(text[index]);
            var unit = letter < 0 ? text[index] : Accents[letter];
            accented.Append(unit);
            if (missing > 0 && Vowels.IndexOf(text[index]) >= 0)
            {
                accented.Append(unit);
                missing--;
            }

            if (index == last)
            {
                accented.Append(Padding, missing);
            }
        }

        return accented.ToString();
    }

    /// <summary>The message in brackets, which show where it was cut off.</summary>
    public static Message Bracket(Message message)
    {
        var parts = message.Parts.ToList();
        if (parts.Count == 0)
        {
            return message;
        }

        Join(parts, 0, "[", "");
        Join(parts, parts.Count - 1, "", "]");
        return new Message(new(parts));
    }

    private static void Join(List<MessagePart> parts, int index, string before, string behind)
    {
        if (parts[index] is TextPart text)
        {
            parts[index] = text with { Text = before + text.Text + behind };
        }
        else
        {
            parts.Insert(before.Length > 0 ? index : index + 1, new TextPart(before + behind));
        }
    }
}
