namespace LocaleGen;

/// <summary>Finds apostrophes that were meant as such and quote an argument away (LOC307).</summary>
/// <remarks>
/// An apostrophe directly before a brace begins quoted text: <c>'{0}'</c> and the French <c>l'{name}</c> show the braces and
/// never the value. Who means the braces quotes them alone, as in <c>'{'name'}'</c>, or without a name between them.
/// </remarks>
internal sealed class AccidentalQuotingCheck() : TextCheck(LocaleRules.AccidentalQuoting)
{
    /// <summary>The arguments of a source text that apostrophes of a translation quote away.</summary>
    public static IEnumerable<string> LostIn(string text, Message message)
    {
        foreach (var piece in QuotedPiece.Of(text, message))
        {
            var found = piece.FindArgument(text, piece.Open + 1);
            while (found is { } argument)
            {
                yield return text.Substring(argument.Name.Start, argument.Name.Length);
                found = piece.FindArgument(text, argument.Name.End);
            }
        }
    }

    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (text.Parsed.Syntax != MessageSyntax.Icu || !QuotedPiece.MayBeIn(text.Text))
        {
            return;
        }

        foreach (var piece in QuotedPiece.Of(text.Text, text.Message!))
        {
            if (Look(text, piece) is { } error)
            {
                found.Add(error);
            }
        }
    }

    private MessageError? Look(ReviewedText text, QuotedPiece piece)
    {
        var written = text.Text;
        var followsLetter = piece.Open > 0 && char.IsLetter(written[piece.Open - 1]);
        if (piece.FindArgument(written, piece.Open + 1) is { } argument)
        {
            var name = written.Substring(argument.Name.Start, argument.Name.Length);
            return followsLetter || IsArgument(text, name)
                ? Lost(
                    written,
                    piece,
                    TextRange.Between(piece.Open, EndOf(written, piece, argument)),
                    $"{{{name}}}"
                )
                : null;
        }

        if (followsLetter && written[piece.Open + 1] == '#')
        {
            return Lost(written, piece, new TextRange(piece.Open, 2), "#");
        }

        return piece.IsClosed ? null : Unclosed(written, piece);
    }

    // A translation may show braces that the source text shows too; in a source text nothing says that they are meant.
    private static bool IsArgument(ReviewedText text, string name) =>
        text.Source?.Message is not { } source
        || text.DeclaredArguments.Contains(name)
        || ArgumentUses.Of(source).Any(use => use.Name == name)
        || LostIn(text.Source.Text, source).Contains(name);

    private MessageError Lost(string text, QuotedPiece piece, TextRange range, string what)
    {
        var doubled = new List<TextEdit> { new(new TextRange(piece.Open, 0), "'") };
        if (piece.IsClosed)
        {
            doubled.Add(new(new TextRange(piece.End, 0), "'"));
        }

        var fix = new MessageFix("Double the apostrophe", new(doubled));
        return new MessageError(
            Rule,
            range,
            $"The apostrophe quotes {what} away, so it is shown as it stands here and not as its value: write two apostrophes for one"
                + (what == "#" ? "" : ", or quote the braces alone if they are text")
        )
        {
            // What was quoted may not be an argument that can be read.
            Fix = MessageParser.Parse(fix.Apply(text)).Message is null ? null : fix,
        };
    }

    private MessageError Unclosed(string text, QuotedPiece piece)
    {
        var end = piece.Open + 1;
        while (end < text.Length && text[end] is '{' or '}')
        {
            end++;
        }

        return new MessageError(
            Rule,
            TextRange.Between(piece.Open, end),
            "The quote that this apostrophe begins does not end, so all that follows is text: write another apostrophe behind the brace"
        )
        {
            Fix = MessageFix.Replace("Close the quote", new TextRange(end, 0), "'"),
        };
    }

    // Behind '{name}'; of one with a type, which may have branches, behind the name unless it is whole.
    private static int EndOf(string text, QuotedPiece piece, (int Brace, TextRange Name) argument)
    {
        var close = text.IndexOf('}', argument.Name.End, piece.End - argument.Name.End);
        var open = text.IndexOf('{', argument.Name.End, piece.End - argument.Name.End);
        return close < 0 || (open >= 0 && open < close) ? argument.Name.End : close + 1;
    }
}
