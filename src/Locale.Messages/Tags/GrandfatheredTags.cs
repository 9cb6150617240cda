namespace LocaleGen;

/// <summary>The tags that were registered as a whole before there was a syntax (RFC 5646, Section 2.2.8).</summary>
/// <remarks>
/// The list is closed. Each has the replacement of CLDR's languageAlias, since half of them do not fit the syntax and so
/// could not be looked up there.
/// </remarks>
internal static class GrandfatheredTags
{
    private static readonly string[] Tags =
    [
        "art-lojban",
        "cel-gaulish",
        "en-gb-oed",
        "i-ami",
        "i-bnn",
        "i-default",
        "i-enochian",
        "i-hak",
        "i-klingon",
        "i-lux",
        "i-mingo",
        "i-navajo",
        "i-pwn",
        "i-tao",
        "i-tay",
        "i-tsu",
        "no-bok",
        "no-nyn",
        "sgn-be-fr",
        "sgn-be-nl",
        "sgn-ch-de",
        "zh-guoyu",
        "zh-hakka",
        "zh-min",
        "zh-min-nan",
        "zh-xiang",
    ];

    private static readonly string[] Replacements =
    [
        "jbo",
        "xtg",
        "en-GB-oxendict",
        "ami",
        "bnn",
        "en-x-i-default",
        "und-x-i-enochian",
        "hak",
        "tlh",
        "lb",
        "see-x-i-mingo",
        "nv",
        "pwn",
        "tao",
        "tay",
        "tsu",
        "nb",
        "nn",
        "sfb",
        "vgt",
        "sgg",
        "zh",
        "hak",
        "nan-x-zh-min",
        "nan",
        "hsn",
    ];

    /// <summary>What replaced a tag, or null for all but these.</summary>
    public static string? Replacement(string text)
    {
        for (var index = 0; index < Tags.Length; index++)
        {
            if (Tags[index].Length == text.Length && TagComparer.Instance.Equals(Tags[index], text))
            {
                return Replacements[index];
            }
        }

        return null;
    }
}
