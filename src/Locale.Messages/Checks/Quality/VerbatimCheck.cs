namespace LocaleGen;

/// <summary>Finds numbers, URLs and e-mail addresses that are not those of the source text (LOC306).</summary>
/// <remarks>
/// Numbers are compared by their digits, whichever those are and however they are grouped. Up to twelve a number may be
/// spelled out in either text, so one of these is missed only where another stands in its place.
/// </remarks>
internal sealed class VerbatimCheck() : TextCheck(LocaleRules.VerbatimDiffers)
{
    /// <inheritdoc/>
    public override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (
            text.Source is not { Message: { } message } source
            || (!MayHave(text.Text, text.Message!) && !MayHave(source.Text, message))
            || EmptyTextCheck.IsBlank(text.Text)
        )
        {
            return;
        }

        var own = VerbatimPieces.Of(text.Text, text.Message!);
        var wanted = VerbatimPieces.Of(source.Text, message);
        Compare(text, "address", own.Addresses, wanted.Addresses, found);
        if (own.Digits != wanted.Digits)
        {
            Compare(text, "number", own.Numbers, wanted.Numbers, found);
        }
    }

    private static bool MayHave(string text, Message message) =>
        MayHave(text) && Literals.Any(message, IsSought);

    // Most texts have none, whatever is words in them and what is not.
    private static bool MayHave(string text)
    {
        foreach (var unit in text)
        {
            if (IsSought(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSought(char unit) =>
        unit < '\x80' ? unit is '@' or (>= '/' and <= '9') : char.IsDigit(unit);

    private void Compare(
        ReviewedText text,
        string kind,
        List<VerbatimPiece> own,
        List<VerbatimPiece> wanted,
        ICollection<MessageError> found
    )
    {
        var over = own.FindAll(one => !wanted.Exists(other => other.Value == one.Value));
        var lost = wanted.FindAll(one => !own.Exists(other => other.Value == one.Value));
        if (over.Count == 0)
        {
            lost.RemoveAll(one => one.MayBeSpelledOut);
        }

        if (lost.Count == 0)
        {
            over.RemoveAll(one => one.MayBeSpelledOut);
        }

        if (over.Count > 0 || lost.Count > 0)
        {
            Report(text, kind, over, lost, found);
        }
    }

    private void Report(
        ReviewedText text,
        string kind,
        List<VerbatimPiece> over,
        List<VerbatimPiece> lost,
        ICollection<MessageError> found
    )
    {
        var said =
            lost.Count == 0 ? $"The source text has no {kind} '{over[0].Text}': remove it"
            : over.Count == 0 ? $"The {kind} '{lost[0].Text}' of the source text is missing: add it"
            : $"The source text has '{lost[0].Text}' where this has '{over[0].Text}': write the {kind} of the source text";
        var canFix =
            over.Count == 1 && lost.Count == 1 && over[0].Range.Length == over[0].Text.Length;
        found.Add(
            new(Rule, over.Count > 0 ? over[0].Range : text.Whole, said)
            {
                Fix = canFix
                    ? MessageFix.Replace($"Write '{lost[0].Text}'", over[0].Range, lost[0].Text)
                    : null,
            }
        );
    }
}
