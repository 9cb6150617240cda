namespace LocaleGen;

/// <summary>Which locales are written from right to left.</summary>
internal static class WritingDirection
{
    private static readonly HashSet<string> Scripts = new(
        ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"],
        StringComparer.OrdinalIgnoreCase
    );

    // Those that CLDR's likely subtags give such a script.
    private static readonly HashSet<string> Languages = new(
        [
            .. "ar arc arz bal bgn bqi ckb dv fa glk he iw ji ks lrc luz mzn nqo ps rhg sd sdh skr syr ug ur yi".Split(
                ' '
            ),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a tag's script, or the one its language is mostly written in, runs from right to left.</summary>
    public static bool IsRightToLeft(string tag)
    {
        var subtags = tag.Split('-', '_');
        return subtags.Length > 1 && subtags[1].Length == 4
            ? Scripts.Contains(subtags[1])
            : Languages.Contains(subtags[0]);
    }
}
