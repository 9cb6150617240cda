using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SlackBot.Slack;
using SlackBot.Slack.Formatting;

namespace SlackBot.Tests.Slack.Formatting;

public class MrkdwnCutTests
{
    [Fact]
    public void Markup_that_fits_stays_as_it_is() =>
        Assert.Equal("*abc* &amp;", MrkdwnCut.Cut("*abc* &amp;", 11));

    [Theory]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("ab &amp; cd", 7, "ab …")]
    [InlineData("ab &amp; cd", 9, "ab &amp;…")]
    [InlineData("a😀b", 3, "a…")]
    [InlineData("ab e\u0301\u0302 x", 6, "ab …")]
    [InlineData("see <https://example.com|this> now", 20, "see …")]
    [InlineData("abc", 1, "…")]
    public void What_belongs_together_is_not_split(string markup, int max, string cut) =>
        Assert.Equal(cut, MrkdwnCut.Cut(markup, max));

    [Theory]
    [InlineData("a *bold text* b", 9, "a *bold…*")]
    [InlineData("a _slanted_ b", 9, "a _slan…_")]
    [InlineData("a `code here` b", 9, "a `code…`")]
    [InlineData("*bold _it too_ b*", 12, "*bold _it…_*")]
    [InlineData("```\nline one\nline two\n```", 12, "```\nline…```")]
    [InlineData("```\nif *a* b\n``` text", 11, "```\nif …```")]
    public void What_the_cut_leaves_open_is_closed(string markup, int max, string cut) =>
        Assert.Equal(cut, MrkdwnCut.Cut(markup, max));

    [Theory]
    [InlineData("2 * 3 * 4 is 24", 10, "2 * 3 * 4…")]
    [InlineData("a snake_case_name is long", 14, "a snake_case_…")]
    [InlineData("~ not struck ~ at all", 12, "~ not struc…")]
    [InlineData("a ` tick\nand ` another", 20, "a ` tick\nand ` anot…")]
    [InlineData("``` never closed at all", 12, "``` never c…")]
    public void A_mark_that_encloses_nothing_is_a_character(string markup, int max, string cut) =>
        Assert.Equal(cut, MrkdwnCut.Cut(markup, max));

    [Fact]
    public void A_reader_never_sees_a_mark_that_enclosed_the_ellipsis_alone() =>
        Assert.Equal("abc …", MrkdwnCut.Cut("abc *bold text*", 7));

    [Theory]
    [InlineData("*a ")]
    [InlineData("` \n")]
    [InlineData("_~*`")]
    [InlineData("&amp;")]
    [InlineData("\u0301")]
    public void Hostile_markup_is_cut_at_once(string piece)
    {
        var markup = string.Concat(Enumerable.Repeat(piece, 200_000));

        Assert.InRange(MrkdwnCut.Cut(markup, 3_000).Length, 1, 3_000);
        Assert.NotNull(MrkdwnPlainText.Of(markup));
    }

    [Fact]
    public void An_escaped_text_is_cut_to_something_that_was_escaped() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                ArbMap.Default.ArbFor<PositiveInt>(),
                (text, max) =>
                {
                    var noisy = text.Get + "<&>😀e\u0301" + text.Get;
                    var cut = MrkdwnCut.Cut(Mrkdwn.Escape(noisy).Markup, max.Get);
                    if (cut.Length > max.Get)
                    {
                        return false;
                    }

                    var ellipsis = cut.LastIndexOf(PlainText.Ellipsis);
                    var kept = Entities.Unescape(ellipsis < 0 ? cut : cut[..ellipsis]);
                    return noisy.StartsWith(kept, StringComparison.Ordinal)
                        && !(
                            kept.Length > 0
                            && char.IsHighSurrogate(kept[^1])
                            && HasPairAt(noisy, kept.Length)
                        );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_code_block_is_a_code_block_wherever_it_is_cut() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                Gen.Choose(12, 60).ToArbitrary(),
                (text, max) =>
                {
                    var cut = MrkdwnCut.Cut(
                        Mrkdwn.CodeBlock(text.Get + "``` *a* ` &" + text.Get).Markup,
                        max
                    );
                    return cut.Length <= max && cut.Split("```") is ["", _, ""];
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static bool HasPairAt(string text, int index) =>
        index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);
}
