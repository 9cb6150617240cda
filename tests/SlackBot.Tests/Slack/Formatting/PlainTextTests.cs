using SlackBot.Slack.Formatting;

namespace SlackBot.Tests.Slack.Formatting;

public class PlainTextTests
{
    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a👨‍👩‍👧b", 8, "a…")]
    [InlineData("a👍🏽", 4, "a…")]
    [InlineData("R&D <x>", 4, "R&D…")]
    public void A_text_is_cut_between_what_a_reader_sees_as_characters(
        string text,
        int max,
        string cut
    ) => Assert.Equal(cut, PlainText.Cut(text, max));

    [Theory]
    [InlineData("a&b", 7, "a&b")]
    [InlineData("a&b", 6, "a…")]
    [InlineData("a&bc", 7, "a&…")]
    [InlineData("<<<", 10, "<<…")]
    public void A_text_is_cut_to_its_length_when_escaped(string text, int max, string cut) =>
        Assert.Equal(cut, PlainText.CutForEscaping(text, max));

    [Fact]
    public void A_character_of_very_many_marks_may_be_split_but_no_pair_is()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\U0001D165", 1_000));

        var cut = PlainText.Cut(text, 151);

        Assert.InRange(cut.Length, 140, 151);
        Assert.False(char.IsHighSurrogate(cut[^2]));
    }

    [Theory]
    [InlineData("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("&amp;amp;", "&amp;")]
    [InlineData("& &quot; &lt &gt", "& &quot; &lt &gt")]
    [InlineData("x &", "x &")]
    public void Entities_are_read_exactly_once(string text, string read) =>
        Assert.Equal(read, Entities.Unescape(text));
}
