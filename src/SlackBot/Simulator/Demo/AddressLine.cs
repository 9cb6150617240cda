using SlackBot.Simulator.Posting;

namespace SlackBot.Simulator.Demo;

/// <summary>Says on the console where the simulator is, as soon as it can be opened.</summary>
internal sealed class AddressLine(BotAddress bot) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken) =>
        Console.Out.WriteLineAsync($"Open the simulated Slack workspace: {bot.Current}");

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
