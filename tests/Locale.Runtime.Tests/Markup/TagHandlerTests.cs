namespace LocaleGen;

public class TagHandlerTests
{
    private static readonly DeclaredTags Tags = DeclaredTags.Of(["b", "user", "icon", "link"]);

    [Fact]
    public void A_handler_writes_the_tags_that_it_knows_with_the_argument_of_their_name()
    {
        var messages = Of("{user} <user>wrote <b>it</b></user> <icon/>");
        var message = new Message1(messages, 0, "U\"1");
        Assert.Equal(
            "U&quot;1 <a data-user=\"U&quot;1\">wrote <b>it</b></a> <img>",
            Markup.Text(message.Html.With(new Handler()))
        );
        Assert.Equal(
            "U\"1 @U\"1:wrote *it* :icon:",
            Markup.Text(message.Mrkdwn.With(new Handler()))
        );
        Assert.Equal("U&quot;1 wrote <b>it</b> ", Markup.Text(message.Html));
        Assert.Equal("U\"1 wrote it ", message.ToString());
    }

    [Fact]
    public void What_a_handler_wrote_before_it_said_no_is_taken_back()
    {
        var message = new Message1(Of("<link>x</link>"), 0, "https://x.org");
        Assert.Equal(
            "<a href=\"https://x.org\">x</a>",
            Markup.Text(message.Html.With(new Undecided()))
        );
    }

    private static LocaleMessages Of(string text) =>
        InMemoryCatalog.Of(new() { ["en"] = new() { ["message"] = text } }, tags: Tags).For("en");

    private sealed class Handler : ITagHandler
    {
        public bool TryWrite(in MessageTag tag, ref MarkupWriter output)
        {
            switch (tag.Name, tag.Kind, tag.Sink)
            {
                case ("user", TagKind.Open, MarkupSink.Html):
                    output.Markup("<a data-user=\"");
                    output.Text(tag.Value);
                    output.Markup("\">");
                    return true;
                case ("user", TagKind.Open, _):
                    output.Text($"@{tag.Value}:");
                    return true;
                case ("user", _, _):
                    output.Markup(tag.Sink == MarkupSink.Html ? "</a>" : "");
                    return true;
                case ("icon", TagKind.Standalone, _):
                    output.Markup(tag.Sink == MarkupSink.Html ? "<img>" : ":icon:");
                    return true;
                default:
                    return false;
            }
        }
    }

    private sealed class Undecided : ITagHandler
    {
        public bool TryWrite(in MessageTag tag, ref MarkupWriter output)
        {
            output.Markup("undecided");
            return false;
        }
    }
}
