using System.Collections.Frozen;
using SlackBot.Tenants;

namespace SlackBot.Commands;

/// <summary>All commands and their verbs, in the order the rooms registered them.</summary>
/// <remarks>Read on the first command, not when made: the help is itself a verb and asks for all of them.</remarks>
internal sealed class CommandCatalog(IServiceProvider services)
{
    private readonly Lazy<FrozenDictionary<string, Command>> commands = new(() =>
        services
            .GetServices<ICommandVerb>()
            .GroupBy(verb => verb.Command)
            .ToFrozenDictionary(
                verbs => verbs.Key,
                verbs => new Command(verbs.Key, [.. verbs]),
                StringComparer.OrdinalIgnoreCase
            )
    );

    /// <summary>Every command.</summary>
    public IReadOnlyList<Command> Commands => commands.Value.Values;

    /// <summary>The command of that name, with its slash; null where there is none.</summary>
    public Command? Find(string name) => commands.Value.GetValueOrDefault(name);
}

/// <summary>A slash command.</summary>
/// <param name="Name">With its slash.</param>
internal sealed record Command(string Name, IReadOnlyList<ICommandVerb> Verbs)
{
    private readonly FrozenDictionary<string, ICommandVerb> byName = Verbs.ToFrozenDictionary(
        verb => verb.Name,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The verb of that name, in any case; null where there is none.</summary>
    public ICommandVerb? Find(string verb) => byName.GetValueOrDefault(verb);

    /// <summary>The verbs that a role may use.</summary>
    public IEnumerable<ICommandVerb> For(Role role) => Verbs.Where(verb => verb.Needs <= role);
}
