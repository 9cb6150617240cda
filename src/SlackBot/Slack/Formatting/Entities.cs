using System.Buffers;
using System.Text;

namespace SlackBot.Slack.Formatting;

/// <summary>
/// The three characters Slack reads as markup, and what stands for them
/// (https://docs.slack.dev/messaging/formatting-message-text#escaping). No other entity exists.
/// </summary>
internal static class Entities
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>");

    /// <summary>Where the first character stands that has to be escaped, or -1.</summary>
    public static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>What stands for a character; itself, where it needs nothing.</summary>
    public static ReadOnlySpan<char> Of(in char character) =>
        character switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            _ => new ReadOnlySpan<char>(in character),
        };

    /// <summary>The text with its special characters escaped.</summary>
    public static string Escape(string text)
    {
        var rest = text.AsSpan();
        var next = IndexOfSpecial(rest);
        if (next < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (; next >= 0; next = IndexOfSpecial(rest))
        {
            escaped.Append(rest[..next]).Append(Of(in rest[next]));
            rest = rest[(next + 1)..];
        }

        return escaped.Append(rest).ToString();
    }

    /// <summary>How long the text is when it is escaped, in UTF-16 units.</summary>
    public static int EscapedLength(ReadOnlySpan<char> text)
    {
        var length = text.Length;
        for (var next = IndexOfSpecial(text); next >= 0; next = IndexOfSpecial(text))
        {
            length += Of(in text[next]).Length - 1;
            text = text[(next + 1)..];
        }

        return length;
    }

    /// <summary>The text with each entity read once: <c>&amp;amp;lt;</c> becomes <c>&amp;lt;</c>.</summary>
    public static string Unescape(string text)
    {
        var rest = text.AsSpan();
        var next = rest.IndexOf('&');
        if (next < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (; next >= 0; next = rest.IndexOf('&'))
        {
            plain.Append(rest[..next]);
            rest = rest[next..];
            var length = LengthAt(rest);
            plain.Append(length == 0 ? '&' : CharacterOf(rest));
            rest = rest[Math.Max(length, 1)..];
        }

        return plain.Append(rest).ToString();
    }

    /// <summary>How long the entity is that the text starts with; 0 where it starts with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text) =>
        text switch
        {
            ['&', 'a', 'm', 'p', ';', ..] => 5,
            ['&', 'l' or 'g', 't', ';', ..] => 4,
            _ => 0,
        };

    /// <summary>The character that the entity at the start of the text stands for.</summary>
    public static char CharacterOf(ReadOnlySpan<char> entity) =>
        entity[1] switch
        {
            'a' => '&',
            'l' => '<',
            _ => '>',
        };
}
