using System.Buffers;

namespace LocaleGen;

/// <summary>Escapes text for a sink.</summary>
/// <remarks>
/// HTML: <c>&amp; &lt; &gt; " '</c>, so that the result may stand in an attribute too. Slack: exactly <c>&amp; &lt; &gt;</c>;
/// the label of a link has no line breaks.
/// </remarks>
internal static class MarkupEscape<TUnit>
{
    private const string Html = "&<>\"'";
    private const string Slack = "&<>";
    private const string SlackLabel = "&<>\r\n";

    private static readonly SearchValues<char>[] Utf16 =
    [
        SearchValues.Create(Html),
        SearchValues.Create(Slack),
        SearchValues.Create(SlackLabel),
    ];

    private static readonly SearchValues<byte>[] Utf8 =
    [
        SearchValues.Create("&<>\"'"u8),
        SearchValues.Create("&<>"u8),
        SearchValues.Create("&<>\r\n"u8),
    ];

    /// <summary>Whether a text is the same when it is escaped.</summary>
    public static bool IsPlain(MarkupSink sink, bool inLabel, ReadOnlySpan<TUnit> text)
    {
        var set =
            sink == MarkupSink.Html ? 0
            : inLabel ? 2
            : 1;
        return Units<TUnit>.IsUtf16
            ? !Units<TUnit>.AsUtf16(text).ContainsAny(Utf16[set])
            : !Units<TUnit>.AsUtf8(text).ContainsAny(Utf8[set]);
    }

    /// <summary>Escapes what stands between two places of a destination; gives where it ends then, or that there is no room.</summary>
    public static int Expand(
        MarkupSink sink,
        bool inLabel,
        Span<TUnit> destination,
        int start,
        int end
    )
    {
        if (IsPlain(sink, inLabel, destination[start..end]))
        {
            return end;
        }

        var extra = 0L;
        foreach (var unit in destination[start..end])
        {
            extra += (Replacement(sink, inLabel, unit)?.Length ?? 1) - 1;
        }

        if (extra > destination.Length - end)
        {
            return Interpreter<TUnit>.NoRoom;
        }

        // From the last to the first, since everything moves to the right.
        var to = end + (int)extra;
        for (var from = end - 1; from >= start; from--)
        {
            var unit = destination[from];
            if (Replacement(sink, inLabel, unit) is not { } replacement)
            {
                destination[--to] = unit;
                continue;
            }

            to -= replacement.Length;
            for (var index = 0; index < replacement.Length; index++)
            {
                destination[to + index] = Units<TUnit>.Of(replacement[index]);
            }
        }

        return end + (int)extra;
    }

    /// <summary>What stands for a unit, or null for the unit itself.</summary>
    public static string? Replacement(MarkupSink sink, bool inLabel, TUnit unit) =>
        Units<TUnit>.Value(unit) switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' when sink == MarkupSink.Html => "&quot;",
            '\'' when sink == MarkupSink.Html => "&#39;",
            '\n' or '\r' when sink == MarkupSink.Mrkdwn && inLabel => " ",
            _ => null,
        };
}
