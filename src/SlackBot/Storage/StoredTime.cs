using System.Globalization;

namespace SlackBot.Storage;

/// <summary>A point in time as columns hold it: ISO 8601 in UTC with milliseconds, so that text order is time order.</summary>
internal static class StoredTime
{
    const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Of(DateTimeOffset time) =>
        time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text was not written by <see cref="Of"/>.</exception>
    public static DateTimeOffset Parse(string text) =>
        DateTimeOffset.ParseExact(
            text,
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );
}
