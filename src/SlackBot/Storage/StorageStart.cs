using SlackBot.Storage.Schema;

namespace SlackBot.Storage;

/// <summary>Brings the database to this program's version and unwraps the keys, before any room loads what it keeps in memory.</summary>
internal sealed class StorageStart(Migrator migrator, TenantKeys keys) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await migrator.UpAsync(cancellationToken: cancellationToken);
        await keys.LoadAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
