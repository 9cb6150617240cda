namespace LocaleGen;

/// <summary>The signatures of keys, as all locales together use them.</summary>
internal sealed class SignatureTable
{
    private readonly Dictionary<string, List<LocaleUses>> uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableList<DeclaredArgument>> declared = new(
        StringComparer.Ordinal
    );

    private SignatureTable() { }

    /// <summary>Collects the uses of locales, the source first.</summary>
    public static SignatureTable Of(IReadOnlyList<LocaleShape> locales, CancellationToken token)
    {
        var table = new SignatureTable();
        foreach (var locale in locales)
        {
            token.ThrowIfCancellationRequested();
            foreach (var key in locale.Keys)
            {
                table.Add(locale, key);
            }
        }

        foreach (var key in locales[0].Keys.Where(key => key.Declared.Count > 0))
        {
            table.declared.Add(key.Key, key.Declared);
        }

        return table;
    }

    /// <summary>The signature of a key; empty where no text of it can be read and nothing is declared.</summary>
    public MessageSignature Find(string key)
    {
        var isUsed = uses.TryGetValue(key, out var found);
        var isDeclared = declared.TryGetValue(key, out var named);
        if (!isUsed && !isDeclared)
        {
            return MessageSignature.Empty;
        }

        var declarations = (named ?? EquatableList<DeclaredArgument>.Empty)
            .Select(argument => new ArgumentDeclaration(argument.Name, argument.TypeName))
            .ToList();
        var merged = SignatureMerger.Merge(found ?? [], declarations).Signature;
        return merged.Arguments.Count == 0
            ? MessageSignature.Empty
            : new MessageSignature(new(merged.Arguments.Select(CSharpTypes.Settle)));
    }

    private void Add(LocaleShape locale, KeyShape key)
    {
        if (key.Uses is null or { Count: 0 })
        {
            return;
        }

        if (!uses.TryGetValue(key.Key, out var known))
        {
            uses.Add(key.Key, known = []);
        }

        // Most translations use what the source uses, and would be merged for nothing.
        if (!known.Exists(other => other.Uses.Equals(key.Uses)))
        {
            known.Add(new LocaleUses(locale.Tag, key.Uses));
        }
    }
}
