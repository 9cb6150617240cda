using System.Text;

namespace LocaleGen;

/// <summary>How a select key and the name of an enum value meet: <c>in_progress</c> is <c>InProgress</c>.</summary>
public static class SelectKeyword
{
    /// <summary>The form both are compared in: lower case, without underscores.</summary>
    public static string Normalize(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (letter != '_')
            {
                text.Append(char.ToLowerInvariant(letter));
            }
        }

        return text.ToString();
    }
}
