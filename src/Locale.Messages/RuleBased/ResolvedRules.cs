namespace LocaleGen;

/// <summary>A rule set of one locale, and those it needs.</summary>
/// <param name="Start">The name of the set that numbers are handed to.</param>
/// <param name="Rules">The sets as text.</param>
internal sealed record ResolvedRules(string Start, string Rules) : ResolvedFormat
{
    /// <summary>The letter of this kind.</summary>
    public const string Letter = "b";

    private protected override char Kind => Letter[0];

    internal static ResolvedRules Read(ref RecordReader reader) =>
        new(reader.ReadText(), reader.ReadText());

    private protected override void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Start);
        writer.WriteText(Rules);
    }
}
