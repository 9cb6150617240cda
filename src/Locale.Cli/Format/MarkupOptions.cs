using System.CommandLine;
using System.CommandLine.Parsing;

namespace LocaleGen;

/// <summary>Which tags a message has, and what it is written for.</summary>
internal sealed class MarkupOptions
{
    private const string Text = "text";
    private const string Html = "html";
    private const string Mrkdwn = "mrkdwn";

    /// <summary>Makes the options.</summary>
    public MarkupOptions()
    {
        Tags.Validators.Add(CheckTags);
        Sink.AcceptOnlyFromAmong(Text, Html, Mrkdwn);
    }

    /// <summary>The declared tags, separated by commas.</summary>
    public Option<string> Tags { get; } =
        new("--tags")
        {
            Description =
                "The tags that are markup in the message, such as b,link; elsewhere < is text. The address of a link is the argument link.",
            HelpName = "names",
        };

    /// <summary>What the message is written for.</summary>
    public Option<string> Sink { get; } =
        new("--sink")
        {
            Description =
                "What the message is written for: plain text without its tags, HTML, or the mrkdwn of Slack. Arguments are escaped for it.",
            DefaultValueFactory = _ => Text,
        };

    /// <summary>The tags that were named.</summary>
    public DeclaredTags TagsOf(ParseResult result) =>
        result.GetValue(Tags) is { } names ? DeclaredTags.Of(Split(names)) : DeclaredTags.None;

    /// <summary>The sink that was named; null for plain text.</summary>
    public MarkupSink? SinkOf(ParseResult result) =>
        result.GetRequiredValue(Sink) switch
        {
            Html => MarkupSink.Html,
            Mrkdwn => MarkupSink.Mrkdwn,
            _ => null,
        };

    private static void CheckTags(OptionResult result)
    {
        foreach (var name in result.Tokens.SelectMany(token => Split(token.Value)))
        {
            if (!DeclaredTags.IsName(name))
            {
                result.AddError(
                    $"'{name}' is no name of a tag: write --tags b,link, names of letters, digits, - and _ that begin with a letter"
                );
            }
        }
    }

    private static string[] Split(string names) => names.Split(',', StringSplitOptions.TrimEntries);
}
