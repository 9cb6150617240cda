using SlackBot.Slack;
using SlackBot.Slack.BlockKit;
using SlackBot.Wording.Checks;

namespace SlackBot.Wording.Answers;

/// <summary>Shows what is remarked on a text that may be used all the same.</summary>
internal static class NoteBlocks
{
    private const int MostNotes = 5;

    /// <summary>Adds the remarks under their label; nothing where there are none.</summary>
    public static AnswerBuilder Add(
        AnswerBuilder answer,
        WordingPlace place,
        string text,
        Strings strings
    )
    {
        // A rule that speaks of several places says the same of each.
        var notes = WordingCheck
            .NotesOf(place, text)
            .Select(note => NoteWords.Of(note, text, place, strings))
            .DistinctBy(note => note.Markup)
            .Take(MostNotes)
            .Select(note => Mrkdwn.Of($"• {note}"))
            .ToList();
        return notes.Count == 0
            ? answer
            : answer.Section(
                Mrkdwn.Of(
                    $":bulb: {Mrkdwn.Bold(strings.Wording.Note.Title)}\n{Mrkdwn.Join("\n", notes)}"
                )
            );
    }
}
