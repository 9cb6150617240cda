namespace LocaleGen;

/// <summary>What merging the uses of a key gave.</summary>
/// <param name="Signature">The arguments with the kinds that decided; there even where uses clash.</param>
/// <param name="Clashes">The contradictions, by argument; empty where all fits.</param>
public sealed record MergedSignature(
    MessageSignature Signature,
    EquatableList<ArgumentClash> Clashes
);

/// <summary>Makes one signature of what all locales, and the metadata, say of a key's arguments.</summary>
public static class SignatureMerger
{
    /// <summary>Merges.</summary>
    /// <remarks>
    /// <para>
    /// Kinds: the first use that is more than <c>{name}</c> decides, but a translation not against the metadata; a select takes
    /// the enum that the metadata names, and an argument that is only ever written takes any type that it names.
    /// </para>
    /// <para>
    /// Order: that of the metadata where it names every argument in use, else of their numbers where all are numbered, as in
    /// <c>{1} of {0}</c>, else of first appearance, the source's text first.
    /// An argument that only the metadata names is a parameter too, so that an accessor keeps its shape while a text is
    /// being rewritten.
    /// </para>
    /// </remarks>
    /// <param name="locales">The uses of each locale that has a readable text; the source locale first.</param>
    /// <param name="declarations">The metadata's arguments in written order.</param>
    public static MergedSignature Merge(
        IReadOnlyList<LocaleUses> locales,
        IReadOnlyList<ArgumentDeclaration> declarations
    )
    {
        var places = locales
            .SelectMany(locale => locale.Uses.Select(use => new ArgumentPlace(locale.Locale, use)))
            .ToLookup(place => place.Use.Name);
        var typeNames = new Dictionary<string, string?>();
        foreach (var declaration in declarations)
        {
            // A name that is there twice is the catalog's error; the later one counts, as in JSON.
            typeNames[declaration.Name] = declaration.TypeName;
        }

        var used = InOrder(places.Select(uses => uses.Key).ToList());
        var declared = declarations.Select(declaration => declaration.Name);
        var order = used.All(typeNames.ContainsKey) ? declared : used.Concat(declared);
        var first = locales.FirstOrDefault()?.Locale;
        var clashes = new List<ArgumentClash>();
        var arguments = new List<ArgumentSignature>();
        foreach (var name in order.Distinct())
        {
            typeNames.TryGetValue(name, out var typeName);
            arguments.Add(MergeArgument(name, places[name], typeName, first, clashes));
        }

        return new MergedSignature(
            new MessageSignature(new EquatableList<ArgumentSignature>(arguments)),
            new EquatableList<ArgumentClash>(clashes)
        );
    }

    // What is numbered is passed by number, as to string.Format.
    private static List<string> InOrder(List<string> names) =>
        names.Count > 1 && names.TrueForAll(name => name.All(unit => unit is >= '0' and <= '9'))
            ? [.. names.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)]
            : names;

    private static ArgumentSignature MergeArgument(
        string name,
        IEnumerable<ArgumentPlace> places,
        string? typeName,
        string? source,
        List<ArgumentClash> clashes
    )
    {
        var deciding = places.FirstOrDefault(place => place.Use.Kind != ArgumentUseKind.Plain);
        var declared = DeclaredTypes.Of(typeName);
        if (deciding is not null)
        {
            clashes.AddRange(
                places
                    .Where(place =>
                        place.Use.Kind != ArgumentUseKind.Plain
                        && place.Use.Kind != deciding.Use.Kind
                    )
                    .Select(place => new ArgumentClash(place, deciding, null))
            );
            if (Contradicts(deciding.Use.Kind, declared))
            {
                clashes.Add(new ArgumentClash(deciding, null, typeName));
            }
        }

        // One translation's mistake is not to change the accessor for everyone.
        var isStray = deciding is not null && deciding.Locale != source;
        var use =
            deciding is null || (isStray && Contradicts(deciding.Use.Kind, declared))
                ? ArgumentUseKind.Plain
                : deciding.Use.Kind;
        var kind = KindOf(use, declared);
        var namesType = kind is ArgumentKind.Enum or ArgumentKind.Formattable;
        return new ArgumentSignature(name, kind, namesType ? typeName!.Trim() : null);
    }

    private static bool Contradicts(ArgumentUseKind use, DeclaredType declared) =>
        use switch
        {
            ArgumentUseKind.Number => declared is not (DeclaredType.None or DeclaredType.Number),
            ArgumentUseKind.Select => declared
                is DeclaredType.Number
                    or DeclaredType.Moment
                    or DeclaredType.List,
            ArgumentUseKind.Moment => declared is not (DeclaredType.None or DeclaredType.Moment),
            ArgumentUseKind.List => declared is not (DeclaredType.None or DeclaredType.List),
            _ => false,
        };

    private static ArgumentKind KindOf(ArgumentUseKind use, DeclaredType declared) =>
        (use, declared) switch
        {
            (ArgumentUseKind.Number, _) => ArgumentKind.Number,
            (ArgumentUseKind.Moment, _) => ArgumentKind.Moment,
            (ArgumentUseKind.List, _) => ArgumentKind.List,
            (ArgumentUseKind.Select, DeclaredType.Other) => ArgumentKind.Enum,
            (ArgumentUseKind.Plain, DeclaredType.Number) => ArgumentKind.Number,
            (ArgumentUseKind.Plain, DeclaredType.Moment) => ArgumentKind.Moment,
            (ArgumentUseKind.Plain, DeclaredType.List) => ArgumentKind.List,
            (ArgumentUseKind.Plain, DeclaredType.Other) => ArgumentKind.Formattable,
            _ => ArgumentKind.Text,
        };
}
