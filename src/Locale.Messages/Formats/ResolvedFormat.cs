namespace LocaleGen;

/// <summary>What a style comes to in one locale: all that is needed to write values with it, and nothing else.</summary>
/// <remarks>
/// Styles are resolved when a message is compiled. The generator bakes what they come to into the project, so that the
/// runtime neither parses a skeleton nor needs the data behind it.
/// </remarks>
public abstract record ResolvedFormat
{
    /// <summary>The letter that names the kind where formats are stored.</summary>
    private protected abstract char Kind { get; }

    /// <summary>The format as text, valid UTF-8, to be read by <see cref="Read"/>.</summary>
    public string Write()
    {
        var writer = new RecordWriter();
        writer.WriteText(Kind.ToString());
        WriteTo(writer);
        return writer.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The data is cut short, or was written by another version.</exception>
    public static ResolvedFormat Read(ReadOnlySpan<byte> data)
    {
        var reader = new RecordReader(data);
        return reader.ReadText() switch
        {
            ResolvedList.Letter => ResolvedList.Read(ref reader),
            ResolvedRange.Letter => ResolvedRange.Read(ref reader),
            ResolvedRules.Letter => ResolvedRules.Read(ref reader),
            ResolvedRelative.Letter => ResolvedRelative.Read(ref reader),
            ResolvedMeasure.Letter => ResolvedMeasure.Read(ref reader),
            "n" => NumberFormat.Read(ref reader),
            ResolvedDate.KindLetter => ResolvedDate.ReadFrom(ref reader),
            var kind => throw new FormatException($"There is no format of the kind '{kind}'."),
        };
    }

    /// <summary>Writes the format as a part of another, without its letter.</summary>
    internal void WriteInto(RecordWriter writer) => WriteTo(writer);

    private protected abstract void WriteTo(RecordWriter writer);
}
