using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Writes arguments in formats.</summary>
internal static class Formatted<TUnit>
    where TUnit : unmanaged
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(
        ValueFormat<TUnit> format,
        in Argument argument,
        Span<TUnit> destination,
        int written
    ) =>
        argument.reference is MissingArgument
            ? Literals<TUnit>.Write(argument, destination, written)
            : format.Write(argument, destination, written);
}
