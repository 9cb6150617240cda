using SlackBot.Tenants;

namespace SlackBot.Simulator.Demo;

/// <summary>Brings the workspace's people to their tenant at the first start; whoever is there already keeps what they chose.</summary>
internal sealed class DemoSeed(PeopleStore store) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var person in DemoWorkspace.People)
        {
            var id = new PersonId(DemoWorkspace.TenantId, DemoWorkspace.TeamId, person.Id);
            await store.AddIfAbsentAsync(id, person.Role, person.Locale, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
