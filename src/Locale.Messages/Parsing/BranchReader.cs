namespace LocaleGen;

/// <summary>Reads what plurals and selects share: the texts of their branches, and where the branches end.</summary>
/// <param name="cursor">The text.</param>
/// <param name="head">The argument that decides.</param>
/// <param name="type">Where the type stands.</param>
internal sealed class BranchReader(MessageCursor cursor, ArgumentHead head, TextRange type)
{
    private bool hasBranches;
    private bool hasOther;
    private TextRange lastSelector;
    private TextRange lastText;

    /// <summary>Steps over the comma behind the type.</summary>
    public bool Start()
    {
        if (cursor.Take(','))
        {
            return true;
        }

        cursor.Report(
            MessageFault.BranchesMissing,
            cursor.At('}') ? new TextRange(type.End, 0) : cursor.FoundRange(),
            $"Behind the type {cursor.Quote(type)} a ',' and branches are expected, not {cursor.Found()}: write at least ', other {{…}}'"
        );
        return false;
    }

    /// <summary>Reads the text of a branch, braces included; null where the structure is broken.</summary>
    public Message? ReadText(TextRange selector, MessageContext context)
    {
        cursor.SkipWhiteSpace();
        if (!cursor.At('{'))
        {
            cursor.Report(
                MessageFault.BranchWithoutText,
                cursor.FoundRange(),
                $"The branch {cursor.Quote(selector)} has no text: write one {{…}} behind it, not {cursor.Found()}"
            );
            return null;
        }

        if (IsTooDeep(cursor))
        {
            return null;
        }

        hasBranches = true;
        hasOther |= cursor.Slice(selector) == "other";
        var open = cursor.Position;
        var message = ReadBraces(selector, context);
        (lastSelector, lastText) = (selector, TextRange.Between(open, cursor.Position));
        return message;
    }

    /// <summary>Steps over the <c>}</c> behind the last branch, or says why there is none.</summary>
    public bool Finish()
    {
        if (!hasBranches)
        {
            cursor.Report(
                MessageFault.BranchesMissing,
                cursor.FoundRange(),
                $"A selector is expected, not {cursor.Found()}: write as in other {{…}}"
            );
        }
        else if (cursor.At('}') || cursor.AtEnd)
        {
            FinishAtBraceOrEnd();
        }
        else
        {
            cursor.Report(MessageFault.SelectorExpected, cursor.FoundRange(), Stray());
        }

        return cursor.Take('}');
    }

    /// <summary>Whether no branch may stand here, since too many are open; says so.</summary>
    public static bool IsTooDeep(MessageCursor cursor)
    {
        if (cursor.Depth < MessageParser.DeepestNesting)
        {
            return false;
        }

        cursor.Report(
            MessageFault.TooDeep,
            new TextRange(cursor.Position, 1),
            $"The message is nested more than {MessageParser.DeepestNesting} branches deep: make it simpler"
        );
        return true;
    }

    private Message? ReadBraces(TextRange selector, MessageContext context)
    {
        var open = cursor.Position++;
        cursor.Depth++;
        if (MessageReader.Read(cursor, context) is not { } message)
        {
            return null;
        }

        cursor.Depth--;
        if (cursor.Take('}'))
        {
            return message;
        }

        var remedy = cursor.OpenQuote is { } quote
            ? $"the apostrophe before '{cursor.Text[quote + 1]}' quotes all that follows: double it if it is text, or close the quote"
            : "write '}' at its end";
        cursor.Report(
            cursor.OpenQuote is null ? MessageFault.BranchNotClosed : MessageFault.QuoteNotClosed,
            new TextRange(open, 1),
            $"The text of the branch {cursor.Quote(selector)} is not closed: {remedy}"
        );
        return null;
    }

    private void FinishAtBraceOrEnd()
    {
        if (!hasOther)
        {
            var what = $"The {cursor.Slice(type)} of {cursor.Quote(head.NameRange)}";
            cursor.Report(
                LocaleRules.OtherMissing,
                MessageFault.OtherMissing,
                cursor.FoundRange(),
                cursor.AtEnd
                    ? $"{what} has neither a branch 'other' nor an end: is a brace missing or one too many?"
                    : $"{what} has no branch 'other': write other {{…}} before '}}'",
                cursor.AtEnd ? null : CopyOfLast()
            );
        }
        else if (cursor.AtEnd)
        {
            ArgumentHead.ReportUnclosed(cursor, head.Open);
        }
    }

    // Of all branches there are, the last is the most general one: 'few' before 'many', 'one' before both.
    private MessageFix CopyOfLast() =>
        new(
            "Add 'other'",
            new([new TextEdit(new TextRange(lastText.End, 0), $" other {cursor.Slice(lastText)}")])
        )
        {
            Review = $"'other' is a copy of {cursor.Quote(lastSelector)}",
        };

    private string Stray() =>
        $"A selector or '}}' is expected behind a branch, not {cursor.Found()}: "
        + (
            cursor.At('{') ? "write before this text when it is chosen"
            : cursor.At(',') ? "branches stand side by side without commas"
            : cursor.At('=') ? "'=' and a number stand in plurals only"
            : "a selector has no sign but '_'"
        );
}
