namespace LocaleGen;

/// <summary>Finds arguments that the texts of a key use in ways that no type fits (LOC103).</summary>
/// <remarks>
/// The first use that is more than <c>{name}</c> decides, and the source text is asked first. A translation that uses each
/// argument as the source text does first can contradict nobody, so only the others are kept until all locales are read.
/// </remarks>
/// <param name="source">The source locale; null where the project has none, and nothing is said.</param>
public sealed class ArgumentClashCheck(FolderLocale? source)
{
    /// <summary>The texts of a translation that use an argument otherwise than the source text first does.</summary>
    internal static IEnumerable<PlacedEntry> FindDeviations(PairedFile file)
    {
        foreach (var text in file.Texts)
        {
            if (
                text.Entry.Uses.Count > 0
                && text.IsComparable
                && Deviates(text.Entry.Uses, text.Source!.Entry.Uses)
            )
            {
                yield return new PlacedEntry(file.File, text.Entry).Alone();
            }
        }
    }

    /// <summary>Checks every key of the source locale.</summary>
    /// <param name="deviations">What <see cref="FindDeviations"/> gave of all files, in the order of the locales' tags.</param>
    public IEnumerable<CatalogDiagnostic> Check(IEnumerable<PlacedEntry> deviations)
    {
        var others = deviations.ToLookup(text => text.Entry.Key, StringComparer.Ordinal);
        foreach (var text in source?.Texts ?? [])
        {
            if (
                text.Message is not null
                && (text.Entry.Uses.Count > 0 || others.Contains(text.Entry.Key))
            )
            {
                foreach (var clash in Check(text, [text, .. others[text.Entry.Key]]))
                {
                    yield return clash;
                }
            }
        }
    }

    private static IEnumerable<CatalogDiagnostic> Check(
        PlacedEntry original,
        IReadOnlyList<PlacedEntry> texts
    )
    {
        var declared =
            original.Entry.Entry.Metadata?.Arguments ?? EquatableList<DeclaredArgument>.Empty;
        if (texts.Count == 1 && declared.Count == 0 && original.Entry.Uses.Count == 1)
        {
            return [];
        }

        // The merger names locales; a path names one as well as a tag does, and leads back to the text.
        var uses = texts.Select(text => new LocaleUses(text.File.Path, text.Entry.Uses)).ToList();
        var declarations = declared
            .Select(argument => new ArgumentDeclaration(argument.Name, argument.TypeName))
            .ToList();
        return SignatureMerger
            .Merge(uses, declarations)
            .Clashes.Select(clash => Report(clash, place => Find(texts, place)));
    }

    private static CatalogDiagnostic Report(
        ArgumentClash clash,
        Func<ArgumentPlace, PlacedEntry> find
    )
    {
        var text = find(clash.Place);
        return new(
            LocaleRules.ArgumentMismatch,
            text.File,
            text.File.MapRange(text.Entry.Entry, clash.Place.Use.Range),
            clash.Describe(place => Describe(find(place), place.Use.Range))
        )
        {
            Key = text.Entry.Key,
        };
    }

    private static PlacedEntry Find(IReadOnlyList<PlacedEntry> texts, ArgumentPlace place) =>
        texts.First(text => text.File.Path == place.Locale);

    private static string Describe(PlacedEntry text, TextRange range) =>
        text.File.Describe(text.File.MapRange(text.Entry.Entry, range).Start);

    private static bool Deviates(EquatableList<ArgumentUse> uses, EquatableList<ArgumentUse> first)
    {
        for (var index = 0; index < uses.Count; index++)
        {
            var use = uses[index];
            if (use.Kind != ArgumentUseKind.Plain && use.Kind != FirstKind(first, use.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static ArgumentUseKind? FirstKind(EquatableList<ArgumentUse> uses, string name)
    {
        for (var index = 0; index < uses.Count; index++)
        {
            if (uses[index].Kind != ArgumentUseKind.Plain && uses[index].Name == name)
            {
                return uses[index].Kind;
            }
        }

        return null;
    }
}
