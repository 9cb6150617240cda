namespace LocaleGen;

/// <summary>Stands for a value that was not given: written as <c>{name}</c>, and takes <c>other</c> in every choice.</summary>
/// <remarks>Only where arguments come untyped, by name or place; typed accessors and overrides never lack one.</remarks>
internal sealed class MissingArgument(string name)
{
    public string Text { get; } = $"{{{name}}}";

    /// <summary>The argument to hand to a message.</summary>
    public static Argument Of(string name) =>
        new(new MissingArgument(name), 0, (ulong)NumberKind.None);
}
