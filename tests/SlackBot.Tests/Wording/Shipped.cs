namespace SlackBot.Tests.Wording;

/// <summary>What the bot ships with at the moment.</summary>
internal static class Shipped
{
    /// <summary>Passes over a test as long as the bot does not speak its language.</summary>
    public static void Require(params IEnumerable<string> locales)
    {
        foreach (var locale in locales)
        {
            Assert.SkipUnless(
                Strings.Supported.Contains(locale),
                $"The bot has no texts in '{locale}'."
            );
        }
    }
}
