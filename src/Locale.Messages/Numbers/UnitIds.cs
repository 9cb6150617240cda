namespace LocaleGen;

/// <summary>The identifiers of units and of their prefixes.</summary>
internal static partial class UnitIds
{
    private static readonly Lazy<string[]> All = new(() => Named.Split(' '));

    private static readonly Lazy<Dictionary<string, int>> Places = new(() =>
        All
            .Value.Select((id, index) => (Id: id.Substring(id.IndexOf('-') + 1), Index: index))
            .ToDictionary(unit => unit.Id, unit => unit.Index, StringComparer.Ordinal)
    );

    private static readonly Lazy<string[]> SimpleNames = new(() =>
        [
            .. Places
                .Value.Keys.Concat(Simple.Split(' '))
                .Where(id => !id.Contains("-per-") && PowerOf(id).Length == 0)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(id => id.Length),
        ]
    );

    private static readonly Lazy<(string Name, string Power)[]> PrefixNames = new(() =>
        [
            .. Prefixes
                .Split(' ')
                .Select(prefix => prefix.Split('='))
                .Select(prefix => (prefix[0], prefix[1]))
                .OrderByDescending(prefix => prefix.Item1.Length),
        ]
    );

    /// <summary>The place of a unit, without its type, among those that locales have names for; -1 for others.</summary>
    public static int IndexOf(string id) =>
        Places.Value.TryGetValue(NamedAs(id), out var place) ? place : -1;

    /// <summary>Years and the like of a person's age are called as others, as root.xml says.</summary>
    private static string NamedAs(string id) =>
        id switch
        {
            "year-person" => "year",
            "month-person" => "month",
            "week-person" => "week",
            _ => id,
        };

    /// <summary>A unit with its type before, such as <c>length-meter</c>, or null where there is none.</summary>
    public static MeasureUnit? FindWithType(string id) =>
        Array.BinarySearch(All.Value, id, StringComparer.Ordinal) >= 0
            ? MeasureUnit.Parse(id.Substring(id.IndexOf('-') + 1))
            : null;

    /// <summary>Takes one factor off the start of an identifier, with the hyphen behind it; null where there is none.</summary>
    public static UnitFactor? TakeFactor(ref string rest)
    {
        var power = PowerOf(rest);
        var name = rest.Substring(power.Length);
        if (TakeName(name) is not { } factor)
        {
            return null;
        }

        rest = name.Length == factor.Id.Length ? "" : name.Substring(factor.Id.Length + 1);
        return factor with { Power = PowerNumber(power) };
    }

    /// <summary>What is a prefix and a name is taken apart, unless a longer unit has a name of its own.</summary>
    private static UnitFactor? TakeName(string text)
    {
        var whole = SimpleNames.Value.FirstOrDefault(name => Begins(text, name));
        var split = PrefixNames
            .Value.Where(prefix => text.StartsWith(prefix.Name, StringComparison.Ordinal))
            .Select(prefix => (Prefix: prefix, Name: BaseName(text.Substring(prefix.Name.Length))))
            .FirstOrDefault(found => found.Name is not null);
        if (
            split.Name is { } name
            && (whole?.Length ?? 0) <= split.Prefix.Name.Length + name.Length
        )
        {
            return new UnitFactor(split.Prefix.Power, name, 1, split.Prefix.Name + name);
        }

        return whole is null ? null : new UnitFactor("", whole, 1, whole);
    }

    private static string? BaseName(string text) =>
        SimpleNames.Value.FirstOrDefault(name => Begins(text, name));

    private static bool Begins(string text, string name) =>
        text.StartsWith(name, StringComparison.Ordinal)
        && (text.Length == name.Length || text[name.Length] == '-');

    private static string PowerOf(string text)
    {
        foreach (var word in new[] { "square-", "cubic-" })
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        var end = text.IndexOf('-');
        return
            end > 3
            && text.StartsWith("pow", StringComparison.Ordinal)
            && int.TryParse(text.Substring(3, end - 3), out var power)
            && power is >= 2 and <= 15
            ? text.Substring(0, end + 1)
            : "";
    }

    private static int PowerNumber(string word) =>
        word switch
        {
            "" => 1,
            "square-" => 2,
            "cubic-" => 3,
            _ => int.Parse(
                word.Substring(3, word.Length - 4),
                System.Globalization.CultureInfo.InvariantCulture
            ),
        };
}
