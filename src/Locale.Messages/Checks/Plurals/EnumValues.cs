using System.Text;

namespace LocaleGen;

/// <summary>A C# enum as selects see it.</summary>
/// <param name="TypeName">Its name as people write it, such as <c>MyApp.Status</c>.</param>
/// <param name="Values">Its values in declared order, each with all of its names.</param>
public sealed record EnumValues(string TypeName, EquatableList<EquatableList<string>> Values)
{
    /// <summary>Whether a key of a select is a value, as it is matched at run time: <c>in_progress</c> is <c>InProgress</c>.</summary>
    public bool Has(string key) => Values.Any(names => IsOneOf(key, names));

    /// <summary>Whether one of the names is meant by a key.</summary>
    public static bool IsOneOf(string key, EquatableList<string> names)
    {
        var keyword = SelectKeyword.Normalize(key);
        return names.Any(name => SelectKeyword.Normalize(name) == keyword);
    }

    /// <summary>The key that a name is usually written as: <c>in_progress</c> for <c>InProgress</c>.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            var startsWord =
                char.IsUpper(name[index])
                && index > 0
                && name[index - 1] != '_'
                && (
                    !char.IsUpper(name[index - 1])
                    || (index + 1 < name.Length && char.IsLower(name[index + 1]))
                );
            key.Append(startsWord ? "_" : "").Append(char.ToLowerInvariant(name[index]));
        }

        return key.ToString();
    }
}
