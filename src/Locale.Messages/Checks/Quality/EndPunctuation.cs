namespace LocaleGen;

/// <summary>The punctuation at the end of a text, in whatever script.</summary>
internal static class EndPunctuation
{
    /// <summary>That there is none.</summary>
    public const char None = '\0';

    // Each with all that means the same.
    private const string Marks = ".?!:;…,";

    private static readonly string[] Forms =
    [
        ".。．｡।॥۔։።။។៕",
        "?？؟՞፧",
        "!！՜",
        ":：፡៖",
        ";；؛፤",
        "…⋯",
        ",，、،၊",
    ];

    /// <summary>The mark, in the form of English, and how many characters it takes; and where it ends in the text.</summary>
    public static ((char Mark, int Length) Found, int End) Of(string text, string language)
    {
        var end = text.Length;
        while (end > 0 && (IsSpace(text[end - 1]) || IsClosing(text[end - 1])))
        {
            end--;
        }

        if (end > 2 && string.CompareOrdinal(text, end - 3, "...", 0, 3) == 0)
        {
            return (('…', 3), end);
        }

        var last = end == 0 ? None : text[end - 1];
        if (language == "el" && last is ';' or '\u037E')
        {
            return (('?', 1), end);
        }

        for (var index = 0; index < Forms.Length; index++)
        {
            if (Forms[index].IndexOf(last) >= 0)
            {
                return ((Marks[index], 1), end);
            }
        }

        return ((None, 0), end);
    }

    /// <summary>The mark as a language writes it.</summary>
    public static string Write(char mark, string language) =>
        (mark, language) switch
        {
            (None, _) => "",
            ('?', "el") => ";",
            ('.', "zh" or "ja" or "yue") => "。",
            ('?', "zh" or "ja" or "yue") => "？",
            ('!', "zh" or "ja" or "yue") => "！",
            (':', "zh" or "ja" or "yue") => "：",
            (';', "zh" or "yue") => "；",
            (',', "zh" or "yue") => "，",
            (',', "ja") => "、",
            ('.', "hi" or "bn" or "as" or "mai" or "ne" or "pa" or "or" or "sa") => "।",
            ('.', "ur" or "ks") => "۔",
            ('.', "hy") => "։",
            ('.', "am" or "ti") => "።",
            ('.', "my") => "။",
            ('.', "km") => "។",
            ('?', "ar" or "fa" or "ur" or "ps" or "ckb" or "ug" or "sd") => "؟",
            (';', "ar" or "fa" or "ur" or "ps" or "ckb" or "ug" or "sd") => "؛",
            (',', "ar" or "fa" or "ur" or "ps" or "ckb" or "ug" or "sd") => "،",
            ('?' or '!' or ';', "fr") => "\u202F" + mark,
            (':', "km") => "៖",
            (':', "fr") => "\u00A0:",
            _ => mark.ToString(),
        };

    /// <summary>Whether a language ends a sentence otherwise: Thai and Lao without a full stop, Armenian with marks inside.</summary>
    public static bool MayDiffer(string language, char own, char source) =>
        language switch
        {
            "th" or "lo" or "km" or "my" or "ja" or "zh" => own == None && source == '.'
                || own == '.' && source == None,
            "hy" => true,
            _ => false,
        };

    private static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit == '\u200B';

    private static bool IsClosing(char unit) =>
        unit
            is '"'
                or '\''
                or '”'
                or '’'
                or '“'
                or '»'
                or '«'
                or ')'
                or ']'
                or '}'
                or '」'
                or '』'
                or '）'
                or '】'
                or '>';
}
