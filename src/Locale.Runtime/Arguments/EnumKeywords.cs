using System.Collections.Frozen;

namespace LocaleGen;

/// <summary>An enum value by its name, and by the form that select keys are compared in.</summary>
internal sealed record EnumKeyword(string Name, string Keyword);

/// <summary>The names of an enum, made once, so that handing a value to a message allocates nothing.</summary>
internal static class EnumKeywords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, EnumKeyword> Keywords = Enum.GetNames<TEnum>()
        .GroupBy(Enum.Parse<TEnum>)
        .ToFrozenDictionary(
            names => names.Key,
            names => new EnumKeyword(names.First(), SelectKeyword.Normalize(names.First()))
        );

    /// <summary>The name of a value, or null for one that has none.</summary>
    public static EnumKeyword? Of(TEnum value) => Keywords.GetValueOrDefault(value);
}
