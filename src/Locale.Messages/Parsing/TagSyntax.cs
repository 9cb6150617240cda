namespace LocaleGen;

/// <summary>A tag as it stands in a text.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Name">Where its name stands.</param>
/// <param name="End">The place behind it; behind its name where it is malformed.</param>
/// <param name="IsWhole">Whether it is well-formed up to its <c>&gt;</c>.</param>
internal readonly record struct WrittenTag(TagKind Kind, TextRange Name, int End, bool IsWhole);

/// <summary>Tells tags from text that has a <c>&lt;</c>.</summary>
/// <remarks>
/// A tag is <c>&lt;name&gt;</c>, <c>&lt;/name&gt;</c> or <c>&lt;name/&gt;</c>, with white space behind the name at most. What
/// begins like a declared tag and goes on otherwise is a malformed tag; where any name is declared, it is text.
/// </remarks>
internal static class TagSyntax
{
    /// <summary>The tag that begins at a place, or null where text does.</summary>
    public static WrittenTag? Match(string text, int start, DeclaredTags tags)
    {
        if (tags.IsNone || start >= text.Length || text[start] != '<')
        {
            return null;
        }

        var closes = start + 1 < text.Length && text[start + 1] == '/';
        var name = ReadName(text, closes ? start + 2 : start + 1);
        if (name.Length == 0 || !tags.Contains(text, name))
        {
            return null;
        }

        var end = name.End;
        while (end < text.Length && PatternCharacters.IsWhiteSpace(text[end]))
        {
            end++;
        }

        var standsAlone = !closes && end < text.Length && text[end] == '/';
        end += standsAlone ? 1 : 0;
        var isWhole = end < text.Length && text[end] == '>';
        if (!isWhole && tags.IsAny)
        {
            return null;
        }

        var kind =
            closes ? TagKind.Close
            : standsAlone ? TagKind.Standalone
            : TagKind.Open;
        return new WrittenTag(kind, name, isWhole ? end + 1 : name.End, isWhole);
    }

    /// <summary>Writes a tag.</summary>
    public static string Write(string name, TagKind kind) =>
        kind switch
        {
            TagKind.Close => $"</{name}>",
            TagKind.Standalone => $"<{name}/>",
            _ => $"<{name}>",
        };

    private static TextRange ReadName(string text, int start)
    {
        var end = start;
        if (end < text.Length && DeclaredTags.IsLetter(text[end]))
        {
            while (end < text.Length && DeclaredTags.IsNamePart(text[end]))
            {
                end++;
            }
        }

        return TextRange.Between(start, end);
    }
}
