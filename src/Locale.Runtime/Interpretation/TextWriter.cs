using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <summary>Writes arguments that are not numbers.</summary>
internal static class TextWriter<TUnit>
    where TUnit : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWrite(in Argument argument, ref Output<TUnit> output) =>
        argument.reference is string text ? output.Write(text) : TryWriteOther(argument.reference, ref output);

    private static bool TryWriteOther(object? value, ref Output<TUnit> output) =>
        value switch
        {
            null => true,
            EnumKeyword keyword => output.Write(keyword.Name),
            ISpanFormattable formattable => output.Write(formattable),
            _ => throw new InvalidOperationException($"No way to write a {value.GetType()}."),
        };
}
