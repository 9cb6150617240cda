using System.Runtime.CompilerServices;

namespace SlackBot.Slack.Formatting;

/// <summary>Finds the mark that closes a span. Remembers where there is none, so that a line of stray marks is read once.</summary>
internal ref struct ClosingMarks(ReadOnlySpan<char> markup)
{
    private readonly ReadOnlySpan<char> _markup = markup;
    private NoneBefore _noneBefore;
    private int _lineEnd = -1;

    /// <summary>Where the span that opens at a position closes; -1 where it does not, so that its mark is but a character.</summary>
    /// <param name="open">Not less than in the call before.</param>
    public int Find(MrkdwnMark mark, int open)
    {
        if (open < _noneBefore[(int)mark])
        {
            return -1;
        }

        var end = mark == MrkdwnMark.Fence ? _markup.Length : LineEnd(open);
        var from = open + OpenSpans.Written(mark).Length;
        if (mark > MrkdwnMark.Backtick && !CanOpenStyle(open, end))
        {
            return -1;
        }

        var closing = mark switch
        {
            MrkdwnMark.Fence => IndexOf("```", from, end),
            MrkdwnMark.Backtick => IndexOf("`", from, end),
            _ => IndexOfStyle(_markup[open], from, end),
        };
        if (closing < 0)
        {
            _noneBefore[(int)mark] = end;
        }

        // Two backticks enclose nothing.
        return mark == MrkdwnMark.Backtick && closing == from ? -1 : closing;
    }

    private int LineEnd(int position)
    {
        if (position > _lineEnd)
        {
            var length = _markup[position..].IndexOf('\n');
            _lineEnd = length < 0 ? _markup.Length : position + length;
        }

        return _lineEnd;
    }

    private readonly int IndexOf(string mark, int from, int end) =>
        from <= end && _markup[from..end].IndexOf(mark) is >= 0 and var index ? from + index : -1;

    private readonly bool CanOpenStyle(int open, int end) =>
        (open == 0 || !char.IsLetterOrDigit(_markup[open - 1]))
        && open + 1 < end
        && !char.IsWhiteSpace(_markup[open + 1]);

    private readonly int IndexOfStyle(char mark, int from, int end)
    {
        for (var at = from + 1; at < end; at++)
        {
            var isEdge = at + 1 == end || !char.IsLetterOrDigit(_markup[at + 1]);
            if (_markup[at] == mark && isEdge && !char.IsWhiteSpace(_markup[at - 1]))
            {
                return at;
            }
        }

        return -1;
    }

    [InlineArray(5)]
    private struct NoneBefore
    {
        private int _first;
    }
}
