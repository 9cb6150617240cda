using System.Globalization;

namespace LocaleGen.Benchmarks;

/// <summary>What an engineer would write for one language, without a library: the floor that ours is measured against.</summary>
internal static partial class HandWritten
{
    public static string TextOf(string locale) =>
        locale[0] switch
        {
            'd' => "{count, plural, one {# Alarm} other {# Alarme}} in {service}",
            'e' => "{count, plural, one {# alert is} other {# alerts are}} firing in {service}",
            'p' =>
                "{count, plural, one {# alarm} few {# alarmy} many {# alarmów} other {# alarmu}} w {service}",
            _ =>
                "{count, plural, zero {لا تنبيهات (#)} one {تنبيه واحد (#)} two {تنبيهان (#)} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}} في {service}",
        };

    public static string Firing(char language, CultureInfo culture, int count, string service) =>
        language switch
        {
            'd' => German(culture, count, service),
            'e' => English(culture, count, service),
            'p' => Polish(culture, count, service),
            _ => Arabic(culture, count, service),
        };

    private static string German(CultureInfo culture, int count, string service)
    {
        if (count == 1)
        {
            return string.Create(culture, $"{count:N0} Alarm in {service}");
        }

        return string.Create(culture, $"{count:N0} Alarme in {service}");
    }

    private static string English(CultureInfo culture, int count, string service)
    {
        if (count == 1)
        {
            return string.Create(culture, $"{count:N0} alert is firing in {service}");
        }

        return string.Create(culture, $"{count:N0} alerts are firing in {service}");
    }

    private static string Polish(CultureInfo culture, int count, string service)
    {
        if (count == 1)
        {
            return string.Create(culture, $"{count:N0} alarm w {service}");
        }

        if (count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14))
        {
            return string.Create(culture, $"{count:N0} alarmy w {service}");
        }

        return string.Create(culture, $"{count:N0} alarmów w {service}");
    }

    private static string Arabic(CultureInfo culture, int count, string service)
    {
        if (count == 0)
        {
            return string.Create(culture, $"لا تنبيهات ({count:N0}) في {service}");
        }

        if (count == 1)
        {
            return string.Create(culture, $"تنبيه واحد ({count:N0}) في {service}");
        }

        if (count == 2)
        {
            return string.Create(culture, $"تنبيهان ({count:N0}) في {service}");
        }

        if (count % 100 is >= 3 and <= 10)
        {
            return string.Create(culture, $"{count:N0} تنبيهات في {service}");
        }

        if (count % 100 is >= 11 and <= 99)
        {
            return string.Create(culture, $"{count:N0} تنبيهًا في {service}");
        }

        return string.Create(culture, $"{count:N0} تنبيه في {service}");
    }
}
