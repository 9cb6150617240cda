namespace LocaleGen;

/// <summary>The messages of a project in all its locales: keys, signatures, texts and the data they are written with.</summary>
/// <remarks>Made once by generated code. Immutable and thread-safe; a locale that is never asked for is never read.</remarks>
public sealed partial class Catalog
{
    private readonly CatalogContent content;
    private readonly CatalogLocale[] locales;
    private readonly string[] names;
    private readonly LocaleMessages[] messages;
    private readonly ProgramIndex?[] programs;
    private readonly int supported;

    // Made when something asks for them: a process that formats a message in a supported locale needs none of these.
    private CulturedMessages? cultured;
    private FrameCache<char>? utf16;
    private FrameCache<byte>? utf8;
    private IReadOnlyList<string>? supportedTags;
    private CatalogKeys? keys;
    private LocaleSlice? slice;
    private LocaleTag[]? tags;
    private LocaleMatcher? matcher;

    /// <summary>Used by generated code.</summary>
    public Catalog(CatalogContent content)
    {
        this.content = content;
        KeyCount = content.KeyCount;
        locales = content.CreateLocales();
        supported = locales.Length;
        if (content.CreatePseudoLocales() is { Length: > 0 } pseudo)
        {
            locales = [.. locales, .. pseudo];
        }

        programs = new ProgramIndex?[locales.Length];
        names = new string[locales.Length];
        messages = new LocaleMessages[locales.Length];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = locales[index].Tag;
            messages[index] = new LocaleMessages(this, index, null);
        }
    }

    /// <summary>The supported locales, canonical tags, the source locale first; pseudo-locales are not among them.</summary>
    public IReadOnlyList<string> Supported =>
        supportedTags ??= Array.AsReadOnly(names[..supported]);

    /// <summary>The source locale: the end of every fallback chain.</summary>
    public string Source => content.Source;

    /// <summary>The names of all messages, in the order of the generated enum.</summary>
    public IReadOnlyList<string> Keys => KeyTable.Names;

    /// <summary>The slice of CLDR that the project baked in.</summary>
    public ILocaleData Data => slice ??= LocaleSlice.Read(() => content.Slice);

    /// <summary>The arguments of a message.</summary>
    public MessageSignature SignatureOf(int key) => KeyTable.Signatures[key];

    /// <summary>Finds a message by its name.</summary>
    public bool TryFindKey(string name, out int key) => KeyTable.TryFind(name, out key);

    /// <summary>
    /// The messages for a BCP 47 tag: of the supported locale that fits it best (UTS #35, Part 1, Language Matching),
    /// else of the source locale; null, empty and malformed tags included.
    /// </summary>
    public LocaleMessages For(string? tag) => ForIndex(IndexOfBest(tag));

    /// <summary>The messages for an <c>Accept-Language</c> list (RFC 9110, §12.5.4), with its weights.</summary>
    public LocaleMessages Match(string? acceptLanguage) =>
        ForIndex(IndexOfBest(AcceptLanguage.Parse(acceptLanguage)));

    /// <summary>The messages of the current <see cref="LocaleScope"/>, else of the current UI culture.</summary>
    public LocaleMessages Current =>
        LocaleScope.Current?.MessagesOf(this)
        ?? Renewed((cultured ??= new CulturedMessages(this)).Current);

    /// <summary>The accessors for a tag, as <see cref="For(string?)"/> finds it.</summary>
    public TStrings For<TStrings>(string? tag)
        where TStrings : class, ILocaleStrings<TStrings> => For(tag).Strings<TStrings>();

    /// <summary>The accessors for an <c>Accept-Language</c> list.</summary>
    public TStrings Match<TStrings>(string? acceptLanguage)
        where TStrings : class, ILocaleStrings<TStrings> =>
        Match(acceptLanguage).Strings<TStrings>();

    /// <summary>The accessors of the current locale.</summary>
    public TStrings GetCurrent<TStrings>()
        where TStrings : class, ILocaleStrings<TStrings> => Current.Strings<TStrings>();

    /// <summary>
    /// A supported locale and those that its missing texts come from, in order, up to the source; empty for a tag that is
    /// not supported.
    /// </summary>
    /// <param name="locale">One of <see cref="Supported"/>.</param>
    public IReadOnlyList<string> FallbacksOf(string locale) =>
        [.. FallbackChain(IndexOf(locale)).Select(TagOf)];

    /// <summary>Whether someone who understands these languages can be served at all.</summary>
    internal bool Supports(IReadOnlyList<LanguageRange> languages) =>
        Matcher.BestMatch(languages) >= 0;

    internal int Locales => locales.Length;

    /// <summary>The program of a message, in UTF-8; empty where the locale has no text for it.</summary>
    internal ReadOnlySpan<byte> ProgramOf(int locale, int key) =>
        (programs[locale] ??= new ProgramIndex(locales[locale], KeyCount)).Find(key);

    /// <summary>What the generator resolved for a locale (<see cref="FormatTable"/>).</summary>
    internal ReadOnlySpan<byte> FormatsOf(int locale) => locales[locale].Formats;

    /// <summary>How many messages there are.</summary>
    internal int KeyCount { get; }

    /// <summary>The messages of a locale, with the words of a <see cref="LocaleWatch"/> where there is one.</summary>
    internal LocaleMessages ForIndex(int locale) =>
        CurrentWatch.Value is { } watch ? watch.MessagesOf(this, locale) : BuiltIn(locale);

    /// <summary>What was found before, with the words of a <see cref="LocaleWatch"/> where there is one.</summary>
    internal LocaleMessages Renewed(LocaleMessages found) =>
        CurrentWatch.Value is { } watch ? watch.MessagesOf(this, found.Index) : found;

    /// <summary>The messages of a locale without anybody's own words.</summary>
    internal LocaleMessages BuiltIn(int locale) => messages[locale];

    internal int IndexOfBest(string? tag)
    {
        var exact = tag is null ? -1 : IndexOf(tag);
        // Pseudo-locales answer to their names alone.
        for (var index = supported; exact < 0 && index < names.Length; index++)
        {
            exact = names[index].Equals(tag, StringComparison.OrdinalIgnoreCase) ? index : -1;
        }

        return exact >= 0 ? exact : Math.Max(Matcher.BestMatch(tag), 0);
    }

    /// <summary>The tag of a locale, pseudo-locales included.</summary>
    internal string TagOf(int locale) => names[locale];

    internal int IndexOfBest(IReadOnlyList<LanguageRange> languages) =>
        Math.Max(Matcher.BestMatch(languages), 0);

    /// <summary>A locale and where its missing texts come from, in order, up to the source.</summary>
    internal IEnumerable<int> FallbackChain(int locale)
    {
        for (; locale >= 0; locale = FallbackOf(locale))
        {
            yield return locale;
        }
    }

    internal bool HasText(int locale, int key) => !ProgramOf(locale, key).IsEmpty;

    internal ReadOnlySpan<byte> KeyUtf8(int key) => KeyTable.Utf8(key);

    /// <summary>
    /// What a text of one locale is written with when another one shows it: its own language keeps to the locale that was
    /// asked for, another language keeps its own plural rules and formats.
    /// </summary>
    internal Frame<TUnit> FrameFor<TUnit>(int asked, int written) =>
        Frames<TUnit>().Find(RulesFor(asked, written));

    /// <summary>The same for an override, whose formats may need more data than the project carries.</summary>
    internal Frame<TUnit> FrameFor<TUnit>(int asked, int written, ILocaleData data)
    {
        var locale = RulesFor(asked, written);
        var frame = Frames<TUnit>().Find(locale);
        return ReferenceEquals(data, Data) || data.Find(Tags[locale]) is not { } record
            ? frame
            : frame.With(record);
    }

    private int RulesFor(int asked, int written)
    {
        (asked, written) = (RulesOf(asked), RulesOf(written));
        return asked == written || Tags[asked].Language == Tags[written].Language ? asked : written;
    }

    /// <summary>The locale that the missing texts of another come from; -1 for the source.</summary>
    internal int FallbackOf(int locale) => IndexOf(locales[locale].Fallback);

    private FrameCache<TUnit> Frames<TUnit>() =>
        (FrameCache<TUnit>)(
            Units<TUnit>.IsUtf16
                ? (object)(utf16 ??= new FrameCache<char>(this))
                : utf8 ??= new FrameCache<byte>(this)
        );

    private CatalogKeys KeyTable => keys ??= CatalogKeys.Read(content.Keys);

    private LocaleTag[] Tags => tags ??= [.. Supported.Select(LocaleTag.Parse)];

    private LocaleMatcher Matcher => matcher ??= new LocaleMatcher(Data.Tags, Tags);

    /// <summary>The locale whose rules and formats hold: of a pseudo-locale, the source.</summary>
    private int RulesOf(int locale) => locale < supported ? locale : 0;

    // Not Array.IndexOf, which would compile itself and its comparer for the first message of a process.
    private int IndexOf(string? tag)
    {
        var index = names.Length - 1;
        while (index >= 0 && names[index] != tag)
        {
            index--;
        }

        return index;
    }
}
