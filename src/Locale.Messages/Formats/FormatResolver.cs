namespace LocaleGen;

/// <summary>Resolves the styles of messages for one locale, each once. Thread-safe.</summary>
/// <param name="locale">The locale with its data.</param>
public sealed class FormatResolver(LocaleRecord locale)
{
    private readonly Dictionary<string, ResolvedFormat?> resolved = new(StringComparer.Ordinal);

    /// <summary>The locale.</summary>
    public LocaleRecord Locale => locale;

    /// <summary>Resolves the style of a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="errors">Takes what is wrong with the style, at its place in the message.</param>
    /// <returns>The format, or null where there are errors.</returns>
    public ResolvedFormat? Resolve(FormatPart part, List<MessageError> errors)
    {
        // As programs hold the style: what is wrong in it there is wrong here, at the same place.
        part = part with
        {
            Style = part.Style is null ? null : WellFormedText.Of(part.Style),
        };
        var key = FormatKey.Of(part);
        lock (resolved)
        {
            if (resolved.TryGetValue(key, out var known) && known is not null)
            {
                return known;
            }
        }

        // What was wrong before is resolved again: its errors have their place in this message.
        var format = ResolveNew(part, new StyleFaults(part, errors));
        lock (resolved)
        {
            resolved[key] = format;
        }

        return format;
    }

    /// <summary>The format of a <see cref="FormatKey"/>, or null where this locale's data has none.</summary>
    public ResolvedFormat? Resolve(string key) => Resolve(FormatKey.Parse(key), []);

    private ResolvedFormat? ResolveNew(FormatPart part, StyleFaults faults) =>
        part.Type switch
        {
            FormatType.Number => NumberStyleResolver.Resolve(part.Style, locale, faults),
            FormatType.Date or FormatType.Time => DateStyleResolver.Resolve(
                part.Type,
                part.Style,
                locale,
                faults
            ),
            FormatKey.Untyped => DateStyleResolver.ResolvePlain(locale, faults),
            FormatType.List => ListStyleResolver.Resolve(part.Style, locale, faults),
            FormatType.Range => RangeStyleResolver.Resolve(part.Style, locale, faults),
            FormatType.Relative => RelativeStyleResolver.Resolve(part.Style, locale, faults),
            _ => RuleBasedStyleResolver.Resolve(part.Type, part.Style, locale, faults),
        };
}
