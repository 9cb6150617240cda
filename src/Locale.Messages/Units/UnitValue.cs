namespace LocaleGen;

/// <summary>What a unit is in base units: so many times <see cref="Factor"/>, and <see cref="Offset"/> more.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Factor">How many base units it is.</param>
/// <param name="Offset">What is added then; zero for all but temperatures by themselves.</param>
/// <param name="IsBeaufort">Whether numbers of it are Beaufort's, to be turned into base units first.</param>
/// <param name="Dimensions">The base units.</param>
internal sealed record UnitValue(
    MeasureUnit Unit,
    Rational Factor,
    Rational Offset,
    bool IsBeaufort,
    UnitDimensions Dimensions
)
{
    /// <summary>Whether numbers of both units measure the same.</summary>
    public bool ConvertsTo(UnitValue other) =>
        Dimensions.Simplify().Key == other.Dimensions.Simplify().Key;
}
