namespace LocaleGen;

/// <summary>Where pieces of markup end.</summary>
internal static class XmlMarkup
{
    private static readonly (string Start, string End)[] Kinds =
    [
        ("<!--", "-->"),
        ("<![CDATA[", "]]>"),
        ("<?", "?>"),
    ];

    /// <summary>The position behind the markup whose <c>&lt;</c> stands at an index; the end where it is not closed.</summary>
    /// <param name="text">What it stands in.</param>
    /// <param name="index">Where it begins.</param>
    /// <param name="end">Where to stop.</param>
    public static int EndOf(string text, int index, int end)
    {
        foreach (var (start, close) in Kinds)
        {
            if (StartsWith(text, index, start))
            {
                return IndexBehind(text, close, index + start.Length, end);
            }
        }

        return IndexBehind(text, ">", index, end);
    }

    /// <summary>Whether a piece of text begins at an index.</summary>
    public static bool StartsWith(string text, int index, string expected) =>
        string.CompareOrdinal(text, index, expected, 0, expected.Length) == 0;

    private static int IndexBehind(string text, string close, int start, int end)
    {
        var found =
            start < end ? text.IndexOf(close, start, end - start, StringComparison.Ordinal) : -1;
        return found < 0 ? end : found + close.Length;
    }
}
