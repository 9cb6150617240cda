namespace LocaleGen;

/// <summary>Syllables of Korean, which compose by arithmetic (Unicode, section 3.12).</summary>
internal static class Hangul
{
    public const int FirstVowel = 0x1161;
    public const int FirstTail = 0x11A7;
    public const int Vowels = 21;
    public const int Tails = 28;

    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int Leads = 19;
    private const int Syllables = Leads * Vowels * Tails;

    /// <summary>The syllable of a lead and a vowel, or of a syllable without a tail and a tail; null of all else.</summary>
    public static int? Compose(int first, int second)
    {
        var (lead, vowel) = (first - FirstLead, second - FirstVowel);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
        {
            return FirstSyllable + (((lead * Vowels) + vowel) * Tails);
        }

        var (syllable, tail) = (first - FirstSyllable, second - FirstTail);
        return syllable is >= 0 and < Syllables && syllable % Tails == 0 && tail is > 0 and < Tails
            ? first + tail
            : null;
    }

    /// <summary>The letters of a syllable; null of what is none.</summary>
    public static string? Decompose(int codePoint)
    {
        var syllable = codePoint - FirstSyllable;
        if (syllable is < 0 or >= Syllables)
        {
            return null;
        }

        var letters =
            $"{(char)(FirstLead + (syllable / (Vowels * Tails)))}{(char)(FirstVowel + (syllable / Tails % Vowels))}";
        return syllable % Tails == 0 ? letters : letters + (char)(FirstTail + (syllable % Tails));
    }
}
