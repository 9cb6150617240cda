using System.Text;
using SlackBot.Slack.Formatting;

namespace SlackBot.Slack.BlockKit;

/// <summary>
/// A block of a message (https://docs.slack.dev/reference/block-kit/blocks). Each cuts its texts to what Slack takes,
/// so that a block beyond the limits cannot be made.
/// </summary>
internal abstract record Block
{
    /// <summary>Whether there is nothing to be seen; Slack refuses such a block, and no message keeps it.</summary>
    internal abstract bool IsBlank { get; }

    /// <summary>Writes it as JSON.</summary>
    internal abstract void Write(ref BlockJson json);

    /// <summary>Appends what a screen reader says of it.</summary>
    internal abstract void AppendPlainText(StringBuilder text);
}

/// <summary>A headline in plain text.</summary>
internal sealed record Header(string Text) : Block
{
    public string Text { get; } = PlainText.Cut(Text, BlockKitLimits.HeaderText);

    internal override bool IsBlank => string.IsNullOrWhiteSpace(Text);

    internal override void Write(ref BlockJson json)
    {
        json.Raw("""{"type":"header","text":{"type":"plain_text","emoji":true,"text":"""u8);
        json.Text(Text);
        json.Raw("}}"u8);
    }

    internal override void AppendPlainText(StringBuilder text) => text.Append(Text);
}

/// <summary>A paragraph of markup, with short fields in two columns beneath.</summary>
/// <param name="Fields">At most ten that are not blank; <see cref="AnswerBuilder.Fields"/> takes any number.</param>
internal sealed record Section(Mrkdwn Text, IReadOnlyList<Mrkdwn>? Fields = null) : Block
{
    public Mrkdwn Text { get; } = Text.Cut(BlockKitLimits.SectionText);

    public IReadOnlyList<Mrkdwn>? Fields { get; } =
        MrkdwnTexts.Fit(Fields, BlockKitLimits.SectionFields, BlockKitLimits.SectionField);

    internal override bool IsBlank => Text.IsBlank && Fields is null;

    internal override void Write(ref BlockJson json)
    {
        json.Raw("{\"type\":\"section\""u8);
        if (!Text.IsBlank)
        {
            json.Raw(""","text":"""u8);
            json.Mrkdwn(Text);
        }

        if (Fields is not null)
        {
            json.Raw(""","fields":"""u8);
            json.Mrkdwn(Fields);
        }

        json.Raw("}"u8);
    }

    internal override void AppendPlainText(StringBuilder text)
    {
        MrkdwnPlainText.Append(text, Text.Markup);
        MrkdwnTexts.AppendPlainText(text, Fields);
    }
}

/// <summary>Small print.</summary>
/// <param name="Elements">At most ten that are not blank; <see cref="AnswerBuilder.Context"/> takes any number.</param>
internal sealed record Context(IReadOnlyList<Mrkdwn> Elements) : Block
{
    public IReadOnlyList<Mrkdwn> Elements { get; } =
        MrkdwnTexts.Fit(Elements, BlockKitLimits.ContextElements, BlockKitLimits.ContextText) ?? [];

    internal override bool IsBlank => Elements.Count == 0;

    internal override void Write(ref BlockJson json)
    {
        json.Raw("""{"type":"context","elements":"""u8);
        json.Mrkdwn(Elements);
        json.Raw("}"u8);
    }

    internal override void AppendPlainText(StringBuilder text) =>
        MrkdwnTexts.AppendPlainText(text, Elements);
}

/// <summary>A line across.</summary>
internal sealed record Divider : Block
{
    internal override bool IsBlank => false;

    internal override void Write(ref BlockJson json) => json.Raw("""{"type":"divider"}"""u8);

    internal override void AppendPlainText(StringBuilder text) { }
}
