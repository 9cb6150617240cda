namespace LocaleGen;

/// <summary>The signatures of keys, as all locales together use them.</summary>
internal sealed class SignatureTable
{
    private readonly bool isWhole;
    private readonly Dictionary<string, KeyShape> source;
    private readonly Dictionary<string, EquatableList<TagSignature>> tags = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, List<LocaleUses>> uses = new(StringComparer.Ordinal);

    /// <summary>Collects the uses of locales, the source first.</summary>
    public SignatureTable(IReadOnlyList<LocaleShape> locales, CancellationToken token)
    {
        isWhole = locales[0].IsWhole;
        source = locales[0].Keys.ToDictionary(key => key.Key, StringComparer.Ordinal);
        foreach (var locale in locales)
        {
            token.ThrowIfCancellationRequested();
            foreach (var key in locale.Keys.Where(key => key.Tags is { Count: > 0 }))
            {
                // While the source's text cannot be read, a translation says which tags there are.
                if (!tags.ContainsKey(key.Key) && !IsReadable(key.Key, locale, locales[0]))
                {
                    tags.Add(key.Key, key.Tags!);
                }
            }

            foreach (var key in locale.Keys.Where(key => key.Uses is { Count: > 0 }))
            {
                Add(key.Key, new LocaleUses(locale.Tag, key.Uses!));
            }
        }
    }

    /// <summary>The signature of a key; empty where no text of it can be read and nothing is declared.</summary>
    /// <remarks>
    /// Which arguments there are, the source's text and metadata say: what only a translation has is its error, and would
    /// change the accessor for everyone. While the source's text or file cannot be read, the translations say it.
    /// </remarks>
    public MessageSignature Find(string key)
    {
        var signature = FindArguments(key);
        return tags.TryGetValue(key, out var found) ? signature with { Tags = found } : signature;
    }

    private MessageSignature FindArguments(string key)
    {
        source.TryGetValue(key, out var shape);
        var declared = shape?.Declared ?? EquatableList<DeclaredArgument>.Empty;
        if (!uses.TryGetValue(key, out var texts))
        {
            if (declared.Count == 0)
            {
                return MessageSignature.Empty;
            }

            texts = [];
        }

        if (isWhole && shape?.Uses is { } known)
        {
            var names = known.Select(use => use.Name).Concat(declared.Select(one => one.Name));
            texts = Only(new HashSet<string>(names, StringComparer.Ordinal), texts);
        }

        var declarations = declared
            .Select(argument => new ArgumentDeclaration(argument.Name, argument.TypeName))
            .ToList();
        var merged = SignatureMerger.Merge(texts, declarations).Signature;
        return new MessageSignature(new(merged.Arguments.Select(CSharpTypes.Settle)));
    }

    /// <summary>Whether another locale than the source would speak for a text of the source that can be read.</summary>
    private bool IsReadable(string key, LocaleShape locale, LocaleShape first) =>
        !ReferenceEquals(locale, first)
        && source.TryGetValue(key, out var shape)
        && shape.Tags is not null;

    private static List<LocaleUses> Only(HashSet<string> names, List<LocaleUses> texts) =>
        texts.TrueForAll(text => text.Uses.All(use => names.Contains(use.Name)))
            ? texts
            : texts.ConvertAll(text =>
                text with
                {
                    Uses = new(text.Uses.Where(use => names.Contains(use.Name))),
                }
            );

    private void Add(string key, LocaleUses text)
    {
        if (!uses.TryGetValue(key, out var known))
        {
            uses.Add(key, known = []);
        }

        // Most translations use what the source uses, and would be merged for nothing.
        if (!known.Exists(other => other.Uses.Equals(text.Uses)))
        {
            known.Add(text);
        }
    }
}
