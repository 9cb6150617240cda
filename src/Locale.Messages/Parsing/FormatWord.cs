namespace LocaleGen;

/// <summary>The words of the types that format their argument.</summary>
internal static class FormatWord
{
    private static readonly string[] Words =
    [
        "number",
        "date",
        "time",
        "spellout",
        "ordinal",
        "duration",
        "list",
        "relative",
        "range",
    ];

    /// <summary>The type of a word in lower case, or null where it is none.</summary>
    public static FormatType? Parse(string word) =>
        Array.IndexOf(Words, word) is var index and >= 0 ? (FormatType)index : null;

    /// <summary>The word of a type.</summary>
    public static string Of(FormatType type) => Words[(int)type];
}
