namespace LocaleGen;

/// <summary>The sections of a locale's data, by the letter that stands for each in slices and resources.</summary>
public static class SectionId
{
    /// <summary>Plural rule sets: in every record.</summary>
    public const char Plurals = 'P';

    /// <summary>Symbols and decimal patterns.</summary>
    public const char Numbers = 'N';

    /// <summary>What the locale's region prefers.</summary>
    public const char Preferences = 'R';

    /// <summary>Patterns of percent, currency, scientific and compact numbers, and of ranges.</summary>
    public const char NumberPatterns = 'X';

    /// <summary>Names and symbols of currencies.</summary>
    public const char Currencies = 'C';

    /// <summary>Names of units.</summary>
    public const char Units = 'U';

    /// <summary>Patterns and names of dates and times in the calendars the locale uses.</summary>
    public const char Dates = 'D';

    /// <summary>The Buddhist and the Persian calendar; a slice has them where the locale uses one of them.</summary>
    public const char Calendars = 'K';

    /// <summary>Names of time zones.</summary>
    public const char Zones = 'Z';

    /// <summary>Patterns of lists.</summary>
    public const char Lists = 'L';

    /// <summary>Patterns of relative time.</summary>
    public const char Relative = 'E';

    /// <summary>Rules of numbers in words.</summary>
    public const char RuleBased = 'B';

    /// <summary>How units are converted; the same for all locales.</summary>
    public const char UnitConversions = 'V';

    /// <summary>Which units regions prefer; the same for all locales.</summary>
    public const char UnitPreferences = 'W';

    /// <summary>Whether all locales have the same section, which a slice then holds once.</summary>
    public static bool IsShared(char id) => id is UnitConversions or UnitPreferences;
}
