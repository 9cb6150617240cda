using System.Globalization;
using System.Text;

namespace SlackBot.Slack.Formatting;

/// <summary>Cuts plain text to what Slack takes; lengths are UTF-16 units.</summary>
internal static class PlainText
{
    /// <summary>Put at the end of a text that was cut.</summary>
    public const char Ellipsis = '…';

    // Stacked marks can make one character of a thousand units: those are not worth keeping whole.
    private const int LongestElement = 64;

    /// <summary>The text in at most <paramref name="max"/> units, with an ellipsis where it was cut.</summary>
    public static string Cut(string text, int max) =>
        text.Length <= max ? text : string.Concat(text.AsSpan(0, Fit(text, max - 1)), [Ellipsis]);

    /// <summary>The text, cut so that it takes at most <paramref name="max"/> units once it is escaped.</summary>
    public static string CutForEscaping(string text, int max) =>
        text.Length <= max && Entities.EscapedLength(text) <= max
            ? text
            : string.Concat(text.AsSpan(0, FitEscaped(text, max - 1)), [Ellipsis]);

    /// <summary>How much of the text fits without splitting what a reader sees as one character.</summary>
    public static int Fit(ReadOnlySpan<char> text, int max)
    {
        var fitting = 0;
        while (fitting < text.Length)
        {
            var next = fitting + ElementLength(text[fitting..]);
            if (next > max)
            {
                break;
            }

            fitting = next;
        }

        return fitting;
    }

    private static int FitEscaped(ReadOnlySpan<char> text, int max)
    {
        var (fitting, cost) = (0, 0);
        while (fitting < text.Length)
        {
            var element = text.Slice(fitting, ElementLength(text[fitting..]));
            cost += Entities.EscapedLength(element);
            if (cost > max)
            {
                break;
            }

            fitting += element.Length;
        }

        return fitting;
    }

    private static int ElementLength(ReadOnlySpan<char> text)
    {
        // Two more than can be used, so that the window itself splits nothing that decides.
        var window = text[..Math.Min(text.Length, LongestElement + 2)];
        var length = StringInfo.GetNextTextElementLength(window);
        if (length <= LongestElement)
        {
            return length;
        }

        Rune.DecodeFromUtf16(text, out _, out length);
        return length;
    }
}
