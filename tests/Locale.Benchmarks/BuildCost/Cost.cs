namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>What something costs, beside what it may cost.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The median.</param>
/// <param name="Best">The smallest of all repeats, which other programs on the machine disturbed least.</param>
/// <param name="Unit">What it is measured in.</param>
/// <param name="Limit">The most it may be, or null.</param>
/// <param name="Note">What was seen besides.</param>
internal sealed record Cost(
    string Name,
    double Value,
    double Best,
    string Unit,
    double? Limit = null,
    string Note = ""
)
{
    /// <summary>Whether it is more than it may be.</summary>
    public bool IsTooMuch => Value > Limit;

    /// <summary>The cost of what was repeated.</summary>
    public static Cost Of(
        string name,
        IReadOnlyCollection<double> values,
        string unit,
        double? limit = null,
        string note = ""
    ) => new(name, Median(values), values.Min(), unit, limit, note);

    /// <summary>The value in the middle.</summary>
    public static double Median(IReadOnlyCollection<double> values) =>
        values.Order().ElementAt(values.Count / 2);
}
