namespace LocaleGen;

/// <summary>What a request is answered with.</summary>
internal abstract record BatchAnswer
{
    /// <summary>The text, or why there is none.</summary>
    public static BatchAnswer Of((string? Text, Refusal? Refusal) formatted) =>
        formatted.Refusal is { } refusal
            ? new RefusalAnswer(refusal)
            : new TextAnswer(formatted.Text!);
}

/// <summary>The text of a message.</summary>
internal sealed record TextAnswer(string Text) : BatchAnswer;

/// <summary>A plural category.</summary>
internal sealed record CategoryAnswer(PluralCategory Category) : BatchAnswer;

/// <summary>Why there is neither.</summary>
internal sealed record RefusalAnswer(Refusal Refusal) : BatchAnswer;
