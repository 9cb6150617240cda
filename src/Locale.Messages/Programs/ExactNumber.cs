using System.Globalization;

namespace LocaleGen;

/// <summary>The offset or exact selector of a plural as it stands in a program: without trailing zeros.</summary>
internal static class ExactNumber
{
    public static string Print(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }
}
