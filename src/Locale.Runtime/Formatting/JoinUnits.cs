namespace LocaleGen;

/// <summary>What stands around two items or parts of a list, in one encoding.</summary>
internal sealed class JoinUnits<TUnit>(ListPattern pattern)
{
    public readonly TUnit[] Before = Units<TUnit>.Encode(pattern.Before);
    public readonly TUnit[] Between = Units<TUnit>.Encode(pattern.Between);
    public readonly TUnit[] After = Units<TUnit>.Encode(pattern.After);
}
