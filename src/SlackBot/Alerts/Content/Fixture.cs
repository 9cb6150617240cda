namespace SlackBot.Alerts.Content;

/// <summary>A template of alerts with typed parameters, whose words are messages of the bot.</summary>
/// <param name="Id">What stored alerts name it by.</param>
/// <param name="Title">The headline in the reader's language; called with arguments that are accepted.</param>
/// <param name="Text">What is said beneath; likewise.</param>
internal sealed record Fixture(
    string Id,
    IReadOnlyList<FixtureParameter> Parameters,
    Func<Strings, FixtureArguments, string> Title,
    Func<Strings, FixtureArguments, string> Text
)
{
    /// <summary>Whether there is a value of the right kind for every parameter.</summary>
    public bool Accepts(FixtureArguments arguments)
    {
        foreach (var parameter in Parameters)
        {
            if (!arguments.TryFind(parameter, out _))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What a fixture is to be given.</summary>
internal readonly record struct FixtureParameter(string Name, bool IsNumber);
