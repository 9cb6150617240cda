namespace LocaleGen;

/// <summary>Ends the reading of a line that is no request.</summary>
internal sealed class RequestException(Refusal refusal) : Exception(refusal.Message)
{
    /// <summary>A line that does not follow the format.</summary>
    public RequestException(string message, int offset = 0)
        : this(new Refusal(LocaleRules.FileNotReadable.Id, message, offset)) { }

    /// <summary>What the line is answered with.</summary>
    public Refusal Refusal { get; } = refusal;
}
