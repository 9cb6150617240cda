namespace LocaleGen;

/// <summary>The names taken in one type.</summary>
/// <param name="reserved">What no member may be called.</param>
internal sealed class MemberNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Takes a name, with <c>_</c> behind it as often as it is taken already.</summary>
    public string Take(string name)
    {
        while (!taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
