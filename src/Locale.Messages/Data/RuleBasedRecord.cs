namespace LocaleGen;

/// <summary>How a locale writes numbers by rules (UTS #35, Part 3, Rule-Based Number Formatting), in ICU's notation.</summary>
/// <param name="Spellout">Numbers in words.</param>
/// <param name="Ordinal">Ordinal numbers in digits.</param>
/// <param name="Duration">Seconds as a duration.</param>
public sealed record RuleBasedRecord(string Spellout, string Ordinal, string Duration)
{
    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Spellout);
        writer.WriteText(Ordinal);
        writer.WriteText(Duration);
    }

    internal static RuleBasedRecord Read(ref RecordReader reader) =>
        new(reader.ReadText(), reader.ReadText(), reader.ReadText());
}
