using System.Runtime.CompilerServices;

namespace SlackBot.Slack.Formatting;

/// <summary>What encloses a span of markup.</summary>
internal enum MrkdwnMark
{
    Fence,
    Backtick,
    Asterisk,
    Underscore,
    Tilde,
}

/// <summary>The spans of markup that are open at a place, and where each ends. At most one of a kind.</summary>
internal struct OpenSpans
{
    private static readonly string[] Marks = ["```", "`", "*", "_", "~"];

    // Position of the closing mark; 0 while closed, as no span can close at the very start.
    private Ends ends;

    /// <summary>How the mark is written.</summary>
    public static string Written(MrkdwnMark mark) => Marks[(int)mark];

    /// <summary>Inside code nothing else opens.</summary>
    public readonly bool InCode => IsOpen(MrkdwnMark.Fence) || IsOpen(MrkdwnMark.Backtick);

    /// <summary>How many units close all of them.</summary>
    public readonly int ClosingLength
    {
        get
        {
            var length = 0;
            for (var mark = 0; mark < Marks.Length; mark++)
            {
                length += ends[mark] > 0 ? Marks[mark].Length : 0;
            }

            return length;
        }
    }

    public readonly bool IsOpen(MrkdwnMark mark) => ends[(int)mark] > 0;

    /// <summary>Opens a span that is closed at a position.</summary>
    public void Open(MrkdwnMark mark, int closesAt) => ends[(int)mark] = closesAt;

    /// <summary>Closes the span that ends at a position; the length of its mark, 0 where none ends there.</summary>
    public int CloseAt(int position)
    {
        for (var mark = 0; mark < Marks.Length && position > 0; mark++)
        {
            if (ends[mark] == position)
            {
                ends[mark] = 0;
                return Marks[mark].Length;
            }
        }

        return 0;
    }

    /// <summary>The marks that close all of them, the innermost first.</summary>
    public readonly string ClosingMarks()
    {
        List<(int End, string Mark)> spans = [];
        for (var mark = 0; mark < Marks.Length; mark++)
        {
            spans.Add((ends[mark], Marks[mark]));
        }

        return string.Concat(
            spans.Where(span => span.End > 0).OrderBy(span => span.End).Select(span => span.Mark)
        );
    }

    [InlineArray(5)]
    private struct Ends
    {
        private int first;
    }
}
