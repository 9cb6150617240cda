namespace LocaleGen;

/// <summary>The names of tags that are markup in a message; any other <c>&lt;</c> is text.</summary>
public sealed class DeclaredTags
{
    private readonly string[] names;

    private DeclaredTags(string[] names, bool isAny)
    {
        this.names = names;
        IsAny = isAny;
    }

    /// <summary>No tags: every <c>&lt;</c> is text.</summary>
    public static DeclaredTags None { get; } = new([], false);

    /// <summary>Whatever is written like a tag is one.</summary>
    public static DeclaredTags Any { get; } = new([], true);

    /// <summary>
    /// The tags of new words for a message: any, so that those it does not have are refused by name; none where the message
    /// has none, in which <c>&lt;</c> is text.
    /// </summary>
    public static DeclaredTags ForOverridesOf(MessageSignature signature) =>
        signature.Tags.Count > 0 ? Any : None;

    /// <summary>Whether every well-formed name is declared.</summary>
    public bool IsAny { get; }

    /// <summary>Whether no name is declared.</summary>
    public bool IsNone => !IsAny && names.Length == 0;

    /// <summary>The tags of some names; a name that no tag can have declares nothing.</summary>
    public static DeclaredTags Of(params IEnumerable<string>[] names)
    {
        var found = names.SelectMany(some => some).Where(IsName).Distinct().ToArray();
        return found.Length == 0 ? None : new DeclaredTags(found, false);
    }

    /// <summary>Whether a text can name a tag: an ASCII letter, then letters, digits, <c>-</c> or <c>_</c>.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && IsLetter(text[0]) && text.All(IsNamePart);

    /// <summary>Whether a name is declared.</summary>
    public bool Contains(string name) => Contains(name, new TextRange(0, name.Length));

    internal bool Contains(string text, TextRange name)
    {
        if (IsAny)
        {
            return true;
        }

        foreach (var known in names)
        {
            if (
                known.Length == name.Length
                && string.CompareOrdinal(known, 0, text, name.Start, name.Length) == 0
            )
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsLetter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    internal static bool IsNamePart(char character) =>
        IsLetter(character) || character is (>= '0' and <= '9') or '-' or '_';
}
