using System.Text;

namespace SlackBot.Slack.Formatting;

/// <summary>Markup as notifications and screen readers say it: the text alone, a date or link by its label.</summary>
internal static class MrkdwnPlainText
{
    /// <summary>The text without its markup.</summary>
    public static string Of(string markup)
    {
        var text = new StringBuilder(markup.Length);
        Append(text, markup);
        return text.ToString();
    }

    /// <summary>Appends the text without its markup.</summary>
    public static void Append(StringBuilder text, ReadOnlySpan<char> markup)
    {
        var reader = new MrkdwnReader(markup);
        while (reader.Read())
        {
            switch (reader.Token)
            {
                case MrkdwnToken.Text:
                    text.Append(reader.Piece);
                    break;
                case MrkdwnToken.Entity:
                    text.Append(Entities.CharacterOf(reader.Piece));
                    break;
                case MrkdwnToken.Reference:
                    Append(text, Label(reader.Piece[1..^1]));
                    break;
                default:
                    break;
            }
        }
    }

    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> reference) =>
        reference.IndexOf('|') is >= 0 and var bar ? reference[(bar + 1)..] : reference;
}
