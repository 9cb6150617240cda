namespace LocaleGen;

/// <summary>One line of a batch.</summary>
/// <param name="Id">What the answer is known by, as JSON: the line's own id, else its number.</param>
internal abstract record BatchRequest(string Id);

/// <summary>A message to format.</summary>
internal sealed record MessageRequest(
    string Id,
    string Locale,
    string Message,
    IReadOnlyDictionary<string, GivenArgument> Arguments
) : BatchRequest(Id)
{
    /// <summary>The tags that are markup in the message: none, or any that is well-formed.</summary>
    public DeclaredTags Tags { get; init; } = DeclaredTags.None;
}

/// <summary>The plural category of a number.</summary>
/// <param name="Id">The id.</param>
/// <param name="Locale">A BCP 47 tag.</param>
/// <param name="Ordinal">Whether ordinal rules decide instead of cardinal ones.</param>
/// <param name="Number">The number as written; its trailing zeros count.</param>
internal sealed record PluralRequest(string Id, string Locale, bool Ordinal, string Number)
    : BatchRequest(Id);

/// <summary>The plural category of a range.</summary>
/// <param name="Id">The id.</param>
/// <param name="Locale">A BCP 47 tag.</param>
/// <param name="Start">A category's name or a number.</param>
/// <param name="End">Likewise.</param>
internal sealed record RangeRequest(string Id, string Locale, string Start, string End)
    : BatchRequest(Id);

/// <summary>A line that is none of these, or asks for what is not there.</summary>
internal sealed record RefusedRequest(string Id, Refusal Refusal) : BatchRequest(Id);
