using System.Globalization;
using System.Text.RegularExpressions;
using LocaleGen;
using SlackBot.Slack;
using SlackBot.Slack.Formatting;
using SlackBot.Tenants;

namespace SlackBot.Wording.Answers;

/// <summary>How messages, texts, people and times are shown everywhere.</summary>
internal static partial class WordingLook
{
    private const int LongestText = 1500;
    private const int LongestTyped = 60;
    private const string FirstStrongIsolate = "\u2068";
    private const string EndOfIsolate = "\u2069";

    /// <summary>A message and its language.</summary>
    public static Mrkdwn Message(WordingPlace place) =>
        Mrkdwn.Of($"{Mrkdwn.Code(Typed(place.Key))} ({Typed(place.Locale)})");

    /// <summary>The same as plain text.</summary>
    public static string PlainMessage(WordingPlace place) =>
        $"{Typed(place.Key)} ({Typed(place.Locale)})";

    /// <summary>A text as it is written, under its label; of a long one the start.</summary>
    public static Mrkdwn Text(string label, string text) =>
        Mrkdwn.Of(
            $"{Mrkdwn.Bold(label)}\n{Mrkdwn.CodeBlock(PlainText.CutForEscaping(text, LongestText))}"
        );

    /// <summary>A text on one line, cut, with its writing direction kept from what stands beside it.</summary>
    public static Mrkdwn Line(string text, int longest) =>
        Mrkdwn.Escape(
            Isolated(PlainText.CutForEscaping(text.ReplaceLineEndings(" ").Trim(), longest))
        );

    /// <summary>What someone typed, as an answer repeats it: enough to see what was meant.</summary>
    public static string Typed(string typed) => PlainText.Cut(typed, LongestTyped);

    /// <summary>Keywords, names or commands as code, with dots between them.</summary>
    public static Mrkdwn Codes(IEnumerable<string> codes) =>
        Mrkdwn.Join(" · ", codes.Select(Mrkdwn.Code));

    /// <summary>The plural categories as messages write them.</summary>
    public static Mrkdwn Forms(IEnumerable<PluralCategory> categories) =>
        Codes(categories.Select(category => category.ToString().ToLowerInvariant()));

    /// <summary>A person as a mention that alerts nobody in a private answer; ids of another workspace mean nothing here.</summary>
    public static Mrkdwn Person(Author author, Caller caller) =>
        author.Installation != caller.Installation.Id
            ? Mrkdwn.Escape(caller.Strings.Wording.Elsewhere)
        : UserId().IsMatch(author.UserId) ? Mrkdwn.Raw($"<@{author.UserId}>")
        : Mrkdwn.Escape(author.UserId);

    /// <summary>A time in the reader's own zone; old clients see it in UTC, in an order that every language reads.</summary>
    public static Mrkdwn Time(DateTimeOffset time) =>
        Mrkdwn.Date(
            time,
            time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)
        );

    private static string Isolated(string text) =>
        RightToLeft().IsMatch(text) ? FirstStrongIsolate + text + EndOfIsolate : text;

    [GeneratedRegex("^[UW][A-Z0-9]{1,40}$")]
    private static partial Regex UserId();

    /// <summary>The blocks of Hebrew, Arabic and their neighbours.</summary>
    [GeneratedRegex("[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE]")]
    private static partial Regex RightToLeft();
}
