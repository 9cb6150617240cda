using System.Buffers;
using System.Text.Unicode;

namespace LocaleGen;

/// <summary>Writes characters in either encoding.</summary>
internal static class MarkupText<TUnit>
{
    /// <summary>Writes characters behind what is written; lone surrogates become U+FFFD in UTF-8.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<TUnit> destination, int written)
    {
        var room = destination[written..];
        if (Units<TUnit>.IsUtf16)
        {
            return text.TryCopyTo(Units<TUnit>.AsUtf16(room))
                ? written + text.Length
                : Interpreter<TUnit>.NoRoom;
        }

        var status = Utf8.FromUtf16(text, Units<TUnit>.AsUtf8(room), out _, out var bytes);
        return status == OperationStatus.Done ? written + bytes : Interpreter<TUnit>.NoRoom;
    }
}
