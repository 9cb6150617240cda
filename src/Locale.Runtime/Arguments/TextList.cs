using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LocaleGen;

/// <summary>Texts in a row, for <c>{names, list}</c>. Holds what it is given; nothing is copied.</summary>
public readonly struct TextList
{
    internal readonly Argument argument;

    private TextList(object? items) => argument = new Argument(items, 0, (ulong)NumberKind.None);

    /// <summary>An array; null is an empty list.</summary>
    public static implicit operator TextList(string[]? items) => new(items ?? []);

    /// <summary>A list, as it stands when the message is written; null is an empty list.</summary>
    public static implicit operator TextList(List<string>? items) =>
        new(items ?? (object)Array.Empty<string>());

    /// <summary>An immutable array; the default one is an empty list.</summary>
    public static implicit operator TextList(ImmutableArray<string> items) =>
        new(ImmutableCollectionsMarshal.AsArray(items) ?? []);
}
