namespace SlackBot.Slack.Formatting;

/// <summary>
/// Cuts markup. Entities, links, dates and what a reader sees as one character stay whole; bold, italic, struck and
/// code that the cut leaves open are closed behind the ellipsis.
/// </summary>
internal static class MrkdwnCut
{
    /// <summary>The markup in at most <paramref name="max"/> UTF-16 units.</summary>
    public static string Cut(string markup, int max)
    {
        if (markup.Length <= max)
        {
            return markup;
        }

        var (end, open) = LastFitting(markup, max);
        return string.Concat(markup.AsSpan(0, end), [PlainText.Ellipsis], open.ClosingMarks());
    }

    private static (int End, OpenSpans Open) LastFitting(string markup, int max)
    {
        var (end, open) = (0, default(OpenSpans));
        var reader = new MrkdwnReader(markup);
        while (end < max && reader.Read())
        {
            // Not behind an opening mark: it would enclose the ellipsis alone.
            if (reader.Token == MrkdwnToken.Open)
            {
                continue;
            }

            var room = max - 1 - reader.Open.ClosingLength;
            if (reader.End <= room)
            {
                (end, open) = (reader.End, reader.Open);
            }
            else if (reader.Token == MrkdwnToken.Text && reader.Start < room)
            {
                var fitting = PlainText.Fit(reader.Piece, room - reader.Start);
                return fitting == 0 ? (end, open) : (reader.Start + fitting, reader.Open);
            }
            else if (reader.Start >= max)
            {
                break;
            }
        }

        return (end, open);
    }
}
