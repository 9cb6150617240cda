namespace LocaleGen;

/// <summary>Finds files that are in another encoding than their readers take them for (LOC007).</summary>
/// <remarks>
/// Everything reads UTF-8. XML may also declare another encoding, or be UTF-16 with a byte order mark, which its readers
/// know; there, only a declaration that is not true is a fault.
/// </remarks>
internal static class EncodingCheck
{
    private const string Utf8 = "utf-8";

    private static readonly string[] WesternEuropean =
    [
        "iso-8859-1",
        "latin1",
        "us-ascii",
        "windows-1252",
    ];

    /// <summary>What is wrong with the encoding, or null.</summary>
    public static CatalogDiagnostic? Find(CatalogFile file)
    {
        var name = file.Encoding ?? Utf8;
        var declared = file.File.DeclaredEncoding;
        if (declared is not null)
        {
            return IsSame(declared.Value, name) || !Matters(file.Text, declared.Value)
                ? null
                : new(
                    LocaleRules.FileEncoding,
                    file,
                    declared.ValueRange,
                    $"The file declares '{declared.Value}' and is in '{name}': write \"{name}\", or save it as '{declared.Value}'"
                );
        }

        if (IsSame(name, Utf8) || (file.Format != LocaleFormat.Json && IsUtf16(name)))
        {
            return null;
        }

        var place = Math.Max(0, IndexOfNonAscii(file.Text));
        return new(
            LocaleRules.FileEncoding,
            file,
            new(place, Math.Min(1, file.Text.Length)),
            $"The file is not UTF-8, and was read as '{name}': save it as UTF-8"
        );
    }

    // Nearly all encodings have ASCII in common.
    private static bool Matters(string text, string declared) =>
        IsUtf16(declared) || IndexOfNonAscii(text) >= 0;

    private static bool IsSame(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (IsUtf16(one) && IsUtf16(other))
        || (IsWesternEuropean(one) && IsWesternEuropean(other));

    private static bool IsUtf16(string name) =>
        name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase);

    private static bool IsWesternEuropean(string name) =>
        WesternEuropean.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static int IndexOfNonAscii(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] > '\x7F')
            {
                return index;
            }
        }

        return -1;
    }
}
