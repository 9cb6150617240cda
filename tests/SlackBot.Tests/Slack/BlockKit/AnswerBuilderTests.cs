using SlackBot.Slack;
using SlackBot.Slack.BlockKit;

namespace SlackBot.Tests.Slack.BlockKit;

public class AnswerBuilderTests
{
    [Fact]
    public void Blocks_come_in_the_order_they_were_said()
    {
        var answer = new AnswerBuilder()
            .Header("Alerts")
            .Section(Mrkdwn.Bold("one"))
            .Fields(Mrkdwn.Escape("a"), Mrkdwn.Escape("b"))
            .Divider()
            .Context(Mrkdwn.Escape("small"))
            .Build("Two alerts");

        Assert.Equal("Two alerts", answer.Text);
        Assert.Collection(
            answer.Blocks,
            block => Assert.Equal("Alerts", Assert.IsType<Header>(block).Text),
            block => Assert.Equal("*one*", Assert.IsType<Section>(block).Text.Markup),
            block => Assert.Equal(2, Assert.IsType<Section>(block).Fields!.Count),
            block => Assert.IsType<Divider>(block),
            block => Assert.Equal("small", Assert.IsType<Context>(block).Elements[0].Markup)
        );
    }

    [Fact]
    public void Without_a_text_of_its_own_an_answer_says_what_its_blocks_say()
    {
        var answer = new AnswerBuilder()
            .Header("R&D <team>")
            .Section(Mrkdwn.Of($"*{"2 > 1"}* at `x`"))
            .Fields(Mrkdwn.Of($"*Host*\n{"db-1"}"), Mrkdwn.Escape("b"))
            .Divider()
            .Context(Mrkdwn.Escape("small"))
            .Build();

        Assert.Equal("R&D <team>\n2 > 1 at x\nHost\ndb-1\nb\nsmall", answer.Text);
    }

    [Fact]
    public void Blank_texts_are_passed_over()
    {
        var builder = new AnswerBuilder()
            .Header(" ")
            .Section(Mrkdwn.Empty)
            .Fields(Mrkdwn.Empty, Mrkdwn.Escape("\n"))
            .Context();

        Assert.Equal(0, builder.Remaining);
        var answer = builder.Build();
        Assert.Empty(answer.Blocks);
        Assert.Equal("…", answer.Text);
    }

    [Fact]
    public void Eleven_fields_flow_into_a_second_section()
    {
        var answer = new AnswerBuilder().Fields(Numbers(21)).Build();

        Assert.Equal([10, 10, 1], answer.Blocks.Select(block => ((Section)block).Fields!.Count));
    }

    [Fact]
    public void Eleven_elements_flow_into_a_second_context()
    {
        var answer = new AnswerBuilder().Context(Numbers(11)).Build();

        Assert.Equal([10, 1], answer.Blocks.Select(block => ((Context)block).Elements.Count));
    }

    [Fact]
    public void A_block_made_by_hand_refuses_more_than_it_takes()
    {
        Assert.Throws<ArgumentException>(() => new Section(Mrkdwn.Empty, [.. Numbers(11)]));
        Assert.Throws<ArgumentException>(() => new Context([.. Numbers(11)]));
    }

    [Fact]
    public void Texts_that_are_too_long_are_cut()
    {
        var answer = new AnswerBuilder()
            .Header(new string('h', 151))
            .Section(Mrkdwn.Escape(new string('&', 3_000)))
            .Fields(Mrkdwn.Escape(new string('f', 2_001)))
            .Context(Mrkdwn.Escape(new string('c', 3_001)))
            .Build(new string('<', 4_000));

        Assert.Equal(new string('h', 149) + "…", ((Header)answer.Blocks[0]).Text);
        var section = ((Section)answer.Blocks[1]).Text.Markup;
        Assert.EndsWith("&amp;…", section);
        Assert.InRange(section.Length, 2_990, 3_000);
        Assert.Equal(2_000, ((Section)answer.Blocks[2]).Fields![0].Markup.Length);
        Assert.Equal(3_000, ((Context)answer.Blocks[3]).Elements[0].Markup.Length);
        Assert.Equal(new string('<', 999) + "…", answer.Text);
    }

    [Fact]
    public void More_than_fifty_blocks_are_left_off_and_counted()
    {
        var builder = new AnswerBuilder();
        for (var number = 1; number <= 53; number++)
        {
            builder.Section(Mrkdwn.Escape($"{number}"));
        }

        Assert.Equal(3, builder.Remaining);
        Assert.Equal(50, builder.Build().Blocks.Count);
    }

    [Fact]
    public void What_is_too_long_together_is_left_off_without_a_gap()
    {
        var builder = new AnswerBuilder();
        for (var number = 1; number <= 5; number++)
        {
            builder.Section(Mrkdwn.Escape(new string('x', 3_000)));
        }

        builder.Divider();

        Assert.Equal(2, builder.Remaining);
        Assert.Equal(4, builder.Build().Blocks.Count);
    }

    [Fact]
    public void A_builder_starts_anew_once_it_has_built()
    {
        var builder = new AnswerBuilder().Header("one");
        var first = builder.Build();

        var second = builder.Header("two").Build();

        Assert.Equal("one", Assert.IsType<Header>(Assert.Single(first.Blocks)).Text);
        Assert.Equal("two", Assert.IsType<Header>(Assert.Single(second.Blocks)).Text);
    }

    private static IEnumerable<Mrkdwn> Numbers(int count) =>
        Enumerable.Range(1, count).Select(number => Mrkdwn.Escape($"{number}"));
}
