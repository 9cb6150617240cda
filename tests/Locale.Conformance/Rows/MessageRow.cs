namespace LocaleGen;

/// <summary>A message on its way through a catalog: a key of its own in the file of its locale.</summary>
/// <param name="Index">Which request it answers.</param>
/// <param name="Asked">The locale as it was asked for.</param>
/// <param name="Tag">The locale in canonical form, which names the file.</param>
/// <param name="Text">The message.</param>
/// <param name="Arguments">The arguments that it uses, with their values, in the order of parameters.</param>
internal sealed record MessageRow(
    int Index,
    string Asked,
    LocaleTag Tag,
    string Text,
    IReadOnlyList<(string Name, GivenArgument Value)> Arguments
)
{
    /// <summary>The tags to declare.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether the message cannot be read.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The key.</summary>
    public string Key => $"r{Index}";

    /// <summary>The name of the accessor that the generator makes of the key.</summary>
    public string Accessor => $"R{Index}";
}
