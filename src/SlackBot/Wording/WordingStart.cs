namespace SlackBot.Wording;

/// <summary>Loads all wording at the start, when the database is migrated and nobody is answered yet.</summary>
internal sealed class WordingStart(TenantWording wording) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        wording.LoadAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
