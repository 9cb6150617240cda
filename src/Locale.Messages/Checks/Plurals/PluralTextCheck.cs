namespace LocaleGen;

/// <summary>A check that looks at every plural of a text, however deep.</summary>
public abstract class PluralTextCheck : TextCheck
{
    /// <summary>Says by which rule it speaks.</summary>
    protected PluralTextCheck(LocaleRule rule)
        : base(rule) { }

    /// <inheritdoc/>
    public sealed override void Check(ReviewedText text, ICollection<MessageError> found)
    {
        if (text.Locale.Plurals is { } rules && text.Text.IndexOf('{') >= 0)
        {
            Walk(text, rules, text.Message!, found);
        }
    }

    /// <summary>Adds what is wrong with one plural.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="rules">The rules of the text's locale.</param>
    /// <param name="plural">The plural.</param>
    /// <param name="found">Takes what is wrong.</param>
    protected abstract void Check(
        ReviewedText text,
        PluralRules rules,
        PluralPart plural,
        ICollection<MessageError> found
    );

    private void Walk(
        ReviewedText text,
        PluralRules rules,
        Message message,
        ICollection<MessageError> found
    )
    {
        for (var index = 0; index < message.Parts.Count; index++)
        {
            switch (message.Parts[index])
            {
                case PluralPart plural:
                    Check(text, rules, plural, found);
                    for (var branch = 0; branch < plural.Branches.Count; branch++)
                    {
                        Walk(text, rules, plural.Branches[branch].Message, found);
                    }

                    break;
                case SelectPart select:
                    for (var branch = 0; branch < select.Branches.Count; branch++)
                    {
                        Walk(text, rules, select.Branches[branch].Message, found);
                    }

                    break;
                case ChoicePart choice:
                    for (var branch = 0; branch < choice.Branches.Count; branch++)
                    {
                        Walk(text, rules, choice.Branches[branch].Message, found);
                    }

                    break;
            }
        }
    }
}
