namespace LocaleGen;

/// <summary>Finds <c>one</c> written as if it were 1, in a language where it takes more numbers (LOC203).</summary>
/// <remarks>
/// Only where another branch shows the number: a plural that never does chooses words alone, and nothing can tell whether
/// those of <c>one</c> fit 21. Fractions by themselves, as in Danish, are no reason: things are counted in whole numbers.
/// </remarks>
internal sealed class OneWithoutNumberCheck() : PluralTextCheck(LocaleRules.OneWithoutNumber)
{
    private const int Shown = 3;

    /// <inheritdoc/>
    protected override void Check(
        ReviewedText text,
        PluralRules rules,
        PluralPart plural,
        ICollection<MessageError> found
    )
    {
        var written = new PluralText(text.Text, plural);
        var index = written.IndexOf(PluralCategory.One);
        if (
            index < 0
            || NumberText.Shows(plural.Branches[index].Message, plural.Name, true)
            || Others(plural, CategoryCoverage.Of(rules, plural.Ordinal, PluralCategory.One))
                is not { Count: > 0 } others
            || !IsShownElsewhere(plural, index)
            || NumberText.Shows(text.Message!, plural.Name, false, plural)
        )
        {
            return;
        }

        var body = written.BodyOf(index);
        var digit = NumberText.FindOne(text.Text, body);
        var numbers = string.Join(", ", others.Take(Shown)) + (others.Count > Shown ? " …" : "");
        found.Add(
            new MessageError(
                Rule,
                digit ?? plural.Branches[index].SelectorRange,
                $"In {text.Locale.LanguageName} 'one' is also {numbers} (CLDR {LanguageNames.CldrVersion}): write '#' where the number is shown"
                    + (written.IndexOfExact(1) < 0 ? ", or '=1' for 1 alone" : "")
            )
            {
                Fix = digit is { } place
                    ? MessageFix.Replace("Write '#' for the number", place, "#")
                    : null,
            }
        );
    }

    /// <summary>The whole numbers other than 1 that <c>one</c> takes and no exact branch does.</summary>
    private static List<ulong> Others(PluralPart plural, CategoryCoverage coverage)
    {
        var others = new List<ulong>();
        for (var index = 0; index < coverage.Integers.Count; index++)
        {
            var number = coverage.Integers[index];
            if (number != 1 && !PluralNeeds.IsExact(plural, number))
            {
                others.Add(number);
            }
        }

        return others;
    }

    private static bool IsShownElsewhere(PluralPart plural, int one)
    {
        for (var index = 0; index < plural.Branches.Count; index++)
        {
            var branch = plural.Branches[index];
            if (
                index != one
                && branch.Selector.Exact is null
                && NumberText.Shows(branch.Message, plural.Name, true)
            )
            {
                return true;
            }
        }

        return false;
    }
}
