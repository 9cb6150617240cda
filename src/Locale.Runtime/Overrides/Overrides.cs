namespace LocaleGen;

/// <summary>A tenant's own words for messages of a catalog: an immutable snapshot, thread-safe.</summary>
/// <remarks>
/// Texts are found in the order override, text, override of the fallback, text of the fallback, and so on, so that
/// nobody gets another language than before. Replace the whole snapshot to change it.
/// </remarks>
public sealed class Overrides
{
    private readonly Catalog catalog;
    private readonly ILocaleData data;
    private readonly Dictionary<
        (int Locale, int Key),
        (OverrideText Text, OverrideProgram Program)
    > programs;
    private readonly LocaleMessages[] messages;

    private Overrides(
        Catalog catalog,
        ILocaleData data,
        Dictionary<(int Locale, int Key), (OverrideText Text, OverrideProgram Program)> programs
    )
    {
        this.catalog = catalog;
        this.data = data;
        this.programs = programs;
        var keys = programs.Keys.ToLookup(place => place.Locale, place => place.Key);
        messages =
        [
            .. Enumerable.Range(0, catalog.Locales).Select(asked => MessagesFor(asked, keys)),
        ];
    }

    /// <summary>The overrides in use.</summary>
    public IReadOnlyCollection<OverrideText> Texts =>
        [.. programs.Values.Select(entry => entry.Text)];

    /// <summary>Makes a snapshot; a bad override is refused alone, the others hold.</summary>
    /// <param name="catalog">The generated catalog, <c>Strings.Catalog</c>.</param>
    /// <param name="texts">The overrides; where two are for one message and locale, the later one holds.</param>
    /// <param name="data">
    /// Where formats that the project itself does not use come from: <c>CldrData.Full</c>, or null for the project's slice.
    /// </param>
    public static (Overrides Overrides, IReadOnlyList<OverrideRefusal> Refusals) Create(
        Catalog catalog,
        IEnumerable<OverrideText> texts,
        ILocaleData? data = null
    ) => new Overrides(catalog, data ?? catalog.Data, []).With(texts);

    /// <summary>A snapshot with more overrides; where one is refused, what was there before stays.</summary>
    public (Overrides Overrides, IReadOnlyList<OverrideRefusal> Refusals) With(
        IEnumerable<OverrideText> texts
    )
    {
        var next = new Dictionary<
            (int Locale, int Key),
            (OverrideText Text, OverrideProgram Program)
        >(programs);
        var refusals = new List<OverrideRefusal>();
        var compiler = new OverrideCompiler(catalog, data);
        foreach (var text in texts)
        {
            var (locale, key, program, refusal) = compiler.Compile(text);
            if (program is not null)
            {
                next[(locale, key)] = (text, program);
            }
            else if (refusal is not null)
            {
                refusals.Add(refusal);
                var first = refusal.Errors[0];
                LocaleEvents.Log.OverrideRefused(text.Locale, text.Key, first.Rule.Id, first.Text);
            }
        }

        return (new Overrides(catalog, data, next), refusals);
    }

    /// <summary>A snapshot without the override of a message in a locale, which need not exist.</summary>
    public Overrides Without(string locale, string key)
    {
        var next = new Dictionary<
            (int Locale, int Key),
            (OverrideText Text, OverrideProgram Program)
        >(programs);
        if (catalog.TryFindKey(key, out var index))
        {
            next.Remove((new OverrideCompiler(catalog, data).LocaleOf(locale), index));
        }

        return new Overrides(catalog, data, next);
    }

    /// <summary>The messages for a tag, as <see cref="Catalog.For(string?)"/> finds it, with these overrides.</summary>
    public LocaleMessages For(string? tag) => ForIndex(catalog.IndexOfBest(tag));

    internal LocaleMessages ForIndex(int locale) => messages[locale];

    /// <summary>The accessors for a tag with these overrides; made once for each supported locale.</summary>
    public TStrings For<TStrings>(string? tag)
        where TStrings : class, ILocaleStrings<TStrings> => For(tag).Strings<TStrings>();

    private LocaleMessages MessagesFor(int asked, ILookup<int, int> keys)
    {
        EffectiveOverride?[]? overridden = null;
        foreach (var key in catalog.FallbackChain(asked).SelectMany(locale => keys[locale]))
        {
            if (Effective(asked, key) is { } message)
            {
                overridden ??= new EffectiveOverride?[catalog.Keys.Count];
                overridden[key] = message;
            }
        }

        return overridden is null
            ? catalog.BuiltIn(asked)
            : new LocaleMessages(catalog, asked, overridden);
    }

    private EffectiveOverride? Effective(int asked, int key)
    {
        foreach (var locale in catalog.FallbackChain(asked))
        {
            if (programs.TryGetValue((locale, key), out var entry))
            {
                return new EffectiveOverride(entry.Program, locale, data);
            }

            if (catalog.HasText(locale, key))
            {
                return null;
            }
        }

        return null;
    }
}
