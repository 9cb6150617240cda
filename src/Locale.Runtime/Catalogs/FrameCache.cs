namespace LocaleGen;

/// <summary>The frames of a catalog's locales in one encoding, each made on its first use.</summary>
internal sealed class FrameCache<TUnit>(Catalog catalog)
{
    private readonly Frame<TUnit>?[] frames = new Frame<TUnit>?[catalog.Locales];

    public Frame<TUnit> Find(int locale) =>
        frames[locale] ??= new Frame<TUnit>(
            RecordOf(locale),
            FormatTable.Read(catalog.FormatsOf(locale))
        );

    private LocaleRecord RecordOf(int locale) =>
        catalog.Data.Find(LocaleTag.Parse(catalog.TagOf(locale)))
        ?? throw new InvalidOperationException(
            $"The catalog carries no data for '{catalog.TagOf(locale)}'."
        );
}
