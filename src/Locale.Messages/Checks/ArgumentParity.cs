namespace LocaleGen;

/// <summary>Compares the arguments of a translation with those of the source text (LOC103).</summary>
public static class ArgumentParity
{
    /// <summary>Finds arguments that are missing in a translation, or that only it has.</summary>
    /// <remarks>
    /// Missing is what the source text shows and the translation nowhere uses. An argument that only chooses between
    /// branches may be left out: many languages need no plural where English does, or no gender.
    /// </remarks>
    /// <param name="source">The source text.</param>
    /// <param name="declared">The arguments that the source's metadata names; a translation may use them too.</param>
    /// <param name="translation">The translation.</param>
    /// <param name="length">The length of the translation: a missing argument is reported at the whole.</param>
    public static IReadOnlyList<MessageError> Check(
        Message source,
        IReadOnlyList<string> declared,
        Message translation,
        int length
    )
    {
        var uses = ArgumentUses.Of(translation);
        var used = new HashSet<string>(uses.Select(use => use.Name));
        var legal = ArgumentUses
            .Of(source)
            .Select(use => use.Name)
            .Concat(declared)
            .Distinct()
            .ToList();
        var missing = PrintedArguments
            .Of(source)
            .Where(name => !used.Contains(name))
            .Select(name =>
                Error(
                    new TextRange(0, length),
                    $"The argument '{name}' of the source text is missing: add {{{name}}}"
                )
            );
        var extra = uses.Where(use => !legal.Contains(use.Name))
            .GroupBy(use => use.Name)
            .Select(same => Error(same.First().Range, ExplainExtra(same.Key, legal)));
        return [.. missing, .. extra];
    }

    private static MessageError Error(TextRange range, string text) =>
        new(LocaleRules.ArgumentMismatch, range, text);

    private static string ExplainExtra(string name, IReadOnlyList<string> legal)
    {
        var what = $"The source text has no argument '{name}'";
        return NearMatch.Find(name, legal) is { } near ? $"{what}: write '{near}'"
            : legal.Count == 0
                ? $"{what}, nor any other: delete it, or declare it in the source's \"args\""
            : $"{what}: use {string.Join(", ", legal.Select(one => $"'{one}'"))}, or declare it in the source's \"args\"";
    }
}
