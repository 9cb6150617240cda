namespace LocaleGen;

/// <summary>Finds the units that a locale prefers (UTS #35, Part 6, Unit Preferences).</summary>
internal sealed class UnitPreferenceSearch(
    UnitPreferencesRecord record,
    UnitTable table,
    MeasurePreferences locale
)
{
    private const string Default = "default";
    private const string Temperature = "temperature";

    private static readonly Dictionary<string, (string Region, UnitTraits Trait)> Systems = new(
        StringComparer.Ordinal
    )
    {
        ["metric"] = (UnitPreferencesRecord.World, UnitTraits.Metric),
        ["ussystem"] = ("US", UnitTraits.UnitedStates),
        ["uksystem"] = ("GB", UnitTraits.UnitedKingdom),
    };

    /// <summary>The regions whose units are those of a system of measurement.</summary>
    public static IEnumerable<string> SystemRegions => Systems.Values.Select(each => each.Region);

    /// <summary>The units to choose from, the largest first; null where nobody prefers any for the quantity.</summary>
    /// <param name="quantity">What is measured.</param>
    /// <param name="usage">What for; one that is not known counts as what stands before its last hyphen, in the end as default.</param>
    public IReadOnlyList<UnitChoice>? Find(string quantity, string usage)
    {
        if (quantity == Temperature && locale.Temperature.Length > 0)
        {
            return [new UnitChoice(locale.Temperature, "1", 0)];
        }

        var own = FindUsage(quantity, usage, locale.Region);
        return
            own is not null
            && Systems.TryGetValue(locale.System, out var system)
            && !own.Units.All(choice => Belongs(choice, system.Trait))
            ? [.. FindUsage(quantity, usage, system.Region)!.Units]
            : own?.Units.ToArray();
    }

    private UnitPreferenceRow? FindUsage(string quantity, string usage, string region)
    {
        while (true)
        {
            if (record.Find(quantity, usage, region) is { } row)
            {
                return row;
            }

            if (usage == Default)
            {
                return null;
            }

            var hyphen = usage.LastIndexOf('-');
            usage = hyphen > 0 ? usage.Substring(0, hyphen) : Default;
        }
    }

    private bool Belongs(UnitChoice choice, UnitTraits system) =>
        table
            .TraitsOf(MeasureUnit.ParseAny(choice.Unit)!)
            .All(traits => (traits & (system | UnitTraits.Adjacent)) != 0);
}
