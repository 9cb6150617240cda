namespace LocaleGen;

/// <summary>
/// A type and style as one text, such as <c>n::currency/EUR</c> or <c>dshort</c>: what programs name a format by, and
/// what it is found by in the table of a locale.
/// </summary>
public static class FormatKey
{
    private const string Letters = "ndtsoulrg";

    /// <summary>The key of a date or time that is only named, without a type.</summary>
    public const string PlainMoment = "m";

    /// <summary>Stands for the type of such a part, which has none: no message can name it.</summary>
    internal const FormatType Untyped = (FormatType)byte.MaxValue;

    /// <summary>The key of a part. Styles are kept as written, since white space in a pattern counts.</summary>
    public static string Of(FormatPart part) =>
        part.Type == Untyped
            ? PlainMoment
            : Letters[(int)part.Type] + WellFormedText.Of(part.Style ?? "");

    /// <summary>The part that a key was made of, without an argument.</summary>
    /// <exception cref="FormatException">The text is no key.</exception>
    public static FormatPart Parse(string key)
    {
        if (key == PlainMoment)
        {
            return new FormatPart("", Untyped, null);
        }

        var type = key.Length == 0 ? -1 : Letters.IndexOf(key[0]);
        return type < 0
            ? throw new FormatException($"'{key}' is no format.")
            : new FormatPart("", (FormatType)type, key.Length == 1 ? null : key.Substring(1));
    }
}
