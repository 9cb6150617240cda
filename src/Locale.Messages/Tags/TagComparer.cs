namespace LocaleGen;

/// <summary>Compares texts as tags are compared: ASCII letters in any case, <c>_</c> as <c>-</c>.</summary>
internal sealed class TagComparer : IEqualityComparer<string>
{
    public static TagComparer Instance { get; } = new();

    public bool Equals(string? left, string? right)
    {
        if (left is null || right is null || left.Length != right.Length)
        {
            return ReferenceEquals(left, right);
        }

        for (var index = 0; index < left.Length; index++)
        {
            if (left[index] != right[index] && Fold(left[index]) != Fold(right[index]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(string text)
    {
        var hash = 17;
        foreach (var character in text)
        {
            hash = unchecked((hash * 31) + Fold(character));
        }

        return hash;
    }

    private static char Fold(char character) =>
        character switch
        {
            >= 'A' and <= 'Z' => (char)(character | 0x20),
            '_' => '-',
            _ => character,
        };
}
