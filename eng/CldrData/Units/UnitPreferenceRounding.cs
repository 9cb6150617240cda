namespace LocaleGen;

/// <summary>
/// The attribute <c>skeleton</c> of <c>unitPreference</c>, which the JSON of CLDR leaves out: only the short distances of
/// roads have one (CLDR, common/supplemental/units.xml; UTS #35, Part 6, Unit Preferences).
/// </summary>
internal static class UnitPreferenceRounding
{
    private const int Far = 50;
    private const int Near = 10;

    /// <summary>What the unit is rounded to a multiple of, or 0.</summary>
    public static int Of(string usage, string unit, decimal limit) =>
        usage != "road" || unit is not ("meter" or "foot" or "yard") ? 0
        : limit >= 100 ? Far
        : limit >= 10 ? Near
        : 1;
}
