namespace LocaleGen;

/// <summary>Checks what can be said of a style without knowing the locale: that there is one, and its outer form.</summary>
internal static class FormatStyle
{
    private const string SkeletonStart = "::";

    /// <summary>Notes the errors of a style.</summary>
    /// <param name="cursor">Takes the errors.</param>
    /// <param name="format">What the style is for.</param>
    /// <param name="written">The style as written, white space included.</param>
    public static void Check(MessageCursor cursor, FormatType format, TextRange written)
    {
        var style = PatternCharacters.Trim(cursor.Text, written);
        if (style.Length == 0)
        {
            cursor.Report(
                MessageFault.StyleMalformed,
                new TextRange(written.End, 1),
                "The style is empty: write one behind the comma, or leave out the comma"
            );
        }
        else if (format is FormatType.List or FormatType.Relative)
        {
            CheckWords(cursor, format, style);
        }
        else if (
            string.CompareOrdinal(cursor.Text, style.Start, SkeletonStart, 0, SkeletonStart.Length)
                == 0
            && style.Length == SkeletonStart.Length
        )
        {
            cursor.Report(
                MessageFault.StyleMalformed,
                style,
                "The skeleton is empty: write what it asks for behind '::', or leave out the style"
            );
        }
        else
        {
            CheckContent(cursor, format, written);
        }
    }

    /// <summary>Styles of our own, which are words.</summary>
    private static void CheckWords(MessageCursor cursor, FormatType format, TextRange style)
    {
        void Report(TextRange range, string problem) =>
            cursor.Report(MessageFault.StyleMalformed, range, problem);

        if (format == FormatType.List)
        {
            ListStyle.Parse(cursor.Text, style, Report);
        }
        else
        {
            RelativeStyle.Parse(cursor.Text, style, Report);
        }
    }

    /// <summary>Words, patterns and skeletons of ICU.</summary>
    private static void CheckContent(MessageCursor cursor, FormatType format, TextRange written)
    {
        void Report(int start, int length, string problem) =>
            cursor.Report(
                LocaleRules.BadSkeleton,
                MessageFault.StyleMalformed,
                new TextRange(written.Start + start, length),
                problem
            );

        if (format is FormatType.Number or FormatType.Range)
        {
            NumberStyle.Check(cursor.Slice(written), Report);
        }
        else if (format is FormatType.Date or FormatType.Time)
        {
            DateStyleCheck.Check(cursor.Slice(written), Report);
        }
    }

    /// <summary>Notes that there is no style where the type cannot do without.</summary>
    public static void CheckMissing(MessageCursor cursor, FormatType format, TextRange type)
    {
        if (format == FormatType.Relative)
        {
            cursor.Report(
                MessageFault.StyleMalformed,
                type,
                $"The type 'relative' needs a unit behind it: write one of {RelativeStyle.Units}, as in '{{n, relative, day}}'"
            );
        }
    }
}
