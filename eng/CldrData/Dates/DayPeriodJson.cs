using System.Text.Json;

namespace LocaleGen;

/// <summary>Reads when each part of the day is, by language (CLDR dayPeriods).</summary>
internal sealed class DayPeriodJson
{
    private readonly Dictionary<string, string> rules;

    private DayPeriodJson(Dictionary<string, string> rules) => this.rules = rules;

    public static DayPeriodJson Read(NpmPackages packages) =>
        new(
            packages.Read(
                "cldr-core/supplemental/dayPeriods.json",
                json =>
                    json.GetProperty("supplemental")
                        .GetProperty("dayPeriodRuleSet")
                        .EnumerateObject()
                        .ToDictionary(row => row.Name, row => Rules(row.Value))
            )
        );

    /// <summary>The rules of a locale or the nearest shorter one, as <see cref="DayPeriods"/> has them.</summary>
    public string Find(string locale)
    {
        for (var name = locale; ; name = name[..name.LastIndexOf('-')])
        {
            if (rules.TryGetValue(name, out var found))
            {
                return found;
            }

            if (!name.Contains('-'))
            {
                return "";
            }
        }
    }

    private static string Rules(JsonElement rules)
    {
        var hours = new char[DayPeriods.Hours];
        var exact = "";
        foreach (var rule in rules.EnumerateObject())
        {
            if (rule.Value.TryGetProperty("_at", out _))
            {
                exact += rule.Name[0];
                continue;
            }

            var period = Array.IndexOf(DayPeriods.Keys, rule.Name);
            var (from, before) = (Hour(rule.Value, "_from"), Hour(rule.Value, "_before"));
            for (var hour = from; hour != before % hours.Length || hour == from; )
            {
                hours[hour] = (char)(DayPeriods.First + period);
                hour = (hour + 1) % hours.Length;
                if (hour == before % hours.Length)
                {
                    break;
                }
            }
        }

        return hours.Contains('\0')
            ? throw new DataException("dayPeriods.json leaves hours without a period.")
            : new string(hours) + string.Concat(exact.Order());
    }

    private static int Hour(JsonElement rule, string name) =>
        int.Parse(rule.Text(name)[..2], System.Globalization.CultureInfo.InvariantCulture);
}
