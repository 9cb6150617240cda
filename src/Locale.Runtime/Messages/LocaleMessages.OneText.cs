using System.Runtime.CompilerServices;

namespace LocaleGen;

/// <content>
/// Messages whose only argument is a text: nearly all of them greetings, which are written before anything else is looked
/// at. The text comes by itself, so that the argument around it never lies in memory.
/// </content>
public sealed partial class LocaleMessages
{
    /// <summary>Writes a message with one text; gives its length, or less than 0 where there is no room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Write(int key, string text, Span<char> destination) =>
        utf16 is { } set
            ? set.Write(key, text, destination)
            : WriteFirst(Utf16Set, key, text, destination);

    /// <inheritdoc cref="Write(int, string, Span{char})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Write(int key, string text, Span<byte> destination) =>
        utf8 is { } set
            ? set.Write(key, text, destination)
            : WriteFirst(Utf8Set, key, text, destination);

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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteFirst<TUnit>(
        MessageSet<TUnit> set,
        int key,
        string text,
        Span<TUnit> destination
    )
    {
        var length = set.Find(key).WriteFirstGreeting(text, destination);
        return length >= 0 ? length : set.Write(key, text, destination);
    }

    /// <summary>The same with one argument of any kind, which stays where it is: copies of it would cost as much as a short message.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int Write(int key, in Argument argument, Span<char> destination) =>
        Utf16Set.Write(key, in argument, destination);

    /// <inheritdoc cref="Write(int, in Argument, Span{char})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int Write(int key, in Argument argument, Span<byte> destination) =>
        Utf8Set.Write(key, in argument, destination);

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
        arguments is [{ reference: string text }] ? Fits(Write(key, text, destination), out written)
        : arguments.Length == 1 ? Fits(Write(key, in arguments[0], destination), out written)
        : TryFormat(key, arguments, destination, out written);

    private bool TryFormatAny(
        int key,
        ReadOnlySpan<Argument> arguments,
        Span<byte> destination,
        out int written
    ) =>
        arguments is [{ reference: string text }] ? Fits(Write(key, text, destination), out written)
        : arguments.Length == 1 ? Fits(Write(key, in arguments[0], destination), out written)
        : TryFormat(key, arguments, destination, out written);
}
