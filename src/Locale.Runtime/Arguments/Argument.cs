using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>A value handed to a message: a number, a text, an enum value or anything that formats itself.</summary>
/// <remarks>
/// A union of 24 bytes. <c>reference</c> is null for numbers of at most 64 bits and decimals; <c>bits</c> then holds the
/// <see cref="NumberKind"/> in its lowest byte, the sign and the scale behind it, and the upper 32 bits of a decimal.
/// </remarks>
public readonly struct Argument
{
    internal readonly object? reference;
    internal readonly ulong low;
    internal readonly ulong bits;

    internal Argument(object? reference, ulong low, ulong bits)
    {
        this.reference = reference;
        this.low = low;
        this.bits = bits;
    }

    /// <summary>A text; null writes nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Argument(string? text) => new(text, 0, (ulong)NumberKind.None);

    /// <summary>A number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Argument(Number number) => number.argument;

    /// <summary>A date, a time, or both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Argument(Moment moment) => moment.argument;

    /// <summary>Texts in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Argument(TextList list) => list.argument;

    /// <summary>An enum value, to be compared with the keys of a select; printed by its name.</summary>
    /// <remarks>
    /// Nothing is allocated after the first use of the enum. A value without a name takes <c>other</c>, and is printed as
    /// its number.
    /// </remarks>
    public static Argument FromEnum<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        EnumKeywords<TEnum>.Of(value) is { } keyword
            ? new(keyword, 0, (ulong)NumberKind.None)
            : UnnamedEnum.Of(EnumKeywords<TEnum>.NumberOf(value));

    /// <summary>The same for a value whose type is not known before.</summary>
    internal static Argument FromBoxedEnum(Enum value) =>
        EnumKeyword.OfBoxed(value) is { } keyword
            ? new(keyword, 0, (ulong)NumberKind.None)
            : UnnamedEnum.Of(EnumKeyword.NumberOfBoxed(value));

    /// <summary>A value that formats itself, printed invariantly; a value type is boxed here.</summary>
    public static Argument From<TValue>(TValue value)
        where TValue : ISpanFormattable? => new(value, 0, (ulong)NumberKind.None);
}
