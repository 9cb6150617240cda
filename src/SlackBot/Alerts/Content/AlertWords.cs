namespace SlackBot.Alerts.Content;

/// <summary>Puts what an alert says into the words of one reader.</summary>
/// <remarks>
/// An alert outlives the version that stored it: where its fixture is gone or takes other arguments now, it is called by
/// the fixture's id rather than lost.
/// </remarks>
internal sealed class AlertWords(FixtureSet fixtures)
{
    /// <summary>The headline, plain text.</summary>
    public string Title(AlertContent content, Strings strings) =>
        content switch
        {
            AlertContent.Plain plain => plain.Title,
            AlertContent.OfFixture made => fixtures.Find(made) is { } fixture
                ? fixture.Title(strings, made.Arguments)
                : strings.Alerts.UnknownKind(made.Id).ToString(),
            _ => throw Unknown(content),
        };

    /// <summary>What is said beneath, plain text; may be empty.</summary>
    public string Text(AlertContent content, Strings strings) =>
        content switch
        {
            AlertContent.Plain plain => plain.Text,
            AlertContent.OfFixture made => fixtures.Find(made)?.Text(strings, made.Arguments) ?? "",
            _ => throw Unknown(content),
        };

    private static InvalidOperationException Unknown(AlertContent content) =>
        new($"There are no words for {content.GetType().Name}.");
}
