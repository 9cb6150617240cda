using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Writes arguments in formats.</summary>
internal static class Formatted<TUnit>
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WriteRange(
        ValueFormat<TUnit> format,
        in Argument from,
        in Argument to,
        Span<TUnit> destination,
        int written
    )
    {
        if (from.reference is MissingArgument || to.reference is MissingArgument)
        {
            written = Literals<TUnit>.Write(from, destination, written);
            return written < 0 ? written : Literals<TUnit>.Write(to, destination, written);
        }

        return format.WriteRange(from, to, destination, written);
    }
}
