namespace LocaleGen;

/// <summary>The programs and frames of a catalog in one encoding, each read on its first use.</summary>
internal sealed class ImageCache<TUnit>(Catalog catalog, LocaleTexts[] locales)
    where TUnit : unmanaged
{
    private readonly ProgramImage<TUnit>?[] images = new ProgramImage<TUnit>?[locales.Length];
    private readonly Frame<TUnit>?[] frames = new Frame<TUnit>?[locales.Length];

    public ProgramImage<TUnit> Image(int locale) =>
        images[locale] ??= new ProgramImage<TUnit>(locales[locale], catalog.Keys.Count);

    public Frame<TUnit> Frame(int locale) => frames[locale] ??= new Frame<TUnit>(RecordOf(locale));

    /// <summary>The fallback chain of a locale, from itself to the source.</summary>
    public FallbackLevel<TUnit> Chain(int locale)
    {
        var chain = new List<int>();
        for (var next = locale; next >= 0; next = catalog.FallbackOf(next))
        {
            chain.Add(next);
        }

        FallbackLevel<TUnit>? level = null;
        for (var place = chain.Count - 1; place >= 0; place--)
        {
            level = new(Image(chain[place]), catalog.FrameFor<TUnit>(locale, chain[place]), level);
        }

        return level!;
    }

    private LocaleRecord RecordOf(int locale) =>
        catalog.Data.Find(LocaleTag.Parse(locales[locale].Tag))
        ?? throw new InvalidOperationException($"The catalog carries no data for '{locales[locale].Tag}'.");
}
