namespace LocaleGen;

/// <summary>What a program needs of its locale: plural rules and, in one encoding, symbols.</summary>
internal sealed class Frame<TUnit>(LocaleRecord record)
    where TUnit : unmanaged
{
    public PluralRules Plurals { get; } = record.Plurals;

    public NumberSymbols<TUnit> Numbers { get; } =
        new(record.Numbers ?? throw new InvalidOperationException($"No number data for '{record.Tag}'."));
}
