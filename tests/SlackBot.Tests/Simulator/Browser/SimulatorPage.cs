using Microsoft.Playwright;

namespace SlackBot.Tests.Simulator.Browser;

/// <summary>The simulator as somebody at the keyboard has it before them.</summary>
internal sealed class SimulatorPage : IAsyncDisposable
{
    private readonly List<string> complaints = [];
    private readonly Uri address;

    public SimulatorPage(Uri address, IPage page)
    {
        this.address = address;
        Page = page;
        page.SetDefaultTimeout(20_000);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add($"The console has: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Add($"A script failed: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != address.Authority)
            {
                complaints.Add($"A request left: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    public ILocator Field => Page.GetByRole(AriaRole.Combobox);

    public ILocator Messages => Page.Locator("#messages");

    public ILocator Suggestions => Page.GetByRole(AriaRole.Option);

    /// <summary>What the bot has answered, newest last.</summary>
    public ILocator Answers => Messages.Locator(".message.answer");

    public ILocator LastAnswer => Answers.Last;

    public ILocator Failures => Messages.Locator(".message.failure");

    public async Task OpenAsync()
    {
        await Page.GotoAsync(address.AbsoluteUri);
        await Expect(Field).ToBeFocusedAsync();
    }

    /// <summary>Types what goes to wherever the focus is, and presses Enter.</summary>
    public async Task TypeAsync(string text)
    {
        await Page.Keyboard.TypeAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Types a command and waits for its answer.</summary>
    public async Task<ILocator> AskAsync(string command)
    {
        var before = await Answers.CountAsync();
        await TypeAsync(command);
        await Expect(Answers).ToHaveCountAsync(before + 1);
        return LastAnswer;
    }

    /// <summary>Acts as somebody else, by a click.</summary>
    public async Task ActAsAsync(string name)
    {
        await Page.Locator(".person", new() { HasText = name }).ClickAsync();
        await Expect(Page.Locator("#acting")).ToContainTextAsync(name);
    }

    /// <summary>That nothing went wrong behind the scenes, and no request left the origin.</summary>
    public void AssertCalm() => Assert.Empty(complaints);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    public static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
