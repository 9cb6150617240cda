namespace LocaleGen;

/// <summary>Checks the styles of <c>date</c> and <c>time</c> as far as that takes no locale.</summary>
internal static class DateStyleCheck
{
    /// <summary>Notes letters that mean nothing.</summary>
    /// <param name="style">The style as written.</param>
    /// <param name="report">Takes the start in the style, the length and what is wrong.</param>
    public static void Check(string style, Action<int, int, string> report)
    {
        if (DateStyleResolver.WordOf(style) is not null)
        {
            return;
        }

        var skeleton = DateStyleResolver.SkeletonAt(style);
        if (skeleton >= 0)
        {
            CheckSkeleton(style, skeleton, report);
            return;
        }

        var unknown = DatePattern.IndexOfUnknown(style);
        if (unknown >= 0)
        {
            report(
                unknown,
                1,
                $"'{style[unknown]}' is no field of a date pattern: put text between apostrophes, as in 'at'"
            );
        }
    }

    private static void CheckSkeleton(string style, int start, Action<int, int, string> report)
    {
        for (var index = start; index < style.Length; index++)
        {
            var unit = style[index];
            if (
                !HourLetters.IsOne(unit)
                && !SkeletonLetter.TryFind(unit, 1, out _)
                && !PatternCharacters.IsWhiteSpace(unit)
            )
            {
                report(
                    index,
                    Length(style, index),
                    $"'{style.Substring(index, Length(style, index))}' is no field of a skeleton: name fields alone, as in 'yMMMd'; each language puts its own text between them"
                );
                return;
            }
        }
    }

    private static int Length(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
}
