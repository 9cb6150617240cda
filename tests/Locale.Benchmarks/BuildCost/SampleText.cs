namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>Makes the texts of sample catalogs: their kind goes by the key, their words by the locale.</summary>
internal static class SampleText
{
    private const int Stride = 5;

    /// <summary>The message of a key; three of twenty have arguments.</summary>
    public static string Of(SampleLocale locale, int number) =>
        (number % 20) switch
        {
            5 => $"{Words(locale, number, 1)} {{name}} {Words(locale, number + 3, 4)}",
            11 => Counting(locale, number),
            16 => Formatted(locale, number),
            _ => Words(locale, number, 2 + (Scatter(number) % 6)),
        };

    /// <summary>The values for the arguments of a key, as C# in parentheses; empty for a text without any.</summary>
    public static string ValuesOf(int number) =>
        (number % 20) switch
        {
            5 => "(\"Ada\")",
            11 => "(value)",
            16 => (number / 20 % 4) switch
            {
                0 => "(9.95m)",
                1 => "(System.DateTime.UnixEpoch)",
                2 => "(\"female\")",
                _ => "(value, \"api\")",
            },
            _ => "",
        };

    /// <summary>A plural with every category that the locale counts by, and no other.</summary>
    private static string Counting(SampleLocale locale, int number)
    {
        var rules = CldrData.Full.Find(LocaleTag.Parse(locale.Tag))!.Plurals;
        var branches = rules.CardinalCategories.Select(category =>
            $"{category.ToString().ToLowerInvariant()} {{# {Words(locale, number + (int)category, 3)}}}"
        );
        return $"{{count, plural, {string.Join(' ', branches)}}}";
    }

    private static string Formatted(SampleLocale locale, int number)
    {
        var (before, after) = (Words(locale, number, 2), Words(locale, number + 5, 2));
        return (number / 20 % 4) switch
        {
            0 => $"{before} {{total, number, ::currency/EUR}} {after}",
            1 => $"{before} {{when, date, medium}} {after}",
            2 =>
                $"{{gender, select, female {{{before}}} male {{{after}}} other {{{Words(locale, number + 9, 3)}}}}}",
            _ => $"{before} {{total, number}} {after} {{service}}",
        };
    }

    private static string Words(SampleLocale locale, int number, int count)
    {
        var start = Scatter(number);
        return string.Join(
            locale.Space,
            Enumerable
                .Range(0, count)
                .Select(place => locale.Words[(start + (place * Stride)) % locale.Words.Length])
        );
    }

    /// <summary>The same number for the same key always, and others for its neighbours.</summary>
    private static int Scatter(int number) =>
        (int)(unchecked((uint)(number + 1) * 2654435761u) >> 12);
}
