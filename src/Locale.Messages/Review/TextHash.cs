using System.Security.Cryptography;
using System.Text;

namespace LocaleGen;

/// <summary>A short mark of a text, by which its change is seen.</summary>
/// <remarks>
/// The first eight hexadecimal digits, in lower case, of the SHA-256 of the text's UTF-8, so that any tool can make it. The
/// text is taken as the reader gives it, with the escapes of the file's format resolved, and is not normalized.
/// </remarks>
public static class TextHash
{
    /// <summary>The mark of a text, such as <c>9f86d081</c>.</summary>
    public static string Of(string text)
    {
        using var algorithm = SHA256.Create();
        var bytes = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
        return string.Concat(bytes.Take(4).Select(one => one.ToString("x2")));
    }
}
