namespace LocaleGen;

/// <summary>The characters that show nothing, and where they belong nevertheless.</summary>
internal static class InvisibleCharacters
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['\u00AD'] = "SOFT HYPHEN",
        ['\u034F'] = "COMBINING GRAPHEME JOINER",
        ['\u061C'] = "ARABIC LETTER MARK",
        ['\u115F'] = "HANGUL CHOSEONG FILLER",
        ['\u1160'] = "HANGUL JUNGSEONG FILLER",
        ['\u180E'] = "MONGOLIAN VOWEL SEPARATOR",
        ['\u200B'] = "ZERO WIDTH SPACE",
        ['\u200C'] = "ZERO WIDTH NON-JOINER",
        ['\u200D'] = "ZERO WIDTH JOINER",
        ['\u200E'] = "LEFT-TO-RIGHT MARK",
        ['\u200F'] = "RIGHT-TO-LEFT MARK",
        ['\u202A'] = "LEFT-TO-RIGHT EMBEDDING",
        ['\u202B'] = "RIGHT-TO-LEFT EMBEDDING",
        ['\u202C'] = "POP DIRECTIONAL FORMATTING",
        ['\u202D'] = "LEFT-TO-RIGHT OVERRIDE",
        ['\u202E'] = "RIGHT-TO-LEFT OVERRIDE",
        ['\u2060'] = "WORD JOINER",
        ['\u2061'] = "FUNCTION APPLICATION",
        ['\u2062'] = "INVISIBLE TIMES",
        ['\u2063'] = "INVISIBLE SEPARATOR",
        ['\u2064'] = "INVISIBLE PLUS",
        ['\u2066'] = "LEFT-TO-RIGHT ISOLATE",
        ['\u2067'] = "RIGHT-TO-LEFT ISOLATE",
        ['\u2068'] = "FIRST STRONG ISOLATE",
        ['\u2069'] = "POP DIRECTIONAL ISOLATE",
        ['\u3164'] = "HANGUL FILLER",
        ['\uFEFF'] = "ZERO WIDTH NO-BREAK SPACE",
        ['\uFFA0'] = "HALFWIDTH HANGUL FILLER",
        ['\uFFF9'] = "INTERLINEAR ANNOTATION ANCHOR",
        ['\uFFFA'] = "INTERLINEAR ANNOTATION SEPARATOR",
        ['\uFFFB'] = "INTERLINEAR ANNOTATION TERMINATOR",
    };

    /// <summary>Whether a character shows nothing; what is written everywhere is told quickly.</summary>
    public static bool Is(char unit) =>
        unit < '\u00AD' ? IsControl(unit)
        : unit is >= '\u2000' and <= '\u206F'
            ? unit
                is (>= '\u200B' and <= '\u200F')
                    or (>= '\u202A' and <= '\u202E')
                    or (>= '\u2060' and <= '\u206F')
        : unit
            is '\u00AD'
                or '\u034F'
                or '\u061C'
                or '\u115F'
                or '\u1160'
                or '\u180E'
                or '\u3164'
                or '\uFEFF'
                or '\uFFA0'
                or (>= '\uFFF9' and <= '\uFFFB');

    /// <summary>The code point and its name: <c>U+200B ZERO WIDTH SPACE</c>.</summary>
    public static string Describe(char unit) =>
        $"U+{(int)unit:X4}"
        + (
            Names.TryGetValue(unit, out var name) ? " " + name
            : IsControl(unit) ? " (a control character)"
            : ""
        );

    /// <summary>Whether a character opens or closes a run of another direction.</summary>
    public static bool IsBidiRun(char unit) =>
        unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether a character gives the direction of what stands beside it.</summary>
    public static bool IsBidiMark(char unit) => unit is '\u200E' or '\u200F' or '\u061C';

    private static bool IsControl(char unit) =>
        unit is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F');
}
