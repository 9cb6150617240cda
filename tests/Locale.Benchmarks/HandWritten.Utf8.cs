using System.Globalization;
using System.Text.Unicode;

namespace LocaleGen.Benchmarks;

internal static partial class HandWritten
{
    public static int Firing(
        char language,
        Span<byte> destination,
        CultureInfo culture,
        int count,
        string service
    )
    {
        int written;
        _ = language switch
        {
            'd' => German(destination, culture, count, service, out written),
            'e' => English(destination, culture, count, service, out written),
            'p' => Polish(destination, culture, count, service, out written),
            _ => Arabic(destination, culture, count, service, out written),
        };
        return written;
    }

    private static bool German(
        Span<byte> destination,
        CultureInfo culture,
        int count,
        string service,
        out int written
    )
    {
        if (count == 1)
        {
            return Utf8.TryWrite(
                destination,
                culture,
                $"{count:N0} Alarm in {service}",
                out written
            );
        }

        return Utf8.TryWrite(destination, culture, $"{count:N0} Alarme in {service}", out written);
    }

    private static bool English(
        Span<byte> destination,
        CultureInfo culture,
        int count,
        string service,
        out int written
    )
    {
        if (count == 1)
        {
            return Utf8.TryWrite(
                destination,
                culture,
                $"{count:N0} alert is firing in {service}",
                out written
            );
        }

        return Utf8.TryWrite(
            destination,
            culture,
            $"{count:N0} alerts are firing in {service}",
            out written
        );
    }

    private static bool Polish(
        Span<byte> destination,
        CultureInfo culture,
        int count,
        string service,
        out int written
    )
    {
        if (count == 1)
        {
            return Utf8.TryWrite(
                destination,
                culture,
                $"{count:N0} alarm w {service}",
                out written
            );
        }

        if (count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14))
        {
            return Utf8.TryWrite(
                destination,
                culture,
                $"{count:N0} alarmy w {service}",
                out written
            );
        }

        return Utf8.TryWrite(destination, culture, $"{count:N0} alarmów w {service}", out written);
    }

    private static bool Arabic(
        Span<byte> destination,
        CultureInfo culture,
        int count,
        string service,
        out int written
    )
    {
        if (count == 0)
        {
            return Utf8.TryWrite(
                destination,
                culture,
                $"لا تنبيهات ({count:N0}) في {service}",
                out written
            );
        }

        if (count == 1)
        {
            return Utf8.TryWrite(
                destination,
                culture,
                $"تنبيه واحد ({count:N0}) في {service}",
                out written
            );
        }

        if (count == 2)
        {
            return Utf8.TryWrite(
                destination,
                culture,
                $"تنبيهان ({count:N0}) في {service}",
                out written
            );
        }

        if (count % 100 is >= 3 and <= 10)
        {
            return Utf8.TryWrite(
                destination,
                culture,
                $"{count:N0} تنبيهات في {service}",
                out written
            );
        }

        if (count % 100 is >= 11 and <= 99)
        {
            return Utf8.TryWrite(
                destination,
                culture,
                $"{count:N0} تنبيهًا في {service}",
                out written
            );
        }

        return Utf8.TryWrite(destination, culture, $"{count:N0} تنبيه في {service}", out written);
    }

    public static bool Liked(
        Span<byte> destination,
        CultureInfo culture,
        string gender,
        int count,
        string name,
        out int written
    )
    {
        switch (gender)
        {
            case "female":
                return count == 1
                    ? Utf8.TryWrite(
                        destination,
                        culture,
                        $"ihr {count:N0} Foto gefällt {name}",
                        out written
                    )
                    : Utf8.TryWrite(
                        destination,
                        culture,
                        $"ihre {count:N0} Fotos gefällt {name}",
                        out written
                    );
            case "male":
                return count == 1
                    ? Utf8.TryWrite(
                        destination,
                        culture,
                        $"sein {count:N0} Foto gefällt {name}",
                        out written
                    )
                    : Utf8.TryWrite(
                        destination,
                        culture,
                        $"seine {count:N0} Fotos gefällt {name}",
                        out written
                    );
            default:
                return count == 1
                    ? Utf8.TryWrite(
                        destination,
                        culture,
                        $"{count:N0} Foto gefällt {name}",
                        out written
                    )
                    : Utf8.TryWrite(
                        destination,
                        culture,
                        $"{count:N0} Fotos gefällt {name}",
                        out written
                    );
        }
    }
}
