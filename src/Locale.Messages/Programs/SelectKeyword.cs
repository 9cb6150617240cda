namespace LocaleGen;

/// <summary>How a select key and the name of an enum value meet: <c>in_progress</c> is <c>InProgress</c>.</summary>
public static class SelectKeyword
{
    /// <summary>The form both are compared in: lower case, without underscores.</summary>
    public static string Normalize(string name)
    {
        var keyword = new char[name.Length];
        return new string(keyword, 0, Normalize(name.AsSpan(), keyword));
    }

    /// <summary>Writes that form, which is no longer than the name; gives its length.</summary>
    public static int Normalize(ReadOnlySpan<char> name, Span<char> keyword)
    {
        var length = 0;
        foreach (var letter in name)
        {
            if (letter != '_')
            {
                keyword[length++] = char.ToLowerInvariant(letter);
            }
        }

        return length;
    }
}
