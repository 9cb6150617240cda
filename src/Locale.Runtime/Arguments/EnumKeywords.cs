using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>An enum value by its name, and by the form that select keys are compared in.</summary>
/// <param name="Name">The name, as it is printed.</param>
/// <param name="Keyword">The name as keys are compared with it.</param>
/// <param name="Alias">Another name of the same value, or null.</param>
internal sealed record EnumKeyword(string Name, string Keyword, EnumKeyword? Alias)
{
    /// <summary>The names of one value.</summary>
    public static EnumKeyword Of(params ReadOnlySpan<string> names) =>
        new(names[0], SelectKeyword.Normalize(names[0]), names.Length > 1 ? Of(names[1..]) : null);

    /// <summary>The names of a boxed value, or null where it has none.</summary>
    public static EnumKeyword? OfBoxed(Enum value)
    {
        var type = value.GetType();
        string[] names =
        [
            .. Enum.GetNames(type).Where(name => Enum.Parse(type, name).Equals(value)),
        ];
        return names.Length == 0 ? null : Of(names);
    }

    /// <summary>The number of a boxed value.</summary>
    public static Number NumberOfBoxed(Enum value) =>
        value.GetTypeCode() == TypeCode.UInt64
            ? Convert.ToUInt64(value, CultureInfo.InvariantCulture)
            : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}

/// <summary>The names of an enum, made once, so that handing a value to a message allocates nothing.</summary>
internal static class EnumKeywords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, EnumKeyword> Keywords = Enum.GetNames<TEnum>()
        .GroupBy(Enum.Parse<TEnum>)
        .ToFrozenDictionary(names => names.Key, names => EnumKeyword.Of([.. names]));

    /// <summary>The name of a value, or null for one that has none.</summary>
    public static EnumKeyword? Of(TEnum value) => Keywords.GetValueOrDefault(value);

    /// <summary>The number of a value.</summary>
    public static Number NumberOf(TEnum value) =>
        Type.GetTypeCode(typeof(TEnum)) switch
        {
            TypeCode.SByte => Unsafe.BitCast<TEnum, sbyte>(value),
            TypeCode.Byte => Unsafe.BitCast<TEnum, byte>(value),
            TypeCode.Int16 => Unsafe.BitCast<TEnum, short>(value),
            TypeCode.UInt16 => Unsafe.BitCast<TEnum, ushort>(value),
            TypeCode.Int32 => Unsafe.BitCast<TEnum, int>(value),
            TypeCode.UInt32 => Unsafe.BitCast<TEnum, uint>(value),
            TypeCode.Int64 => Unsafe.BitCast<TEnum, long>(value),
            _ => Unsafe.BitCast<TEnum, ulong>(value),
        };
}
