namespace LocaleGen;

/// <summary>Resolves styles that convert numbers: mixed units, and units chosen by usage.</summary>
internal sealed class MeasureResolver
{
    private readonly NumberSettings settings;
    private readonly LocaleRecord locale;
    private readonly NumberSources sources;
    private readonly StyleFaults faults;
    private readonly UnitTable table;

    private MeasureResolver(
        NumberSettings settings,
        LocaleRecord locale,
        NumberSources sources,
        StyleFaults faults,
        UnitConversionsRecord conversions
    )
    {
        (this.settings, this.locale, this.sources, this.faults) = (
            settings,
            locale,
            sources,
            faults
        );
        table = new UnitTable(conversions);
    }

    private MeasureUnit Unit =>
        settings.PerUnit is null ? settings.Unit! : settings.Unit!.DividedBy(settings.PerUnit);

    /// <summary>What a style comes to in a locale, or null where <paramref name="faults"/> took why not.</summary>
    /// <param name="settings">What it asks for; it converts.</param>
    /// <param name="locale">The locale with its data.</param>
    /// <param name="sources">Its symbols and patterns.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ResolvedMeasure? Resolve(
        NumberSettings settings,
        LocaleRecord locale,
        NumberSources sources,
        StyleFaults faults
    )
    {
        var conversions = locale.Sections.Find(
            SectionId.UnitConversions,
            UnitConversionsRecord.Read
        );
        if (conversions is null || NumberFormatBuilder.UnitsOf(locale) is null)
        {
            faults.Missing(locale, "unit");
            return null;
        }

        var resolver = new MeasureResolver(settings, locale, sources, faults, conversions);
        return settings.Usage.Length > 0 ? resolver.ByUsage() : resolver.Mixed();
    }

    private ResolvedMeasure? Mixed()
    {
        var values = Unit.Parts.Select(table.Find).ToArray();
        if (values.Any(value => value is null || !value.ConvertsTo(values[0]!)))
        {
            return Refuse(
                $"The unit '{Unit.Id}' mixes units that do not measure the same: write such as 'foot-and-inch'"
            );
        }

        // Numbers of mixed units count the largest of them.
        var largest = values.OrderByDescending(value => value!.Factor).First()!;
        var choice = new UnitChoice(Unit.Id, "1", 0);
        return Build(largest, [choice], settings);
    }

    private ResolvedMeasure? ByUsage()
    {
        if (
            locale.Sections.Find(SectionId.UnitPreferences, UnitPreferencesRecord.Read)
            is not { } record
        )
        {
            faults.Missing(locale, "unit preference");
            return null;
        }

        var source = table.Find(Unit);
        var quantity = source is null ? null : table.QuantityOf(source);
        var search = new UnitPreferenceSearch(record, table, locale.Preferences.Measures);
        return quantity is null || search.Find(quantity, settings.Usage) is not { } choices
            ? Refuse(
                $"No region prefers a unit in place of '{Unit.Id}': leave out 'usage/{settings.Usage}'"
            )
            : Build(source!, choices, settings);
    }

    private ResolvedMeasure? Build(
        UnitValue source,
        IReadOnlyList<UnitChoice> choices,
        NumberSettings number
    )
    {
        var builder = new MeasureChoiceBuilder(source, table, number, locale, sources);
        var built = choices.Select(builder.Build).ToArray();
        if (built.Contains(null))
        {
            return Refuse(
                $"The unit '{Unit.Id}' cannot be converted exactly: its numbers would be too long"
            );
        }

        var list = built.Any(choice => choice!.Parts.Count > 1)
            ? ListStyleResolver.ResolveUnits(locale, number.Width)
            : null;
        if (list is null && built.Any(choice => choice!.Parts.Count > 1))
        {
            faults.Missing(locale, "list");
            return null;
        }

        return new ResolvedMeasure(
            new(built!),
            builder.Plain(number),
            list is null ? null : builder.Whole(),
            list,
            source.IsBeaufort
        );
    }

    private ResolvedMeasure? Refuse(string text)
    {
        faults.Skeleton(settings.ConversionToken.Start, settings.ConversionToken.Length, text);
        return null;
    }
}
