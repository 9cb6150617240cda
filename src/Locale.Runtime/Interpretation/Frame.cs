namespace LocaleGen;

/// <summary>What a program needs of its locale: plural rules and, in one encoding, symbols.</summary>
internal sealed class Frame<TUnit>(LocaleRecord record)
    where TUnit : unmanaged
{
    public readonly PluralRules Plurals = record.Plurals;

    public readonly NumberSymbols<TUnit> Numbers = new(
        record.Numbers ?? throw new InvalidOperationException($"No number data for '{record.Tag}'.")
    );
}
