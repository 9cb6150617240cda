using System.Collections.Concurrent;

namespace SlackBot.Tenants;

/// <summary>People, kept in memory once they were asked for: every command asks who sent it.</summary>
internal sealed class People(PeopleStore store)
{
    // Some MB at most; whoever falls out is read again.
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<PersonId, Person> kept = new();
    private readonly SemaphoreSlim setting = new(1);

    /// <summary>Someone, or <see cref="Person.Unknown"/>.</summary>
    public ValueTask<Person> FindAsync(PersonId id, CancellationToken cancellationToken) =>
        kept.TryGetValue(id, out var person)
            ? ValueTask.FromResult(person)
            : new(ReadAsync(id, cancellationToken));

    /// <summary>Someone who is in memory already.</summary>
    public Person? FindKept(PersonId id) => kept.GetValueOrDefault(id);

    /// <summary>Keeps someone's own language, in storage first; null gives it up.</summary>
    public async Task SetLocaleAsync(
        PersonId id,
        string? locale,
        CancellationToken cancellationToken
    )
    {
        // One after the other, so that what is kept is what was stored last.
        await setting.WaitAsync(cancellationToken);
        try
        {
            await store.SetLocaleAsync(id, locale, cancellationToken);
            kept[id] = await store.FindAsync(id, CancellationToken.None);
        }
        finally
        {
            setting.Release();
        }
    }

    private async Task<Person> ReadAsync(PersonId id, CancellationToken cancellationToken)
    {
        var person = await store.FindAsync(id, cancellationToken);
        if (kept.Count >= MostKept)
        {
            kept.Clear();
        }

        // Never over what was set while this was read.
        return kept.GetOrAdd(id, person);
    }
}
