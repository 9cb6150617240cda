namespace LocaleGen;

/// <summary>Compares the arguments of translations with those of a source text (LOC103).</summary>
/// <remarks>
/// Missing is what the source text shows and a translation nowhere uses. An argument that only chooses between branches
/// may be left out: many languages need no plural where English does, or no gender. A missing one and an extra one that are
/// near to each other, or the only ones, are one mistake: a name that was misspelt or translated.
/// </remarks>
public sealed class ArgumentParity
{
    private readonly LostArguments lostArguments;
    private readonly EquatableList<ArgumentUse> uses;
    private readonly IReadOnlyList<string> shown;
    private readonly IReadOnlyList<string> legal;
    private readonly HashSet<string> known;

    /// <summary>Looks at a source text.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="source">What parsing it gave; it has a tree.</param>
    /// <param name="declared">The arguments that the source's metadata names; a translation may use them too.</param>
    public ArgumentParity(string text, ParsedMessage source, IEnumerable<string> declared)
    {
        lostArguments = new(text, source);
        uses = ArgumentUses.Of(source.Message!);
        shown = PrintedArguments.Of(source.Message!);
        legal = uses.Select(use => use.Name).Concat(declared).Distinct().ToList();
        known = new(legal);
    }

    /// <summary>Finds arguments that are missing in a translation, or that only it has.</summary>
    /// <param name="text">The translation as written.</param>
    /// <param name="translation">What parsing it gave; it has a tree.</param>
    /// <param name="used">Its uses, as <see cref="ArgumentUses.Of"/> gives them.</param>
    /// <param name="explained">Missing arguments of which another rule says why, or null.</param>
    /// <returns>The errors; a missing argument is reported at the whole text.</returns>
    public IReadOnlyList<MessageError> Check(
        string text,
        ParsedMessage translation,
        IReadOnlyList<ArgumentUse> used,
        IReadOnlyList<string>? explained = null
    )
    {
        var missing = shown
            .Where(name => used.All(use => use.Name != name))
            .Except(explained ?? [])
            .ToList();
        var extra = used.Where(use => !known.Contains(use.Name) && !IsOfTag(text, use))
            .GroupBy(use => use.Name)
            .Select(same => same.First())
            .ToList();
        var misspelt = Pair(missing, extra);
        var lost = missing
            .Except(misspelt.Values)
            .Select(name => Lost(name, missing.Except(misspelt.Values), text, translation));
        return [.. lost, .. extra.Select(use => Extra(use, misspelt, translation.Message!))];
    }

    // A tag that the source text does not have is another mistake, and so is its address not one more.
    private static bool IsOfTag(string text, ArgumentUse use) =>
        use.Range.Start > 0 && text[use.Range.Start - 1] == '<';

    private Dictionary<string, string> Pair(List<string> missing, List<ArgumentUse> extra)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var use in extra)
        {
            if (NearMatch.Find(use.Name, missing.Except(pairs.Values)) is { } near)
            {
                pairs.Add(use.Name, near);
            }
        }

        var (left, over) = (
            missing.Except(pairs.Values).ToList(),
            extra.Where(use => !pairs.ContainsKey(use.Name)).ToList()
        );
        if (left.Count == 1 && over.Count == 1 && IsUsedAlike(left[0], over[0]))
        {
            pairs.Add(over[0].Name, left[0]);
        }

        return pairs;
    }

    private bool IsUsedAlike(string name, ArgumentUse use) =>
        use.Kind == ArgumentUseKind.Plain
        || uses.Any(one => one.Name == name && one.Kind == use.Kind);

    private MessageError Lost(
        string name,
        IEnumerable<string> missing,
        string text,
        ParsedMessage translation
    ) =>
        new(
            LocaleRules.ArgumentMismatch,
            new TextRange(0, text.Length),
            $"The argument '{name}' of the source text is missing: add {{{name}}}"
        )
        {
            Fix = lostArguments.Restore([.. missing], text, translation),
        };

    private MessageError Extra(
        ArgumentUse use,
        Dictionary<string, string> misspelt,
        Message translation
    )
    {
        var near = misspelt.TryGetValue(use.Name, out var meant)
            ? meant
            : NearMatch.Find(use.Name, legal);
        return new(LocaleRules.ArgumentMismatch, use.Range, ExplainExtra(use.Name, near))
        {
            Fix = near is null ? null : Rename(use.Name, near, translation),
        };
    }

    private static MessageFix Rename(string name, string near, Message translation) =>
        new(
            $"Rename '{name}' to '{near}'",
            new(ArgumentPlaces.Of(translation, name).Select(place => new TextEdit(place, near)))
        );

    private string ExplainExtra(string name, string? near)
    {
        var what = $"The source text has no argument '{name}'";
        return near is not null ? $"{what}: write '{near}'"
            : legal.Count == 0
                ? $"{what}, nor any other: delete it, or declare it in the source's \"args\""
            : $"{what}: use {string.Join(", ", legal.Select(one => $"'{one}'"))}, or declare it in the source's \"args\"";
    }
}
