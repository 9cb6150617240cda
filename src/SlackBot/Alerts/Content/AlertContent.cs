namespace SlackBot.Alerts.Content;

/// <summary>What an alert says: words that came with it, or a fixture that is put into words for each reader.</summary>
internal abstract record AlertContent
{
    private AlertContent() { }

    /// <summary>About how many characters it holds.</summary>
    public abstract int Length { get; }

    /// <summary>Plain text as its sender wrote it, shown to everybody alike.</summary>
    internal sealed record Plain(string Title, string Text) : AlertContent
    {
        /// <inheritdoc/>
        public override int Length => Title.Length + Text.Length;
    }

    /// <summary>A template by its id, and the values it is filled with in the reader's language.</summary>
    internal sealed record OfFixture(string Id, FixtureArguments Arguments) : AlertContent
    {
        /// <inheritdoc/>
        public override int Length => Id.Length + Arguments.Length;
    }
}
