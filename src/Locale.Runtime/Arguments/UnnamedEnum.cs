namespace LocaleGen;

/// <summary>
/// Marks an argument as an enum value without a name: its number lies in <c>low</c> and <c>bits</c> as that of any integer
/// does, but it is none to the message.
/// </summary>
internal sealed class UnnamedEnum
{
    private static readonly UnnamedEnum Mark = new();

    private UnnamedEnum() { }

    public static Argument Of(Number number) =>
        new(Mark, number.argument.low, number.argument.bits);

    /// <summary>The number as C# writes it, apart from the digits and separators of any locale.</summary>
    public static Int128 NumberOf(in Argument argument) =>
        (argument.bits & Number.NegativeBit) != 0 ? -(Int128)argument.low : argument.low;
}
