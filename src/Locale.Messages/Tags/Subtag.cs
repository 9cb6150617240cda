namespace LocaleGen;

/// <summary>A piece of a text between two separators.</summary>
/// <param name="text">The whole text.</param>
/// <param name="start">Where the piece starts.</param>
/// <param name="length">How many code units it has.</param>
internal readonly struct Subtag(string text, int start, int length)
{
    public int Start => start;

    public int Length => length;

    public bool IsAlpha => All(IsLetter);

    public bool IsAlphanumeric => All(character => IsLetter(character) || IsDigit(character));

    /// <summary>Four letters (RFC 5646, Section 2.2.3).</summary>
    public bool IsScript => length == 4 && IsAlpha;

    /// <summary>Two letters, or three digits (RFC 5646, Section 2.2.4).</summary>
    public bool IsRegion => (length == 2 && IsAlpha) || (length == 3 && All(IsDigit));

    /// <summary>Five to eight letters or digits, or four from a digit on (RFC 5646, Section 2.2.5).</summary>
    public bool IsVariant => length is >= 5 and <= 8 || (length == 4 && IsDigit(text[start]));

    /// <summary>A keyword's key: a letter or digit, and a letter (UTS #35, Part 1, Unicode locale identifier).</summary>
    public bool IsUnicodeKey => length == 2 && IsLetter(text[start + 1]);

    /// <summary>A field's key in <c>-t-</c>: a letter and a digit.</summary>
    public bool IsTransformKey => length == 2 && IsLetter(text[start]) && IsDigit(text[start + 1]);

    public string Lower => text.Substring(start, length).ToLowerInvariant();

    public string Upper => text.Substring(start, length).ToUpperInvariant();

    public string Title => Upper.Substring(0, 1) + Lower.Substring(1);

    public bool Is(string other) =>
        length == other.Length
        && string.Compare(text, start, other, 0, length, StringComparison.OrdinalIgnoreCase) == 0;

    public override string ToString() => text.Substring(start, length);

    private static bool IsLetter(char character) => (char)(character | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private bool All(Func<char, bool> predicate)
    {
        for (var index = start; index < start + length; index++)
        {
            if (!predicate(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
