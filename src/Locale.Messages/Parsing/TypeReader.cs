namespace LocaleGen;

/// <summary>Reads the type of <c>{name, type}</c> and hands over to the reader of what it leads in.</summary>
internal static class TypeReader
{
    private const string Known =
        "number, date, time, spellout, ordinal, duration, list, relative, plural, selectordinal or select";

    /// <summary>Reads on behind the comma that follows the name; null where the structure is broken.</summary>
    public static ArgumentPart? Read(MessageCursor cursor, ArgumentHead head)
    {
        cursor.SkipWhiteSpace();
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

    private static ArgumentPart? ReadRest(MessageCursor cursor, ArgumentHead head, TextRange type)
    {
        // ICU takes the words in any case.
        switch (cursor.Slice(type).ToLowerInvariant())
        {
            case "plural":
                return PluralReader.Read(cursor, head, type, ordinal: false);
            case "selectordinal":
                return PluralReader.Read(cursor, head, type, ordinal: true);
            case "select":
                return SelectReader.Read(cursor, head, type);
            case "number":
                return FormatReader.Read(cursor, head, type, FormatType.Number);
            case "date":
                return FormatReader.Read(cursor, head, type, FormatType.Date);
            case "time":
                return FormatReader.Read(cursor, head, type, FormatType.Time);
            case "spellout":
                return FormatReader.Read(cursor, head, type, FormatType.Spellout);
            case "ordinal":
                return FormatReader.Read(cursor, head, type, FormatType.Ordinal);
            case "duration":
                return FormatReader.Read(cursor, head, type, FormatType.Duration);
            case "list":
                return FormatReader.Read(cursor, head, type, FormatType.List);
            case "relative":
                return FormatReader.Read(cursor, head, type, FormatType.Relative);
            case var word:
                cursor.Report(MessageFault.TypeUnknown, type, Refusal(cursor, type, word));
                return null;
        }
    }

    private static string Refusal(MessageCursor cursor, TextRange type, string word) =>
        word switch
        {
            "choice" =>
                "The type 'choice' is not supported: write a plural with '=' branches instead",
            "range" => $"The type '{word}' is not supported; use {Known}",
            _ => $"{cursor.Quote(type)} is no type of argument: write {Known}",
        };
}
