namespace LocaleGen;

/// <summary>Says of a branch that it is never chosen, and what to do with it.</summary>
internal static class UnusedCategory
{
    /// <summary>The language never uses the category.</summary>
    public static MessageError Never(ReviewedText text, PluralPart plural, int index)
    {
        var branch = plural.Branches[index];
        var written = new PluralText(text.Text, plural);
        var word = PluralKeyword.Of(branch.Selector.Category);
        var what =
            $"{text.Locale.LanguageName} {(plural.Ordinal ? "ordinals never use" : "never uses")} '{word}' (CLDR {LanguageNames.CldrVersion}), so this text is never shown";
        return ExactOf(plural, branch, written, index) is { } exact
            ? Error(branch, $"{what}: write '{exact}' if it is meant, or remove it") with
            {
                Fix = new($"Replace '{word}' by '{exact}'", new([written.Rename(index, exact)])),
            }
            : Error(branch, $"{what}: remove it") with
            {
                Fix = new($"Remove '{word}'", new([written.Remove(index)])),
            };
    }

    /// <summary>Exact branches take all its numbers.</summary>
    public static MessageError Covered(
        ReviewedText text,
        PluralPart plural,
        int index,
        CategoryCoverage coverage
    )
    {
        var branch = plural.Branches[index];
        var word = PluralKeyword.Of(branch.Selector.Category);
        var numbers = coverage.Integers.Select(number => number + plural.Offset).ToList();
        var values = MissingCategory.Join(coverage.Integers.Select(one => $"{one}").ToList());
        var exact = MissingCategory.Join(
            numbers.Select(number => $"'={ExactNumber.Write(number)}'").ToList()
        );
        return Error(
            branch,
            $"In {text.Locale.LanguageName} '{word}' is only {values} (CLDR {LanguageNames.CldrVersion}), which {exact} takes, so this text is never shown: remove it"
        ) with
        {
            Fix = new($"Remove '{word}'", new([new PluralText(text.Text, plural).Remove(index)])),
        };
    }

    // 'zero {nobody}' was meant for 0, 'one {one file}' for 1; 'one {file}' is only what the text was copied from.
    private static string? ExactOf(
        PluralPart plural,
        PluralBranch branch,
        PluralText written,
        int index
    )
    {
        var number = branch.Selector.Category switch
        {
            PluralCategory.Zero => 0,
            PluralCategory.One => 1,
            PluralCategory.Two => 2,
            _ => -1,
        };
        var body = written.Body(index);
        var other = written.IndexOf(PluralCategory.Other);
        return
            number >= 0
            && !plural.Ordinal
            && plural.Offset == 0
            && written.IndexOfExact(number) < 0
            && !NumberText.Shows(branch.Message, plural.Name, true)
            && !body.Any(char.IsDigit)
            && body != written.Body(other)
            && (
                branch.Selector.Category == PluralCategory.Zero
                || NumberText.Shows(plural.Branches[other].Message, plural.Name, true)
            )
            ? $"={number}"
            : null;
    }

    private static MessageError Error(PluralBranch branch, string text) =>
        new(LocaleRules.PluralCategoryMismatch, branch.SelectorRange, text);
}
