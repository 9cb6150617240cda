namespace LocaleGen;

/// <summary>Tells the result of one message: to people, or as JSON.</summary>
internal sealed class FormatReport(ToolConsole console, bool json)
{
    /// <summary>Tells people what is accepted and still worth a word.</summary>
    public void WriteNotes(IEnumerable<MessageError> notes)
    {
        foreach (var note in notes)
        {
            var severity = note.Rule.Severity.ToString().ToLowerInvariant();
            console.Error.WriteLine(
                $"{severity} {note.Rule.Id} at {note.Range.Start}: {note.Text}"
            );
        }
    }

    /// <summary>Writes the result.</summary>
    /// <returns>The exit code.</returns>
    public int Write((string? Text, Refusal? Refusal) result)
    {
        if (json)
        {
            new AnswerWriter(console.Output).Write(null, BatchAnswer.Of(result));
        }
        else if (result.Refusal is { } refusal)
        {
            console.Error.WriteLine($"error {refusal.Rule} at {refusal.Offset}: {refusal.Message}");
        }
        else
        {
            console.Text.WriteLine(result.Text);
        }

        return result.Refusal is null ? ExitCode.Success : ExitCode.Failure;
    }
}
