namespace LocaleGen;

/// <summary>The linked programs and frames of a catalog in one encoding, each made on its first use.</summary>
internal sealed class ProgramCache<TUnit>(Catalog catalog, CatalogLocale[] locales)
{
    private readonly LinkedPrograms<TUnit>?[] programs = new LinkedPrograms<TUnit>?[locales.Length];
    private readonly Frame<TUnit>?[] frames = new Frame<TUnit>?[locales.Length];

    public LinkedPrograms<TUnit> Programs(int locale) =>
        programs[locale] ??= LinkedPrograms<TUnit>.Of(locales[locale].Programs, catalog.KeyCount);

    public Frame<TUnit> Frame(int locale) =>
        frames[locale] ??= new Frame<TUnit>(
            RecordOf(locale),
            FormatTable.Read(locales[locale].Formats)
        );

    private LocaleRecord RecordOf(int locale) =>
        catalog.Data.Find(LocaleTag.Parse(locales[locale].Tag))
        ?? throw new InvalidOperationException(
            $"The catalog carries no data for '{locales[locale].Tag}'."
        );
}
