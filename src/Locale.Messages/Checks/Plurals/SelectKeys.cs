namespace LocaleGen;

/// <summary>Compares the keys of selects with those of the source text.</summary>
internal static class SelectKeys
{
    private const string Other = "other";

    /// <summary>The keys that stand in the place of others of the source's select; null where there are none.</summary>
    public static List<TextEdit>? Translated(Message message, Message source)
    {
        List<TextEdit>? edits = null;
        for (var index = 0; index < message.Parts.Count; index++)
        {
            var part = message.Parts[index];
            if (
                part is SelectPart select
                && ArgumentSearch.Find<SelectPart>(source, select.Name) is { } original
                && original.Branches.Count == select.Branches.Count
            )
            {
                (edits ??= []).AddRange(Compare(select, original));
            }

            foreach (var branch in Branches.Of(part))
            {
                if (Translated(branch, source) is { } inner)
                {
                    (edits ??= []).AddRange(inner);
                }
            }
        }

        return edits;
    }

    /// <summary>The key of a select without <c>other</c> that stands where the source has it; null where none does.</summary>
    public static TextEdit? TranslatedOther(SelectPart select, SelectPart source)
    {
        if (select.Branches.Count != source.Branches.Count)
        {
            return null;
        }

        var unknown = select.Branches.Where(branch => !Has(source, branch.Key)).ToList();
        var place = source.Branches.ToList().FindIndex(branch => branch.Key == Other);
        var branch =
            unknown.Count == 1 ? unknown[0]
            : place >= 0 && unknown.Contains(select.Branches[place]) ? select.Branches[place]
            : null;
        return branch is null ? null : new TextEdit(branch.KeyRange, Other);
    }

    private static IEnumerable<TextEdit> Compare(SelectPart select, SelectPart source)
    {
        for (var index = 0; index < select.Branches.Count; index++)
        {
            var (branch, original) = (select.Branches[index], source.Branches[index]);
            if (!Has(source, branch.Key) && !Has(select, original.Key))
            {
                yield return new TextEdit(branch.KeyRange, original.Key);
            }
        }
    }

    private static bool Has(SelectPart select, string key)
    {
        for (var index = 0; index < select.Branches.Count; index++)
        {
            if (select.Branches[index].Key == key)
            {
                return true;
            }
        }

        return false;
    }
}
