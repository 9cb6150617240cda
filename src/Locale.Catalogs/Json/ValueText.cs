namespace LocaleGen;

/// <summary>Finds where the characters of a text stand in its JSON file, through escapes.</summary>
/// <remarks>Reads the literal anew at each question: only a text with an error is asked about.</remarks>
/// <param name="file">The text of the file.</param>
/// <param name="valueRange">The value as written, without its quotes: <see cref="LocaleEntry.ValueRange"/>.</param>
public readonly struct ValueText(string file, TextRange valueRange)
{
    /// <summary>
    /// The place in the file of the UTF-16 code unit at <paramref name="messageOffset"/> of the text; the end of the
    /// literal for an offset at or behind the end.
    /// </summary>
    public int MapToFile(int messageOffset) => Advance(valueRange.Start, messageOffset);

    /// <summary>The place in the file of a piece of the text.</summary>
    public TextRange MapRange(TextRange range)
    {
        var start = MapToFile(range.Start);
        return TextRange.Between(start, Advance(start, range.Length));
    }

    private int Advance(int position, int units)
    {
        for (; units > 0 && position < valueRange.End; units--)
        {
            position += JsonEscape.Read(file, position, valueRange.End, out _, out _);
        }

        return position;
    }
}
