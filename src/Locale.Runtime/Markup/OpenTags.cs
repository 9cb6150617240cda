namespace LocaleGen;

/// <summary>Follows the tags of a message while it is linked, and knows what a sink writes for them.</summary>
/// <remarks>
/// Within code Slack reads no markup, so none is written there; nor is a tag within itself, where <c>**</c> would be two
/// asterisks. Nor does it within the label of a link, but whether there is one is known when its address is. No sink has
/// links within links.
/// </remarks>
internal sealed class OpenTags(MarkupSink sink)
{
    private readonly Stack<(string Name, bool IsWritten, bool IsLink)> open = [];

    /// <summary>Whether the label of what may become a link is being written.</summary>
    public bool InLabel { get; private set; }

    /// <summary>Opens a tag; gives its markup, or null for a link, which is written with its address.</summary>
    public string? Open(string name, bool hasAddress)
    {
        var isText = IsText(name);
        var isLink = hasAddress && !isText && !InLabel;
        InLabel |= isLink;
        open.Push((name, !isText, isLink));
        return isLink ? null
            : isText && name != KnownTags.LineBreak ? ""
            : Markup(name, TagKind.Open);
    }

    /// <summary>Closes the last tag; gives its markup, or null for a link.</summary>
    /// <exception cref="FormatException">No tag is open.</exception>
    public string? Close()
    {
        if (!open.TryPop(out var tag))
        {
            throw new FormatException("A program closes a tag that it never opened.");
        }

        InLabel &= !tag.IsLink;
        return tag.IsLink ? null
            : tag.IsWritten ? Markup(tag.Name, TagKind.Close)
            : "";
    }

    /// <summary>The markup of a tag that stands alone.</summary>
    public string Alone(string name) =>
        name == KnownTags.LineBreak ? Markup(name, TagKind.Standalone) : "";

    private bool IsText(string name) =>
        sink == MarkupSink.Mrkdwn
        && open.Any(tag => tag.IsWritten && (tag.Name == name || tag.Name == KnownTags.Code));

    private string Markup(string name, TagKind kind) =>
        (sink, name) switch
        {
            (_, KnownTags.LineBreak) when kind == TagKind.Close => "",
            (MarkupSink.Html, KnownTags.LineBreak) => "<br>",
            (MarkupSink.Html, _) when KnownTags.IsFormatting(name) => TagSyntax.Write(name, kind),
            (MarkupSink.Mrkdwn, KnownTags.LineBreak) => "\n",
            (MarkupSink.Mrkdwn, KnownTags.Bold) => "*",
            (MarkupSink.Mrkdwn, KnownTags.Italic) => "_",
            (MarkupSink.Mrkdwn, KnownTags.Strikethrough) => "~",
            (MarkupSink.Mrkdwn, KnownTags.Code) => "`",
            _ => "",
        };
}
