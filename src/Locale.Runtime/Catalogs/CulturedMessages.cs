using System.Globalization;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>The messages of a catalog by culture, each culture matched once.</summary>
internal sealed class CulturedMessages(Catalog catalog)
{
    private readonly ConditionalWeakTable<CultureInfo, LocaleMessages> matched = [];
    private readonly ConditionalWeakTable<CultureInfo, LocaleMessages>.CreateValueCallback match =
        culture => catalog.BuiltIn(catalog.IndexOfBest(culture.Name));

    /// <summary>Those of the current UI culture.</summary>
    public LocaleMessages Current => matched.GetValue(CultureInfo.CurrentUICulture, match);
}
