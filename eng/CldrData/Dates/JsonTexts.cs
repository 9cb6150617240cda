using System.Text.Json;

namespace LocaleGen;

/// <summary>Short ways into JSON.</summary>
internal static class JsonTexts
{
    /// <summary>The text of a property that must be there.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.GetProperty(name).GetString()!;

    /// <summary>A property of a property, and so on; false where one is missing.</summary>
    public static bool TryFind(
        this JsonElement element,
        out JsonElement found,
        params string[] path
    )
    {
        found = element;
        foreach (var name in path)
        {
            if (!found.TryGetProperty(name, out found))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text at a path, empty where there is none.</summary>
    public static string TextAt(this JsonElement element, params string[] path) =>
        element.TryFind(out var found, path) ? found.GetString()! : "";
}
