using System.Text.Json;

namespace LocaleGen;

/// <summary>The distinct tables of plural ranges, from pluralRanges.json; table 0 is <c>other</c> throughout.</summary>
internal sealed class PluralRangeSets
{
    private const int Categories = 6;
    private static readonly string Empty = new('0', Categories * Categories);

    private readonly List<string> tables = [Empty];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Reads all locales, in ordinal order.</summary>
    public PluralRangeSets(NpmPackages packages)
    {
        Sources = packages.Read("cldr-core/supplemental/pluralRanges.json", ReadSources);
        foreach (var source in Sources)
        {
            var table = TableOf(source.Pairs);
            if (!tables.Contains(table))
            {
                tables.Add(table);
            }

            indexes.Add(source.Locale, tables.IndexOf(table));
        }
    }

    /// <summary>The pairs that CLDR lists, by locale.</summary>
    public IReadOnlyList<PluralRangeSource> Sources { get; }

    /// <summary>The tables by index: a digit, the category's number, for each start and within it for each end.</summary>
    public IReadOnlyList<string> Tables => tables;

    /// <summary>The table of a locale, its own or inherited; 0 where there is none.</summary>
    public int IndexOf(string locale) =>
        TruncationChain.Of(locale).FirstOrDefault(indexes.ContainsKey) is { } owner
            ? indexes[owner]
            : 0;

    private static string TableOf(IReadOnlyList<PluralRangePair> pairs)
    {
        var table = Empty.ToCharArray();
        foreach (var (start, end, result) in pairs)
        {
            table[((int)start * Categories) + (int)end] = (char)('0' + (int)result);
        }

        return new string(table);
    }

    private static PluralRangeSource[] ReadSources(JsonElement json) =>
        [
            .. json.GetProperty("supplemental")
                .GetProperty("plurals")
                .EnumerateObject()
                .Select(locale => new PluralRangeSource(
                    locale.Name,
                    [.. locale.Value.EnumerateObject().Select(ReadPair)]
                ))
                .OrderBy(source => source.Locale, StringComparer.Ordinal),
        ];

    /// <summary>Such as <c>"pluralRange-start-one-end-few": "few"</c>.</summary>
    private static PluralRangePair ReadPair(JsonProperty pair)
    {
        var parts = pair.Name.Split('-');
        return parts is ["pluralRange", "start", var start, "end", var end]
            ? new(
                PluralJson.Category(start),
                PluralJson.Category(end),
                PluralJson.Category(pair.Value.GetString()!)
            )
            : throw new DataException(
                $"pluralRanges.json: '{pair.Name}' is not a pair that this tool knows."
            );
    }
}

/// <summary>The pairs of one locale.</summary>
internal sealed record PluralRangeSource(string Locale, IReadOnlyList<PluralRangePair> Pairs);

/// <summary>The category of a range whose ends have these categories.</summary>
internal readonly record struct PluralRangePair(
    PluralCategory Start,
    PluralCategory End,
    PluralCategory Result
);
