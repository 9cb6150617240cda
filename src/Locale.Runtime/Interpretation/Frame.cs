using System.Collections.Concurrent;

namespace LocaleGen;

/// <summary>What a program needs of its locale: plural rules and, in one encoding, symbols and formats.</summary>
/// <param name="record">The locale's data.</param>
/// <param name="baked">What the generator resolved for this locale.</param>
internal sealed class Frame<TUnit>(LocaleRecord record, FormatTable baked)
{
    private readonly ConcurrentDictionary<string, ValueFormat<TUnit>> formats = new();
    private readonly Lazy<FormatResolver> resolver = new(() => new FormatResolver(record));

    public readonly PluralRules Plurals = record.Plurals;

    public readonly NumberSymbols<TUnit> Numbers = new(
        record.Numbers ?? throw new InvalidOperationException($"No number data for '{record.Tag}'.")
    );

    /// <summary>The locale's data.</summary>
    public LocaleRecord Record => record;

    /// <summary>A format as it shows moments in a zone.</summary>
    public ValueFormat<TUnit> Format(string key, ZoneClock? zone) =>
        zone is null ? Format(key) : Format(key).In(zone, record);

    /// <summary>The same locale with data from elsewhere, which may have more in it.</summary>
    public Frame<TUnit> With(LocaleRecord other) =>
        ReferenceEquals(other, record) ? this : new Frame<TUnit>(other, baked);

    /// <summary>The format of a <see cref="FormatKey"/>.</summary>
    /// <exception cref="InvalidOperationException">
    /// It is neither baked in nor in the data: the compiler lets no such message pass.
    /// </exception>
    public ValueFormat<TUnit> Format(string key) => formats.GetOrAdd(key, Create);

    private ValueFormat<TUnit> Create(string key)
    {
        if (baked.Find(key) is { } found)
        {
            return ValueFormats<TUnit>.Create(found, this);
        }

        lock (resolver)
        {
            return ValueFormats<TUnit>.Create(
                resolver.Value.Resolve(key)
                    ?? throw new InvalidOperationException(
                        $"No data for the format '{key}' in '{record.Tag}'."
                    ),
                this
            );
        }
    }
}
