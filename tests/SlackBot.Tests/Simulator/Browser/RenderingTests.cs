using System.Text.Json;
using Microsoft.Playwright;
using SlackBot.Tests.Testing;
using static SlackBot.Tests.Simulator.Browser.SimulatorPage;

namespace SlackBot.Tests.Simulator.Browser;

[Collection(nameof(Chromium))]
public sealed class RenderingTests(Chromium chromium, RenderingTests.Stage stage)
    : IClassFixture<RenderingTests.Stage>
{
    [Theory]
    [InlineData("*bold* _italic_ ~gone~", "<strong>bold</strong> <em>italic</em> <del>gone</del>")]
    [InlineData("*_both_*", "<strong><em>both</em></strong>")]
    [InlineData("snake_case_name 2*3*4 a * b * c", "snake_case_name 2*3*4 a * b * c")]
    [InlineData("これは*太字*です", "これは*太字*です")]
    [InlineData("(*x*), *y*.", "(<strong>x</strong>), <strong>y</strong>.")]
    [InlineData("*a\nb*", "*a<br>b*")]
    [InlineData("`*a* &lt;b&gt;`", "<code dir=\"ltr\">*a* &lt;b&gt;</code>")]
    [InlineData(
        "_see <https://a.example/_/|x>_",
        "<em>see <a href=\"https://a.example/_/\" target=\"_blank\" rel=\"noopener noreferrer\"><bdi>x</bdi></a></em>"
    )]
    [InlineData(
        "a\n```\n*b*\n&amp;\n```\nc",
        "a<pre dir=\"ltr\" tabindex=\"0\"><code>*b*\n&amp;</code></pre>c"
    )]
    [InlineData("&gt; q\n> r\ns", "<blockquote dir=\"auto\">q<br>r</blockquote>s")]
    [InlineData(
        "<@U0ANNA> <@U9|x> <@U9>",
        "<bdi class=\"mention\">@Anna</bdi> <bdi class=\"mention\">@x</bdi> <bdi class=\"mention\">@U9</bdi>"
    )]
    [InlineData(
        "<#C0OPS> <#C9|y>",
        "<bdi class=\"mention\">#operations</bdi> <bdi class=\"mention\">#y</bdi>"
    )]
    [InlineData(
        "<!here> <!subteam^S1|@ops>",
        "<bdi class=\"mention loud\">@here</bdi> <bdi class=\"mention\">@ops</bdi>"
    )]
    [InlineData(
        "<mailto:a@b.example|A &amp; B>",
        "<a href=\"mailto:a@b.example\" target=\"_blank\" rel=\"noopener noreferrer\"><bdi>A &amp; B</bdi></a>"
    )]
    [InlineData("&amp;lt; &copy; &#60;", "&amp;lt; &amp;copy; &amp;#60;")]
    [InlineData(
        ":fire: :no_such: 12:30:45",
        "<span class=\"emoji\" role=\"img\" aria-label=\"fire\" title=\":fire:\">🔥</span> :no_such: 12:30:45"
    )]
    public async Task Markup_looks_as_in_Slack(string markup, string html)
    {
        var page = await stage.PageAsync(chromium, Section(markup));

        var answer = await page.AskAsync("/alert list");

        Assert.Equal(html, await answer.Locator(".text").InnerHTMLAsync());
        page.AssertCalm();
    }

    [Theory]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>")]
    [InlineData("<script>alert(1)</script></div>", "<script>alert(1)</script></div>")]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>")]
    [InlineData("<javascript:alert(1)|click>", "<javascript:alert(1)|click>")]
    [InlineData("<JavaScript:alert(1)>", "<JavaScript:alert(1)>")]
    [InlineData("<data:text/html,x|y>", "<data:text/html,x|y>")]
    [InlineData("<https://|y>", "<https://|y>")]
    [InlineData("<!date^1^{time}^javascript:alert(1)|&lt;b&gt;>", null)]
    public async Task A_hostile_text_stays_text(string markup, string? text)
    {
        var page = await stage.PageAsync(chromium, Section(markup));

        var answer = await page.AskAsync("/alert <b>list</b>");

        await Expect(page.Messages.Locator(".typed").Last).ToHaveTextAsync("/alert <b>list</b>");
        if (text is not null)
        {
            await Expect(answer.Locator(".text")).ToHaveTextAsync(text);
        }

        await Expect(answer.Locator("script, img, a, b")).ToHaveCountAsync(0);
        page.AssertCalm();
    }

    [Theory]
    [InlineData("Emma", "{date_num} {time}", "02/18/2014 6:39 AM", "18/02/2014 06:39")]
    [InlineData(
        "Zofia",
        "{date_long} {time_secs}",
        "wtorek, 18 lutego 2014 7:39:42",
        "wtorek, 18 lutego 2014 07:39:42"
    )]
    [InlineData("Yuki", "{date} {time}", "2014年2月18日 15:39", "2014年2月18日 15:39")]
    [InlineData("Rafael", "{date_short}", "18 de fev. de 2014", "18 de fev. de 2014")]
    [InlineData("Emma", "{never}", "then", "then")]
    public async Task A_date_is_in_the_readers_language_and_zone(
        string person,
        string format,
        string one,
        string other
    )
    {
        var page = await stage.PageAsync(chromium, Section($"<!date^1392705582^{format}|then>"));
        await page.ActAsAsync(person);

        var answer = await page.AskAsync("/alert list");

        Assert.Contains(
            (await answer.Locator(".text").InnerTextAsync()).Replace('\u202f', ' '),
            new[] { one, other }
        );
        page.AssertCalm();
    }

    [Theory]
    [InlineData("<!date^{0}^{date_short_pretty}|then>", "Dzisiaj")]
    [InlineData("Od <!date^{0}^{date_pretty}|then>", "Od dzisiaj")]
    [InlineData("Od:\n<!date^{0}^{date_long_pretty}^https://a.example/|then>", "Od:\nDzisiaj")]
    [InlineData("<!date^{0}^od {date_pretty}|then>", "od dzisiaj")]
    [InlineData("<!date^{1}^{ago}|then>", "3 godziny temu")]
    [InlineData("<!date^99999999999999^{date}|then>", "then")]
    [InlineData("<!date^x^{date}|then>", "then")]
    [InlineData("<!date^{0}|then>", "then")]
    public async Task A_near_day_has_a_name(string markup, string text)
    {
        var clock = new TestClock();
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var (seconds, earlier) = ($"{now}", $"{now - 3 * 3600 - 1800}");
        var page = await stage.PageAsync(
            chromium,
            Section(markup.Replace("{0}", seconds).Replace("{1}", earlier))
        );
        await page.Page.Clock.SetFixedTimeAsync(clock.GetUtcNow().UtcDateTime);
        await page.ActAsAsync("Zofia");

        var answer = await page.AskAsync("/alert list");

        await Expect(answer.Locator(".text")).ToHaveTextAsync(text, new() { UseInnerText = true });
        page.AssertCalm();
    }

    [Fact]
    public async Task Fields_stand_in_two_columns()
    {
        var page = await stage.PageAsync(
            chromium,
            """{"text":"x","blocks":[{"type":"section","fields":[{"type":"mrkdwn","text":"one"},{"type":"plain_text","text":"*two*"},{"type":"mrkdwn","text":"three"}]}]}"""
        );

        var fields = (await page.AskAsync("/alert list")).Locator(".field");

        await Expect(fields).ToHaveTextAsync(["one", "*two*", "three"]);
        var boxes = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(at => fields.Nth(at).BoundingBoxAsync())
        );
        Assert.Equal(boxes[0]!.Y, boxes[1]!.Y);
        Assert.Equal(boxes[0]!.X, boxes[2]!.X);
        Assert.True(boxes[1]!.X > boxes[0]!.X && boxes[2]!.Y > boxes[0]!.Y);
        page.AssertCalm();
    }

    [Fact]
    public async Task A_block_that_is_not_drawn_says_so_and_one_that_Slack_refuses_is_marked()
    {
        var page = await stage.PageAsync(
            chromium,
            """{"text":"x","blocks":[{"type":"actions","elements":[]},{"type":"heading","text":"<b>"}]}"""
        );

        var answer = await page.AskAsync("/alert list");

        await Expect(answer.Locator(".unknown summary"))
            .ToHaveTextAsync([
                "Not drawn by this simulator: actions",
                "Not drawn by this simulator: heading",
            ]);
        await Expect(answer.Locator(".note"))
            .ToContainTextAsync("Slack would refuse this answer: invalid_blocks");
        await Expect(answer.Locator(".note li"))
            .ToHaveTextAsync(["/blocks/1/type is \"heading\", which is no block of a message"]);
        page.AssertCalm();
    }

    [Fact]
    public async Task Whatever_an_answer_is_the_page_goes_on()
    {
        var page = await stage.PageAsync(
            chromium,
            """{"text":7,"blocks":[null,5,"x",[],{},{"type":"section"},{"type":"section","text":"x","fields":{}},{"type":"header","text":null},{"type":"context","elements":[null,{"type":"image"}]}]}"""
        );

        var answer = await page.AskAsync("/alert list");

        await Expect(answer.Locator(".note")).ToBeVisibleAsync();
        await page.AskAsync("/alert list");
        page.AssertCalm();
    }

    private static string Section(string markup) =>
        JsonSerializer.Serialize(
            new
            {
                text = "x",
                blocks = new[]
                {
                    new { type = "section", text = new { type = "mrkdwn", text = markup } },
                },
            }
        );

    /// <summary>One bot, which answers as it is told, and one page, for all of these tests.</summary>
    public sealed class Stage : IAsyncLifetime
    {
        private string answer = "";
        private DemoBot? bot;
        private SimulatorPage? page;

        public ValueTask InitializeAsync() => ValueTask.CompletedTask;

        /// <summary>The page, acting as Emma; the bot will answer so.</summary>
        internal async Task<SimulatorPage> PageAsync(Chromium chromium, string nextAnswer)
        {
            answer = nextAnswer;
            bot ??= new DemoBot(instead: ScriptedBot.Answering(() => answer));
            page ??= await chromium.OpenAsync(bot);
            await page.ActAsAsync("Emma");
            return page;
        }

        public async ValueTask DisposeAsync()
        {
            if (page is not null)
            {
                await page.DisposeAsync();
            }

            bot?.Dispose();
        }
    }
}
