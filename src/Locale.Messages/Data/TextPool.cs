namespace LocaleGen;

/// <summary>Texts of which many repeat: each is written once, and named by its number.</summary>
internal static class TextPool
{
    /// <summary>Writes texts, to be read by <see cref="Read"/>.</summary>
    public static void Write(RecordWriter writer, IReadOnlyList<string> texts)
    {
        var distinct = texts.Distinct(StringComparer.Ordinal).ToList();
        writer.WriteNumber(distinct.Count);
        distinct.ForEach(writer.WriteText);
        writer.WriteNumber(texts.Count);
        var numbers = distinct
            .Select((text, number) => (text, number))
            .ToDictionary(row => row.text, row => row.number, StringComparer.Ordinal);
        foreach (var text in texts)
        {
            writer.WriteNumber(numbers[text]);
        }
    }

    /// <summary>Reads texts.</summary>
    /// <exception cref="FormatException">The data is cut short or damaged.</exception>
    public static string[] Read(ref RecordReader reader)
    {
        var distinct = new string[reader.ReadNumber()];
        for (var index = 0; index < distinct.Length; index++)
        {
            distinct[index] = reader.ReadText();
        }

        var texts = new string[reader.ReadNumber()];
        for (var index = 0; index < texts.Length; index++)
        {
            var number = reader.ReadNumber();
            texts[index] =
                (uint)number < (uint)distinct.Length
                    ? distinct[number]
                    : throw new FormatException("The locale data is damaged.");
        }

        return texts;
    }
}
