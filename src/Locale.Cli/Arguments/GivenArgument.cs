namespace LocaleGen;

/// <summary>A value given for an argument of a message; its type is the argument's declared type.</summary>
internal abstract record GivenArgument;

/// <summary>A text; null writes nothing.</summary>
internal sealed record TextArgument(string? Text) : GivenArgument;

/// <summary>A number, kept exactly.</summary>
internal sealed record NumberArgument(Number Number) : GivenArgument;

/// <summary>An instant, for dates and times.</summary>
internal sealed record MomentArgument(DateTimeOffset Instant) : GivenArgument;

/// <summary>A list of texts.</summary>
internal sealed record TextListArgument(IReadOnlyList<string> Items) : GivenArgument;
