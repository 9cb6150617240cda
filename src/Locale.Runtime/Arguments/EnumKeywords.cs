using System.Collections.Frozen;

namespace LocaleGen;

/// <summary>An enum value by its name, and by the form that select keys are compared in.</summary>
/// <param name="Name">The name, as it is printed.</param>
/// <param name="Keyword">The name as keys are compared with it.</param>
/// <param name="Alias">Another name of the same value, or null.</param>
internal sealed record EnumKeyword(string Name, string Keyword, EnumKeyword? Alias);

/// <summary>The names of an enum, made once, so that handing a value to a message allocates nothing.</summary>
internal static class EnumKeywords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, EnumKeyword> Keywords = Enum.GetNames<TEnum>()
        .GroupBy(Enum.Parse<TEnum>)
        .ToFrozenDictionary(names => names.Key, names => Chain([.. names]));

    /// <summary>The name of a value, or null for one that has none.</summary>
    public static EnumKeyword? Of(TEnum value) => Keywords.GetValueOrDefault(value);

    private static EnumKeyword Chain(ReadOnlySpan<string> names) =>
        new(
            names[0],
            SelectKeyword.Normalize(names[0]),
            names.Length > 1 ? Chain(names[1..]) : null
        );
}
