namespace LocaleGen;

/// <summary>What checks need to know of the script that a locale is written in.</summary>
internal static class LocaleScripts
{
    private static readonly HashSet<string> RightToLeftScripts = new(
        ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"],
        StringComparer.OrdinalIgnoreCase
    );

    // Those that CLDR's likely subtags give such a script.
    private static readonly HashSet<string> RightToLeftLanguages = new(
        [
            .. "ar arc arz bal bgn bqi ckb dv fa glk he iw ji ks lrc luz mzn nqo ps rhg sd sdh skr syr ug ur yi".Split(
                ' '
            ),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> OtherLanguages = new(
        "am as ab av ba be bg bn bo brx chr cv dz el gu hi hy ja ka kk km kn ko kok ky lo mai mk ml mn mni mr my ne or os pa ru sa sat si sr ta te tg th ti tt uk vai yue zh".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a tag's script, or the one its language is mostly written in, is the Latin one.</summary>
    public static bool IsLatin(string tag)
    {
        var subtags = tag.Split('-', '_');
        return subtags.Length > 1 && subtags[1].Length == 4
            ? subtags[1].Equals("Latn", StringComparison.OrdinalIgnoreCase)
            : !OtherLanguages.Contains(subtags[0]) && !RightToLeftLanguages.Contains(subtags[0]);
    }

    /// <summary>Whether a tag's script, or the one its language is mostly written in, runs from right to left.</summary>
    public static bool IsRightToLeft(string tag)
    {
        var subtags = tag.Split('-', '_');
        return subtags.Length > 1 && subtags[1].Length == 4
            ? RightToLeftScripts.Contains(subtags[1])
            : RightToLeftLanguages.Contains(subtags[0]);
    }
}
