using System.Runtime.CompilerServices;

namespace SlackBot.Slack.Formatting;

/// <summary>Finds the mark that closes a span. Remembers where there is none, so that a line of stray marks is read once.</summary>
internal ref struct ClosingMarks(ReadOnlySpan<char> markup)
{
    private readonly ReadOnlySpan<char> markup = markup;
    private NoneBefore noneBefore;
    private int lineEnd = -1;

    /// <summary>Where the span that opens at a position closes; -1 where it does not, so that its mark is but a character.</summary>
    /// <param name="open">Not less than in the call before.</param>
    public int Find(MrkdwnMark mark, int open)
    {
        if (open < noneBefore[(int)mark])
        {
            return -1;
        }

        var end = mark == MrkdwnMark.Fence ? markup.Length : LineEnd(open);
        var from = open + OpenSpans.Written(mark).Length;
        if (mark > MrkdwnMark.Backtick && !CanOpenStyle(open, end))
        {
            return -1;
        }

        var closing = mark switch
        {
            MrkdwnMark.Fence => IndexOf("```", from, end),
            MrkdwnMark.Backtick => IndexOf("`", from, end),
            _ => IndexOfStyle(markup[open], from, end),
        };
        if (closing < 0)
        {
            noneBefore[(int)mark] = end;
        }

        // Two backticks enclose nothing.
        return mark == MrkdwnMark.Backtick && closing == from ? -1 : closing;
    }

    private int LineEnd(int position)
    {
        if (position > lineEnd)
        {
            var length = markup[position..].IndexOf('\n');
            lineEnd = length < 0 ? markup.Length : position + length;
        }

        return lineEnd;
    }

    private readonly int IndexOf(string mark, int from, int end) =>
        from <= end && markup[from..end].IndexOf(mark) is >= 0 and var index ? from + index : -1;

    private readonly bool CanOpenStyle(int open, int end) =>
        (open == 0 || !char.IsLetterOrDigit(markup[open - 1]))
        && open + 1 < end
        && !char.IsWhiteSpace(markup[open + 1]);

    private readonly int IndexOfStyle(char mark, int from, int end)
    {
        for (var at = from + 1; at < end; at++)
        {
            var isEdge = at + 1 == end || !char.IsLetterOrDigit(markup[at + 1]);
            if (markup[at] == mark && isEdge && !char.IsWhiteSpace(markup[at - 1]))
            {
                return at;
            }
        }

        return -1;
    }

    [InlineArray(5)]
    private struct NoneBefore
    {
        private int first;
    }
}
