namespace LocaleGen;

/// <summary>The words that C# reserves everywhere (C# specification, 6.4.4).</summary>
internal static class CSharpKeywords
{
    private const string Words =
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double "
        + "else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal "
        + "is lock long namespace new null object operator out override params private protected public readonly ref return "
        + "sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked "
        + "unsafe ushort using virtual void volatile while";

    private static readonly HashSet<string> All = new(Words.Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word is reserved.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
