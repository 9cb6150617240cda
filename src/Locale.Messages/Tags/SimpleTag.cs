namespace LocaleGen;

/// <summary>
/// Reads what almost every tag is: a language of two or three letters, perhaps a script, perhaps a region, in canonical case.
/// </summary>
/// <remarks>It is one small method, so that a process that starts pays little for its own locales.</remarks>
internal static class SimpleTag
{
    private const int ScriptLength = 4;

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
        string? script = null;
        if (
            end + 1 + ScriptLength <= text.Length
            && text[end] == '-'
            && LettersFrom(text, end + 2, 'a') == end + 1 + ScriptLength
        )
        {
            if (text[end + 1] is < 'A' or > 'Z')
            {
                return false;
            }

            script = text.Substring(end + 1, ScriptLength);
            end += 1 + ScriptLength;
        }

        string? region = null;
        if (
            end + 3 == text.Length
            && text[end] == '-'
            && LettersFrom(text, end + 1, 'A') == text.Length
        )
        {
            region = text.Substring(end + 1);
            end = text.Length;
        }

        if (end != text.Length)
        {
            return false;
        }

        tag = new LocaleTag(text, language, script, region);
        return true;
    }

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
