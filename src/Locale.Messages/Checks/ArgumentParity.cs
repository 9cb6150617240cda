namespace LocaleGen;

/// <summary>Compares the arguments of translations with those of a source text (LOC103).</summary>
/// <remarks>
/// Missing is what the source text shows and a translation nowhere uses. An argument that only chooses between branches
/// may be left out: many languages need no plural where English does, or no gender.
/// </remarks>
public sealed class ArgumentParity
{
    private readonly IReadOnlyList<string> shown;
    private readonly IReadOnlyList<string> legal;
    private readonly HashSet<string> known;

    /// <summary>Looks at a source text.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="declared">The arguments that the source's metadata names; a translation may use them too.</param>
    public ArgumentParity(Message source, IEnumerable<string> declared)
    {
        shown = PrintedArguments.Of(source);
        legal = ArgumentUses
            .Of(source)
            .Select(use => use.Name)
            .Concat(declared)
            .Distinct()
            .ToList();
        known = new(legal);
    }

    /// <summary>Finds arguments that are missing in a translation, or that only it has.</summary>
    /// <param name="uses">The uses of the translation, as <see cref="ArgumentUses.Of"/> gives them.</param>
    /// <param name="length">The length of the translation: a missing argument is reported at the whole.</param>
    public IEnumerable<MessageError> Check(IReadOnlyList<ArgumentUse> uses, int length)
    {
        var used = new HashSet<string>(uses.Select(use => use.Name));
        var missing = shown
            .Where(name => !used.Contains(name))
            .Select(name =>
                Error(
                    new TextRange(0, length),
                    $"The argument '{name}' of the source text is missing: add {{{name}}}"
                )
            );
        var extra = uses.Where(use => !known.Contains(use.Name))
            .GroupBy(use => use.Name)
            .Select(same => Error(same.First().Range, ExplainExtra(same.Key)));
        return missing.Concat(extra);
    }

    private string ExplainExtra(string name)
    {
        var what = $"The source text has no argument '{name}'";
        return NearMatch.Find(name, legal) is { } near ? $"{what}: write '{near}'"
            : legal.Count == 0
                ? $"{what}, nor any other: delete it, or declare it in the source's \"args\""
            : $"{what}: use {string.Join(", ", legal.Select(one => $"'{one}'"))}, or declare it in the source's \"args\"";
    }

    private static MessageError Error(TextRange range, string text) =>
        new(LocaleRules.ArgumentMismatch, range, text);
}
