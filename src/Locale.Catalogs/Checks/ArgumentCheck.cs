namespace LocaleGen;

/// <summary>Finds translations whose arguments are not those of the source text (LOC103).</summary>
public static class ArgumentCheck
{
    /// <summary>Checks every readable text of a locale that the source locale has a readable text for.</summary>
    /// <param name="folder">The project.</param>
    /// <param name="locale">The locale.</param>
    /// <param name="filter">Which rules are asked: what another one explains is left to it.</param>
    public static IEnumerable<CatalogDiagnostic> Check(
        LocaleFolder folder,
        FolderLocale locale,
        RuleFilter filter
    )
    {
        if (folder.Source is null || locale == folder.Source)
        {
            return [];
        }

        var found = new List<CatalogDiagnostic>();
        var walk = new KeyWalk(folder.Source);
        foreach (var text in locale.Texts)
        {
            if (
                text.Message is not null
                && walk.Find(text.Entry.Key) is { Message: not null } source
                && !HaveSameNames(text.Entry.Uses, source.Entry.Uses)
                && !text.IsBlank
            )
            {
                Check(text, source, filter, found);
            }
        }

        return found;
    }

    private static void Check(
        PlacedEntry text,
        PlacedEntry source,
        RuleFilter filter,
        List<CatalogDiagnostic> found
    )
    {
        var declared =
            source.Entry.Entry.Metadata?.Arguments ?? EquatableList<DeclaredArgument>.Empty;
        var parity = new ArgumentParity(
            source.Message!,
            declared.Select(argument => argument.Name)
        );
        var explained = ExplainedArguments.In(
            text.Text,
            text.Entry.Parsed,
            source.Message!,
            filter
        );
        foreach (var error in parity.Check(text.Text, text.Message!, text.Entry.Uses, explained))
        {
            found.Add(CatalogDiagnostic.Of(text.File, text.Entry.Entry, error));
        }
    }

    private static bool HaveSameNames(
        EquatableList<ArgumentUse> left,
        EquatableList<ArgumentUse> right
    ) => AreAmong(left, right) && AreAmong(right, left);

    private static bool AreAmong(EquatableList<ArgumentUse> some, EquatableList<ArgumentUse> all)
    {
        for (var index = 0; index < some.Count; index++)
        {
            if (!Has(all, some[index].Name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(EquatableList<ArgumentUse> uses, string name)
    {
        for (var index = 0; index < uses.Count; index++)
        {
            if (uses[index].Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
