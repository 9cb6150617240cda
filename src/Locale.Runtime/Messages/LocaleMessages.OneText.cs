using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <content>
/// Messages whose only argument is a text: nearly all of them greetings, which are written before anything else is looked
/// at. The text comes by itself, so that the argument around it never lies in memory.
/// </content>
public sealed partial class LocaleMessages
{
    /// <summary>Writes a message with one text; gives its length, or less than 0 where there is no room.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int Write(int key, string text, Span<char> destination)
    {
        if (utf16 is { } set)
        {
            var length = set.WriteGreeting(key, text, destination);
            if (length >= 0)
            {
                return length;
            }
        }

        // Both at the end, so that a greeting saves no registers.
        return utf16 is null
            ? WriteFirst(key, text, destination)
            : Write(key, (Argument)text, destination);
    }

    /// <inheritdoc cref="Write(int, string, Span{char})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int Write(int key, string text, Span<byte> destination)
    {
        if (utf8 is { } set)
        {
            var length = set.WriteGreeting(key, text, destination);
            if (length >= 0)
            {
                return length;
            }
        }

        // Both at the end, so that a greeting saves no registers.
        return utf8 is null
            ? WriteFirst(key, text, destination)
            : Write(key, (Argument)text, destination);
    }

    /// <summary>A message with one text as a string.</summary>
    [SkipLocalsInit]
    internal string ToText(int key, string text)
    {
        Span<char> usual = stackalloc char[UsualLength];
        var written = Write(key, text, usual);
        return written >= 0
            ? new string(usual[..written])
            : ToLongText(key, new ReadOnlySpan<Argument>([text]));
    }

    private int WriteFirst(int key, string text, Span<char> destination)
    {
        _ = Utf16Set;
        return Write(key, text, destination);
    }

    private int WriteFirst(int key, string text, Span<byte> destination)
    {
        _ = Utf8Set;
        return Write(key, text, destination);
    }

    /// <summary>The same with one argument of any kind.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int Write(int key, Argument argument, Span<char> destination) =>
        TryFormat(key, new ReadOnlySpan<Argument>(in argument), destination, out var written)
            ? written
            : Interpreter<char>.NoRoom;

    /// <inheritdoc cref="Write(int, Argument, Span{char})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int Write(int key, Argument argument, Span<byte> destination) =>
        TryFormat(key, new ReadOnlySpan<Argument>(in argument), destination, out var written)
            ? written
            : Interpreter<byte>.NoRoom;

    /// <summary>Puts a length, or less than 0 where there was no room, as the methods of .NET put it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Fits(int length, out int written)
    {
        written = Math.Max(length, 0);
        return length >= 0;
    }

    private bool TryFormatAny(
        int key,
        ReadOnlySpan<Argument> arguments,
        Span<char> destination,
        out int written
    ) =>
        arguments is [{ reference: string text }]
            ? Fits(Write(key, text, destination), out written)
            : TryFormat(key, arguments, destination, out written);

    private bool TryFormatAny(
        int key,
        ReadOnlySpan<Argument> arguments,
        Span<byte> destination,
        out int written
    ) =>
        arguments is [{ reference: string text }]
            ? Fits(Write(key, text, destination), out written)
            : TryFormat(key, arguments, destination, out written);
}
