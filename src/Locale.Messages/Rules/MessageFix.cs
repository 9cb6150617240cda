namespace LocaleGen;

/// <summary>What would mend a message.</summary>
/// <param name="Title">What it does, as a menu says it: <c>Add 'few' and 'many'</c>.</param>
/// <param name="Edits">The changes, at places of the message as it is, none overlapping another.</param>
public sealed record MessageFix(string Title, EquatableList<TextEdit> Edits)
{
    /// <summary>What a person is to look at then, as the file shall say: only they can write the words. Else null.</summary>
    public string? Review { get; init; }

    /// <summary>A fix that replaces one piece of the message.</summary>
    public static MessageFix Replace(string title, TextRange range, string text) =>
        new(title, new([new TextEdit(range, text)]));

    /// <summary>The message as the fix leaves it.</summary>
    /// <param name="message">The message that the fix was made for.</param>
    /// <exception cref="ArgumentOutOfRangeException">An edit lies outside of the message.</exception>
    public string Apply(string message)
    {
        foreach (
            var edit in Edits
                .OrderByDescending(edit => edit.Range.Start)
                .ThenByDescending(edit => edit.Range.Length)
        )
        {
            message = message
                .Remove(edit.Range.Start, edit.Range.Length)
                .Insert(edit.Range.Start, edit.Text);
        }

        return message;
    }
}

/// <summary>A piece of a text, and what to write in its place.</summary>
/// <param name="Range">The piece; of length zero where something is only added.</param>
/// <param name="Text">What stands there then.</param>
public sealed record TextEdit(TextRange Range, string Text);
