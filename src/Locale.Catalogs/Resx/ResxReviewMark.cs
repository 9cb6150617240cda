namespace LocaleGen;

/// <summary>What a person is to look at, as the last line of a text's comment: <c>Review: …</c></summary>
internal static class ResxReviewMark
{
    private const string Mark = "Review: ";

    /// <summary>Gives the text of the file with the note; null where there is no such text, or the note is there.</summary>
    public static string? Write(string text, ResxData? data, string note)
    {
        if (data?.Value is null)
        {
            return null;
        }

        if (data.Comment is { } comment)
        {
            var (description, review) = Read(XmlUnits.Decode(text, comment));
            return
                review is not null && review.Split(["; "], StringSplitOptions.None).Contains(note)
                ? null
                : text.Insert(
                    comment.End,
                    ResxEscape.Write(
                        review is not null ? "; " + note
                        : description.Length > 0 ? "\n" + Mark + note
                        : Mark + note
                    )
                );
        }

        var lead = SpaceBehind(text, data.Tag.Range.End);
        var end = data.ContentEnd;
        while (end > data.Tag.Range.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text.Insert(end, $"{lead}<comment>{ResxEscape.Write(Mark + note)}</comment>");
    }

    /// <summary>Takes a comment apart: what it says of the text, and what is to be looked at, or null.</summary>
    public static (string Description, string? Review) Read(string comment)
    {
        var start = comment.StartsWith(Mark, StringComparison.Ordinal)
            ? 0
            : comment.LastIndexOf("\n" + Mark, StringComparison.Ordinal);
        return start < 0
            ? (comment.Trim(), null)
            : (
                comment.Substring(0, start).Trim(),
                comment
                    .Substring(comment.IndexOf(Mark, start, StringComparison.Ordinal) + Mark.Length)
                    .Trim()
            );
    }

    private static string SpaceBehind(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.Substring(position, end - position);
    }
}
