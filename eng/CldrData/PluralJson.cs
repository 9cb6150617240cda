using System.Text.Json;

namespace LocaleGen;

/// <summary>The rules of one locale as CLDR writes them.</summary>
/// <param name="Locale">The locale, such as <c>pt-PT</c>.</param>
/// <param name="Categories">Its categories with their conditions and samples, <c>other</c> last.</param>
internal sealed record PluralSource(string Locale, IReadOnlyList<PluralCategorySource> Categories);

/// <summary>One category: its condition (null for <c>other</c>) and the numbers that CLDR gives as samples.</summary>
internal sealed record PluralCategorySource(
    PluralCategory Category,
    PluralCondition? Condition,
    string Samples
);

/// <summary>Reads plurals.json and ordinals.json of cldr-core.</summary>
internal static class PluralJson
{
    private const string Prefix = "pluralRule-count-";

    /// <summary>All locales of a file, in ordinal order.</summary>
    /// <param name="packages">Where the file is.</param>
    /// <param name="file">The file without ending: <c>plurals</c> or <c>ordinals</c>.</param>
    /// <param name="type"><c>cardinal</c> or <c>ordinal</c>.</param>
    public static IReadOnlyList<PluralSource> Read(
        NpmPackages packages,
        string file,
        string type
    ) =>
        packages.Read(
            $"cldr-core/supplemental/{file}.json",
            json =>
                json.GetProperty("supplemental")
                    .GetProperty($"plurals-type-{type}")
                    .EnumerateObject()
                    .Select(locale => new PluralSource(
                        locale.Name,
                        [
                            .. locale
                                .Value.EnumerateObject()
                                .Select(ReadCategory)
                                .OrderBy(category => category.Condition is null),
                        ]
                    ))
                    .OrderBy(source => source.Locale, StringComparer.Ordinal)
                    .ToArray()
        );

    /// <summary>Such as <c>"pluralRule-count-one": "i = 1 and v = 0 @integer 1"</c>.</summary>
    private static PluralCategorySource ReadCategory(JsonProperty rule)
    {
        var parts = rule.Value.GetString()!.Split('@');
        var condition = parts[0].Trim();
        return new PluralCategorySource(
            Category(rule.Name[Prefix.Length..]),
            condition.Length == 0 ? null : PluralConditionParser.Parse(condition),
            string.Join(' ', parts.Skip(1).SelectMany(SamplesOf))
        );
    }

    /// <summary>Such as <c>integer 2~4, 22~24, …</c>: single numbers and ranges.</summary>
    private static IEnumerable<string> SamplesOf(string part) =>
        part.Split(' ', 2)[1]
            .Split(',', StringSplitOptions.TrimEntries)
            .Where(sample => sample is not ("…" or ""));

    /// <exception cref="DataException">CLDR has no such category.</exception>
    public static PluralCategory Category(string name) =>
        Enum.TryParse<PluralCategory>(name, ignoreCase: true, out var category)
            ? category
            : throw new DataException(
                $"Plural rules: '{name}' is no category that this tool knows."
            );

    /// <summary>The texts of <c>name-count-one</c> and so on, for each category.</summary>
    public static PluralTexts Texts(JsonElement element, string name) =>
        PluralTexts.Of(category =>
            element.TryGetProperty(
                $"{name}-count-{category.ToString().ToLowerInvariant()}",
                out var text
            )
                ? text.GetString()
                : null
        );
}
