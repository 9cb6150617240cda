using LocaleGen;
using SlackBot.Slack;
using SlackBot.Wording.Checks;

namespace SlackBot.Wording.Answers;

/// <summary>Says in the reader's language what a rule remarks on a text.</summary>
internal static class NoteWords
{
    /// <summary>A sentence or two on a remark.</summary>
    public static Mrkdwn Of(MessageError note, string text, WordingPlace place, Strings strings)
    {
        var words = strings.Wording.Note;
        var found = WordingLook.Typed(Slice(text, note.Range).Trim());
        return note.Rule.Id switch
        {
            "LOC008" => Mrkdwn.Escape(words.NotNormalized),
            "LOC009" => Mrkdwn.Escape(words.Invisible),
            "LOC011" => Mrkdwn.Of($"{words.KeywordCase(found)}"),
            "LOC012" => Mrkdwn.Escape(words.Space),
            "LOC013" => Mrkdwn.Escape(words.Percent),
            "LOC201" => Inset.In(words.Forms(Inset.Hole), FormsOf(note, text, place)),
            "LOC203" => Mrkdwn.Escape(words.OneWithoutNumber),
            "LOC204" => Mrkdwn.Escape(words.ExactOne),
            "LOC207" => Mrkdwn.Escape(strings.Wording.Fault.NumberSignMisplaced),
            "LOC208" => Mrkdwn.Escape(words.Choice),
            "LOC209" => Mrkdwn.Escape(words.Fraction),
            "LOC305" => Mrkdwn.Of($"{words.Doubled(FirstWord(found))}"),
            "LOC307" => Mrkdwn.Escape(words.Quoted),
            _ => Mrkdwn.Of($"{words.Other(note.Rule.Id)}"),
        };
    }

    // Of the plural that the remark is about: ranks have forms of their own.
    private static Mrkdwn FormsOf(MessageError note, string text, WordingPlace place)
    {
        var plurals = WordingCheck.RecordOf(place.Locale).Plurals;
        var before = text[..Math.Min(note.Range.End, text.Length)];
        var isOrdinal =
            before.LastIndexOf("selectordinal", StringComparison.OrdinalIgnoreCase)
            > before.LastIndexOf("plural", StringComparison.OrdinalIgnoreCase);
        return WordingLook.Forms(
            isOrdinal ? plurals.OrdinalCategories : plurals.CardinalCategories
        );
    }

    private static string FirstWord(string found)
    {
        var space = found.IndexOf(' ');
        return space < 0 ? found : found[..space];
    }

    private static string Slice(string text, TextRange range) =>
        text[Math.Min(range.Start, text.Length)..Math.Min(range.End, text.Length)];
}
