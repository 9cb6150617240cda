namespace SlackBot.Commands;

/// <summary>Takes a command's text apart.</summary>
internal static class CommandWords
{
    private const int LongestRepeated = 40;

    /// <summary>The first word and what stands behind it, both without white space around; empty where there is none.</summary>
    public static (string Word, string Behind) Split(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var end = 0;
        while (end < trimmed.Length && !char.IsWhiteSpace(trimmed[end]))
        {
            end++;
        }

        return (trimmed[..end].ToString(), trimmed[end..].TrimStart().ToString());
    }

    /// <summary>What was typed as an answer repeats it: enough to see what was not understood.</summary>
    public static string Shorten(string typed)
    {
        if (typed.Length <= LongestRepeated)
        {
            return typed;
        }

        var end = char.IsHighSurrogate(typed[LongestRepeated - 1])
            ? LongestRepeated - 1
            : LongestRepeated;
        return string.Concat(typed.AsSpan(0, end), "…");
    }
}
