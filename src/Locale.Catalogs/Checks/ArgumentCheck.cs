namespace LocaleGen;

/// <summary>Finds translations whose arguments are not those of the source text (LOC103).</summary>
internal static class ArgumentCheck
{
    /// <summary>Checks every readable text that the source locale has a readable text for.</summary>
    /// <param name="file">The texts.</param>
    /// <param name="filter">Which rules are asked: what another one explains is left to it.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static void Check(PairedFile file, RuleFilter filter, List<CatalogDiagnostic> found)
    {
        foreach (var text in file.Texts)
        {
            if (
                text.IsComparable
                && !HaveSameNames(text.Entry.Uses, text.Source!.Entry.Uses)
                && !text.Entry.IsBlank
            )
            {
                Check(file.File, text.Entry, text.Source, filter, found);
            }
        }
    }

    private static void Check(
        CatalogFile file,
        CatalogEntry text,
        PlacedEntry source,
        RuleFilter filter,
        List<CatalogDiagnostic> found
    )
    {
        var declared =
            source.Entry.Entry.Metadata?.Arguments ?? EquatableList<DeclaredArgument>.Empty;
        var parity = new ArgumentParity(
            source.Text,
            source.Entry.Parsed,
            declared.Select(argument => argument.Name)
        );
        var explained = ExplainedArguments.In(
            text.Entry.Text,
            text.Parsed,
            source.Message!,
            filter
        );
        var errors = parity.Check(text.Entry.Text, text.Parsed, text.Uses, explained);
        foreach (var error in errors)
        {
            found.Add(CatalogDiagnostic.Of(file, text.Entry, error));
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
