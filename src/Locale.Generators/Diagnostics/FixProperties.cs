using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LocaleGen;

/// <summary>What a diagnostic in a locale file carries for its fixer: the fix, and its place among the others.</summary>
internal static class FixProperties
{
    private const string Fix = nameof(Fix);
    private const string Order = nameof(Order);

    /// <summary>Writes them.</summary>
    /// <param name="fix">The fix.</param>
    /// <param name="order">Where it stands among the fixes of all diagnostics, which are applied in that order.</param>
    public static ImmutableDictionary<string, string?> Of(LocaleFix fix, int order) =>
        ImmutableDictionary.CreateRange<string, string?>([
            new(Fix, LocaleFixText.Write(fix)),
            new(Order, order.ToString(CultureInfo.InvariantCulture)),
        ]);

    /// <summary>The fix of a diagnostic; null where it has none.</summary>
    public static LocaleFix? FixOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Fix, out var text) && text is not null
            ? LocaleFixText.Read(text)
            : null;

    /// <summary>Where the fix of a diagnostic stands among the others; last where it has none.</summary>
    public static int OrderOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Order, out var order) && order is not null
            ? int.Parse(order, CultureInfo.InvariantCulture)
            : int.MaxValue;
}
