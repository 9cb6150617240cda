using Microsoft.Playwright;
using static SlackBot.Tests.Simulator.Browser.SimulatorPage;

namespace SlackBot.Tests.Simulator.Browser;

/// <summary>
/// Takes the pictures of the documentation, when asked to:
/// <c>dotnet run --project tests/SlackBot.Tests -- -explicit only -class SlackBot.Tests.Simulator.Browser.Pictures</c>.
/// </summary>
[Collection(nameof(Chromium))]
public class Pictures(Chromium chromium)
{
    private const int Width = 1240;

    [Fact(Explicit = true)]
    public async Task One_person_in_two_languages() =>
        await TakeAsync(
            "simulator.png",
            ColorScheme.Light,
            "Emma",
            ["/locale set ja"],
            ["/alert list", "/locale set pl", "/alert list"]
        );

    [Fact(Explicit = true)]
    public async Task From_right_to_left_in_the_dark() =>
        await TakeAsync(
            "simulator-dark.png",
            ColorScheme.Dark,
            "Omar",
            [],
            ["/alert list", "/alert show 3"]
        );

    [Fact(Explicit = true)]
    public async Task In_other_words() =>
        await TakeAsync(
            "simulator-wording.png",
            ColorScheme.Light,
            "Zofia",
            [],
            [
                "/wording set alerts.firing {count, plural, one {# alarm} few {# alarmy} many {# alarmów} other {# alarmu}}",
                "/alert list",
            ]
        );

    private async Task TakeAsync(
        string file,
        ColorScheme scheme,
        string person,
        string[] before,
        string[] commands
    )
    {
        using var bot = new DemoBot();
        await using var page = await chromium.OpenAsync(
            bot,
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = Width, Height = 900 },
                DeviceScaleFactor = 2,
            }
        );
        // What is there already, and what is slow only the first time.
        await page.ActAsAsync("Anna");
        await page.AskAsync("/alert test 3");
        await page.AskAsync(
            "/wording set alerts.firing {count, plural, one {# Störung} other {# Störungen}}"
        );
        await page.AskAsync("/alert list");
        await page.ActAsAsync(person);
        foreach (var command in before.Concat(commands))
        {
            await page.AskAsync(command);
        }

        await page.Page.Mouse.MoveAsync(0, 0);
        await FitAsync(page, commands.Length);
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Docs(), file) });
        page.AssertCalm();
    }

    /// <summary>As high as the last exchanges, so that no message is cut off.</summary>
    private static async Task FitAsync(SimulatorPage page, int exchanges)
    {
        var height = await page.Page.EvaluateAsync<int>(
            """
            (exchanges) => {
              const scroller = document.getElementById("scroller");
              const first = [...scroller.querySelectorAll(".message.command")].at(-exchanges);
              const wanted = scroller.getBoundingClientRect().top - first.getBoundingClientRect().top;
              return innerHeight + Math.ceil(wanted) + 2;
            }
            """,
            exchanges
        );
        await page.Page.SetViewportSizeAsync(Width, height);
        await page.Page.EvaluateAsync("() => { scroller.scrollTop = scroller.scrollHeight; }");
    }

    private static string Docs()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LocaleGen.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "docs");
    }
}
