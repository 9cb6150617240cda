namespace LocaleGen;

/// <summary>
/// Reads what almost every tag is: a language of two or three letters, perhaps a script, perhaps a region, in canonical case.
/// </summary>
/// <remarks>It is one small method, so that a process that starts pays little for its own locales.</remarks>
internal static class SimpleTag
{
    private const int ScriptLength = 4;
    private const int RegionLength = 2;

    /// <summary>Reads such a tag; what is not one is for <see cref="TagReader"/>, right or wrong.</summary>
    public static bool TryRead(string? text, out LocaleTag tag)
    {
        tag = LocaleTag.Undetermined;
        var end = LettersFrom(text, 0, 'a');
        if (text is null || end is not (2 or 3))
        {
            return false;
        }

        var language = end == text.Length ? text : text.Substring(0, end);
        var script = HasScript(text, end) ? text.Substring(end + 1, ScriptLength) : null;
        end += script is null ? 0 : script.Length + 1;
        var region = HasRegion(text, end) ? text.Substring(end + 1) : null;
        end += region is null ? 0 : region.Length + 1;
        if (end != text.Length)
        {
            return false;
        }

        tag = new LocaleTag(text, language, script, region);
        return true;
    }

    private static bool HasScript(string text, int start) =>
        start + 1 + ScriptLength <= text.Length
        && text[start] == '-'
        && text[start + 1] is >= 'A' and <= 'Z'
        && LettersFrom(text, start + 2, 'a') == start + 1 + ScriptLength;

    private static bool HasRegion(string text, int start) =>
        start + 1 + RegionLength == text.Length
        && text[start] == '-'
        && LettersFrom(text, start + 1, 'A') == text.Length;

    /// <summary>Where the letters end that start at a place and are in the case of <paramref name="first"/>.</summary>
    private static int LettersFrom(string? text, int start, char first)
    {
        var end = start;
        while (text is not null && end < text.Length && (uint)(text[end] - first) < 26)
        {
            end++;
        }

        return end;
    }
}
