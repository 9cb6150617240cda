namespace LocaleGen;

/// <summary>A number or an address in a text.</summary>
/// <param name="Text">It as written.</param>
/// <param name="Value">What it is compared by.</param>
/// <param name="Range">Where it stands in the message.</param>
internal sealed record VerbatimPiece(string Text, string Value, TextRange Range)
{
    private const int LargestInWords = 12;

    /// <summary>Whether it is a number that is often written as a word.</summary>
    public bool MayBeSpelledOut =>
        Value.Length <= 2 && int.TryParse(Value, out var number) && number <= LargestInWords;
}
