namespace LocaleGen;

/// <summary>Finds which part of the day a time is in.</summary>
/// <param name="rules">When each part is, as <see cref="DayPeriods"/> says; empty where nothing is known.</param>
internal sealed class DayPeriodNames(string rules)
{
    private readonly bool hasMidnight = rules.IndexOf('m', DayPeriodsEnd(rules)) >= 0;
    private readonly bool hasNoon = rules.IndexOf('n', DayPeriodsEnd(rules)) >= 0;

    /// <summary>The name, or null where before or after noon is all that can be said.</summary>
    /// <param name="names">The names of parts of the day.</param>
    /// <param name="hour">0 to 23.</param>
    /// <param name="isExact">Whether it is the hour exactly, as far as it is shown.</param>
    public TUnit[]? Find<TUnit>(TUnit[][] names, int hour, bool isExact)
    {
        if (rules.Length == 0)
        {
            return null;
        }

        // Midnight is never named, since it may be meant as the end of the day as well as its beginning.
        if (isExact && hour == 12 && hasNoon && names[DayPeriods.Noon].Length > 0)
        {
            return names[DayPeriods.Noon];
        }

        var name = names[rules[hour] - DayPeriods.First];
        return name.Length > 0 ? name : null;
    }

    private static int DayPeriodsEnd(string rules) => Math.Min(DayPeriods.Hours, rules.Length);
}
