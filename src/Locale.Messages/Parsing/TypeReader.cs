namespace LocaleGen;

/// <summary>Reads the type of <c>{name, type}</c> and hands over to the reader of what it leads in.</summary>
internal static class TypeReader
{
    private const string Known =
        "number, date, time, spellout, ordinal, duration, list, relative, plural, selectordinal, select or choice";

    /// <summary>Reads on behind the comma that follows the name; null where the structure is broken.</summary>
    public static ArgumentPart? Read(MessageCursor cursor, ArgumentHead head)
    {
        cursor.SkipWhiteSpace();
        if (RangeReader.TryTake(cursor, out var to, out var type))
        {
            return RangeReader.Read(cursor, head, to, type);
        }

        var range = cursor.TakeWhile(character =>
            character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        );
        cursor.SkipWhiteSpace();
        if (cursor.AtEnd)
        {
            ArgumentHead.ReportUnclosed(cursor, head.Open);
            return null;
        }

        if (range.Length == 0)
        {
            cursor.Report(
                MessageFault.TypeUnknown,
                cursor.FoundRange(),
                $"A type is expected behind the comma, not {cursor.Found()}: write {Known}, or leave out the comma"
            );
            return null;
        }

        return ReadRest(cursor, head, range);
    }

    /// <summary>Whether a word is a type, in any case, and so cannot name the second argument of a range.</summary>
    public static bool IsType(string word) =>
        word.ToLowerInvariant() is var lower
        && (
            lower is "plural" or "selectordinal" or "select" or "choice"
            || FormatWord.Parse(lower) is not null
        );

    private static ArgumentPart? ReadRest(MessageCursor cursor, ArgumentHead head, TextRange type)
    {
        // ICU takes the words in any case.
        var word = cursor.Slice(type).ToLowerInvariant();
        var part = word switch
        {
            "plural" => PluralReader.Read(cursor, head, type, ordinal: false),
            "selectordinal" => PluralReader.Read(cursor, head, type, ordinal: true),
            "select" => SelectReader.Read(cursor, head, type),
            "choice" => ChoiceReader.Read(cursor, head, type),
            _ => FormatWord.Parse(word) is { } format and not FormatType.Range
                ? FormatReader.Read(cursor, head, type, format)
                : Refuse(cursor, type, word),
        };
        if (part is not null)
        {
            StyleNotes.AddCase(cursor, type, word);
        }

        return part;
    }

    private static ArgumentPart? Refuse(MessageCursor cursor, TextRange type, string word)
    {
        cursor.Report(
            MessageFault.TypeUnknown,
            type,
            word == "range"
                ? "The type 'range' needs a second argument: write as in '{from, to, range}'"
                : $"{cursor.Quote(type)} is no type of argument: write {Known}"
        );
        return null;
    }
}
