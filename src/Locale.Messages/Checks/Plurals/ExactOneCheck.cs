namespace LocaleGen;

/// <summary>Finds <c>=1</c> beside <c>one</c> where one of the two is never shown, or says nothing new (LOC204).</summary>
/// <remarks>
/// Where <c>one</c> takes more than 1, as in Russian, both may have words of their own: 'one file' and '21 file'. Where it
/// is 1 alone, it is never chosen beside <c>=1</c>. <c>=1</c> alone is right in the second kind of language, and in the
/// first a missing category (LOC201).
/// </remarks>
internal sealed class ExactOneCheck() : PluralTextCheck(LocaleRules.ExactOneBesideOne)
{
    /// <inheritdoc/>
    protected override void Check(
        ReviewedText text,
        PluralRules rules,
        PluralPart plural,
        ICollection<MessageError> found
    )
    {
        var written = new PluralText(text.Text, plural);
        var exact = plural.Offset == 0 ? written.IndexOfExact(1) : -1;
        var one = exact < 0 ? -1 : written.IndexOf(PluralCategory.One);
        if (one < 0 || (rules.CategoryBits(plural.Ordinal) & (1 << (int)PluralCategory.One)) == 0)
        {
            return;
        }

        var coverage = CategoryCoverage.Of(rules, plural.Ordinal, PluralCategory.One);
        if (
            PluralNeeds.Of(plural, coverage, DeclaredNumber.Of(text, plural.Name))
            == PluralNeed.Nothing
        )
        {
            found.Add(Unreachable(text.Locale.LanguageName, plural, written, exact, one));
        }
        else if (NumberText.AreSame(written.Body(exact), written.Body(one)))
        {
            found.Add(
                new MessageError(
                    Rule,
                    plural.Branches[exact].SelectorRange,
                    "'=1' says the same as 'one', which is also for 1: remove it"
                )
                {
                    Fix = new("Remove '=1'", new([written.Remove(exact)])),
                }
            );
        }
    }

    // What is shown today stays: the words of '=1', under the name that is right in the language.
    private MessageError Unreachable(
        string language,
        PluralPart plural,
        PluralText written,
        int exact,
        int one
    ) =>
        new(
            Rule,
            plural.Branches[one].SelectorRange,
            $"In {language} 'one' is only 1 here (CLDR {LanguageNames.CldrVersion}), which '=1' takes, so this text is never shown: remove one of the two"
        )
        {
            Fix = NumberText.AreSame(written.Body(exact), written.Body(one))
                ? new("Remove '=1'", new([written.Remove(exact)]))
                : new(
                    "Replace 'one' by '=1'",
                    new([
                        written.Remove(one),
                        written.Rename(exact, PluralKeyword.Of(PluralCategory.One)),
                    ])
                ),
        };
}
