namespace LocaleGen;

/// <summary>Finds the formats that a message uses.</summary>
public static class FormatUses
{
    /// <summary>The <see cref="FormatKey"/> of every part that formats its argument, in any order, repeated as they repeat.</summary>
    public static IEnumerable<string> Of(Message message) =>
        MessageCompiler.PlainTextOf(message) is not null
            ? []
            : message.Parts.SelectMany(part =>
                part switch
                {
                    FormatPart format => [FormatKey.Of(format)],
                    _ => Branches.Of(part).SelectMany(Of),
                }
            );

    /// <summary>The sections of locale data that formats are resolved with, for a slice that shall resolve others of their kind.</summary>
    /// <param name="keys">Format keys.</param>
    /// <returns>Letters of <see cref="SectionId"/>.</returns>
    public static string SectionsOf(IEnumerable<string> keys) =>
        new([
            .. keys.SelectMany(key => SectionsOf(FormatKey.Parse(key)))
                .Distinct()
                .OrderBy(id => id),
        ]);

    private static string SectionsOf(FormatPart part) =>
        part.Type switch
        {
            FormatType.Date or FormatType.Time or FormatKey.Untyped =>
                $"{SectionId.Dates}{SectionId.Calendars}{(NamesZones(part) ? SectionId.Zones : "")}",
            FormatType.Number => part.Style?.Trim() switch
            {
                null or "integer" => "",
                _ => NumberSections(part.Style),
            },
            FormatType.Range => NumberSections(part.Style ?? ""),
            FormatType.List => $"{SectionId.Lists}",
            FormatType.Relative => $"{SectionId.Relative}",
            _ => $"{SectionId.RuleBased}",
        };

    /// <summary>Whether a style may show the name of a zone, which is known only where a message is written.</summary>
    private static bool NamesZones(FormatPart part)
    {
        var style = part.Style?.Trim() ?? "";
        return DateStyleResolver.WordOf(part.Style) is { } word
            ? part.Type == FormatType.Time && word is DateStyle.Full or DateStyle.Long
            : style.IndexOfAny(['z', 'v', 'V']) >= 0;
    }

    private static string NumberSections(string style) =>
        $"{SectionId.NumberPatterns}"
        + (style.Contains("currency") || style.Contains("¤") ? $"{SectionId.Currencies}" : "")
        + (NumberStyle.ReadSkeleton(style) is { } settings ? UnitSections(settings) : "");

    private static string UnitSections(NumberSettings settings) =>
        (NumberFormatBuilder.IsNamedUnit(settings) ? $"{SectionId.Units}" : "")
        + (settings.Converts ? $"{SectionId.UnitConversions}{SectionId.Lists}" : "")
        + (settings.Usage.Length > 0 ? $"{SectionId.UnitPreferences}" : "");
}
