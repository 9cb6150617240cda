using System.Collections.Frozen;

namespace SlackBot.Alerts.Content;

/// <summary>The fixtures the bot knows, by id.</summary>
internal sealed class FixtureSet(IEnumerable<Fixture> fixtures)
{
    private readonly FrozenDictionary<string, Fixture> byId = fixtures.ToFrozenDictionary(fixture =>
        fixture.Id
    );

    /// <summary>The fixture of an alert, or null where this version has none that takes its arguments.</summary>
    public Fixture? Find(AlertContent.OfFixture content) =>
        byId.GetValueOrDefault(content.Id) is { } fixture && fixture.Accepts(content.Arguments)
            ? fixture
            : null;
}
