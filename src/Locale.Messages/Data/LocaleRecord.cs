namespace LocaleGen;

/// <summary>The data of one locale.</summary>
/// <remarks>A section that a slice left out is null; a message that needs it is refused with that reason.</remarks>
/// <param name="Tag">The locale the record is for: not always the one that was asked for.</param>
/// <param name="Plurals">Which plural rules hold.</param>
/// <param name="Numbers">How numbers are written, or null where the slice has none.</param>
public sealed record LocaleRecord(string Tag, PluralRules Plurals, NumberRecord? Numbers)
{
    private const char PluralSection = 'P';
    private const char NumberSection = 'N';

    /// <summary>Writes the record as a length-prefixed list of sections, to be read by <see cref="Read"/>.</summary>
    public void WriteTo(RecordWriter writer)
    {
        writer.WriteText(Tag);
        writer.WriteSection(PluralSection, Plurals.WriteTo);
        if (Numbers is not null)
        {
            writer.WriteSection(NumberSection, Numbers.WriteTo);
        }

        writer.WriteEnd();
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote; sections of a later version are passed over.</summary>
    /// <exception cref="FormatException">The data is cut short or damaged.</exception>
    public static LocaleRecord Read(ref RecordReader reader)
    {
        var tag = reader.ReadText();
        var plurals = default(PluralRules);
        NumberRecord? numbers = null;
        while (reader.TryReadSection(out var id, out var section))
        {
            switch (id)
            {
                case PluralSection:
                    plurals = PluralRules.Read(ref section);
                    break;
                case NumberSection:
                    numbers = NumberRecord.Read(ref section);
                    break;
            }
        }

        return new LocaleRecord(tag, plurals, numbers);
    }
}
