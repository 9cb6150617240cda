namespace LocaleGen;

/// <summary>The styles of dates and times, in the order in which CLDR lists their patterns.</summary>
internal enum DateStyle
{
    Full,
    Long,
    Medium,
    Short,
}
