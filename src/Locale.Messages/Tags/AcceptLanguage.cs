namespace LocaleGen;

/// <summary>A language that someone understands, of an <c>Accept-Language</c> field.</summary>
/// <param name="Tag">The language; <see cref="LocaleTag.Undetermined"/> for <c>*</c>.</param>
/// <param name="Weight">How much it is wished for, in thousandths from 1 to 1000.</param>
/// <param name="IsAny">Whether it is <c>*</c>: any language that was not named.</param>
public sealed record LanguageRange(LocaleTag Tag, int Weight, bool IsAny);

/// <summary>Reads the HTTP field <c>Accept-Language</c> (RFC 9110, Section 12.5.4).</summary>
public static class AcceptLanguage
{
    /// <summary>The most characters that are looked at; what is behind the last whole range in them is left out.</summary>
    public const int MaxLength = 4096;

    /// <summary>The most ranges that are looked at.</summary>
    public const int MaxRanges = 32;

    private const int FullWeight = 1000;

    /// <summary>
    /// The ranges by weight, the most wished for first; of equal weights in the order written. Ranges of weight 0, and what
    /// is malformed, are left out.
    /// </summary>
    /// <param name="value">The value of the field; null is an empty one.</param>
    public static IReadOnlyList<LanguageRange> Parse(string? value)
    {
        var ranges = new List<LanguageRange>();
        var end = Math.Min(value?.Length ?? 0, MaxLength);
        for (int start = 0, count = 0; start < end && count < MaxRanges; count++)
        {
            var comma = value!.IndexOf(',', start, end - start);
            if (comma < 0 && value.Length > end)
            {
                break;
            }

            var stop = comma < 0 ? end : comma;
            if (ReadRange(value.Substring(start, stop - start)) is { } range)
            {
                Insert(ranges, range);
            }

            start = stop + 1;
        }

        return ranges;
    }

    /// <summary>Behind all that are wished for as much or more.</summary>
    private static void Insert(List<LanguageRange> ranges, LanguageRange range)
    {
        var index = ranges.Count;
        while (index > 0 && ranges[index - 1].Weight < range.Weight)
        {
            index--;
        }

        ranges.Insert(index, range);
    }

    private static LanguageRange? ReadRange(string text)
    {
        var semicolon = text.IndexOf(';');
        var weight = semicolon < 0 ? FullWeight : ReadWeight(text.Substring(semicolon + 1));
        var name = Trim(semicolon < 0 ? text : text.Substring(0, semicolon));
        if (weight == 0)
        {
            return null;
        }

        return name == "*" ? new LanguageRange(LocaleTag.Undetermined, weight, IsAny: true)
            : LocaleTag.TryParse(name, out var tag) ? new LanguageRange(tag, weight, IsAny: false)
            : null;
    }

    /// <summary><c>q=0.5</c> (RFC 9110, Section 12.4.2) in thousandths; 0 for what is malformed, which leaves it out too.</summary>
    private static int ReadWeight(string text)
    {
        var weight = Trim(text);
        if (weight.Length is < 3 or > 7 || weight[0] is not ('q' or 'Q') || weight[1] != '=')
        {
            return 0;
        }

        var thousandths = 0;
        for (var index = 2; index < 7; index++)
        {
            var character =
                index < weight.Length ? weight[index]
                : index == 3 ? '.'
                : '0';
            if (index == 3 ? character != '.' : character is < '0' or > '9')
            {
                return 0;
            }

            thousandths = index == 3 ? thousandths : (thousandths * 10) + (character - '0');
        }

        return thousandths <= FullWeight ? thousandths : 0;
    }

    private static string Trim(string text) => text.Trim(' ', '\t');
}
