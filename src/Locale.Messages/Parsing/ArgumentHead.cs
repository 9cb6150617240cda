namespace LocaleGen;

/// <summary>The start of an argument, <c>{name</c>.</summary>
/// <param name="Open">Where its <c>{</c> stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameRange">Where the name stands.</param>
internal readonly record struct ArgumentHead(int Open, string Name, TextRange NameRange)
{
    /// <summary>Notes that the text ends before the argument does.</summary>
    public static void ReportUnclosed(MessageCursor cursor, int open) =>
        cursor.Report(
            MessageFault.ArgumentNotClosed,
            new TextRange(open, 1),
            "The argument that '{' opens here is not closed: write '}' at its end, or '{' in apostrophes if the brace is text"
        );
}
