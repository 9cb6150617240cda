using System.Runtime.InteropServices;
using System.Text;

namespace LocaleGen;

/// <summary>Writes lists.</summary>
internal sealed class ListFormat<TUnit>(ResolvedList list) : ValueFormat<TUnit>
{
    private readonly JoinUnits<TUnit> start = new(list.Start);
    private readonly JoinUnits<TUnit> middle = new(list.Middle);
    private readonly JoinUnits<TUnit> end = new(list.End);
    private readonly JoinUnits<TUnit> two = new(list.Two);
    private readonly JoinUnits<TUnit> changedEnd = new(list.ChangedEnd);
    private readonly JoinUnits<TUnit> changedTwo = new(list.ChangedTwo);

    public override int Write(in Argument value, Span<TUnit> destination, int written)
    {
        var items = value.reference switch
        {
            null => default,
            string?[] array => array.AsSpan(),
            List<string?> growing => CollectionsMarshal.AsSpan(growing),
            _ => throw new InvalidOperationException(
                "Something else was given where the message needs a list."
            ),
        };
        return items.Length switch
        {
            0 => written,
            1 => WriteItem(items[0], destination, written),
            2 => WriteTwo(items[0], items[1], destination, written),
            _ => WriteMany(items, destination, written),
        };
    }

    private int WriteTwo(string? first, string? second, Span<TUnit> destination, int written)
    {
        var pattern = Changes(second) ? changedTwo : two;
        written = Literals<TUnit>.Write(pattern.Before, destination, written);
        written = written < 0 ? NoRoom : WriteItem(first, destination, written);
        return Join(pattern, second, destination, written);
    }

    /// <summary>The first two, then each further one behind all that stands before it, from the outer text inwards.</summary>
    private int WriteMany(ReadOnlySpan<string?> items, Span<TUnit> destination, int written)
    {
        var last = Changes(items[^1]) ? changedEnd : end;
        written = Literals<TUnit>.Write(last.Before, destination, written);
        for (var index = items.Length - 3; index > 0 && written >= 0; index--)
        {
            written = Literals<TUnit>.Write(middle.Before, destination, written);
        }

        written = written < 0 ? NoRoom : Literals<TUnit>.Write(start.Before, destination, written);
        written = written < 0 ? NoRoom : WriteItem(items[0], destination, written);
        written = Join(start, items[1], destination, written);
        for (var index = 2; index < items.Length - 1; index++)
        {
            written = Join(middle, items[index], destination, written);
        }

        return Join(last, items[^1], destination, written);
    }

    private static int Join(
        JoinUnits<TUnit> pattern,
        string? item,
        Span<TUnit> destination,
        int written
    )
    {
        written =
            written < 0 ? NoRoom : Literals<TUnit>.Write(pattern.Between, destination, written);
        written = written < 0 ? NoRoom : WriteItem(item, destination, written);
        return written < 0 ? NoRoom : Literals<TUnit>.Write(pattern.After, destination, written);
    }

    private static int WriteItem(string? item, Span<TUnit> destination, int written) =>
        Literals<TUnit>.Write((Argument)item, destination, written);

    private bool Changes(string? last) =>
        last is { Length: > 0 }
        && list.Change switch
        {
            ListChange.SpanishE => SoundsLikeI(last),
            ListChange.SpanishU => SoundsLikeO(last),
            ListChange.HebrewHyphen => !IsHebrew(last),
            _ => false,
        };

    /// <summary>Begins with <c>i</c> or <c>hi</c>, but not <c>hia</c> or <c>hie</c>, where the <c>i</c> is no vowel.</summary>
    private static bool SoundsLikeI(string text) =>
        text[0] is 'i' or 'I'
        || (
            text[0] is 'h' or 'H'
            && text.Length > 1
            && text[1] is 'i' or 'I'
            && !(text.Length > 2 && text[2] is 'a' or 'A' or 'e' or 'E')
        );

    /// <summary>Begins with <c>o</c>, <c>ho</c> or 8 (ocho), or is the number 11 (once).</summary>
    private static bool SoundsLikeO(string text) =>
        text[0] is 'o' or 'O' or '8'
        || (text[0] is 'h' or 'H' && text.Length > 1 && text[1] is 'o' or 'O')
        || (
            text.StartsWith("11", StringComparison.Ordinal) && (text.Length == 2 || text[2] == ' ')
        );

    /// <summary>Whether the first character's script is Hebrew (Unicode, Scripts.txt).</summary>
    private static bool IsHebrew(string text) =>
        Rune.TryGetRuneAt(text, 0, out var first)
        && first.Value
            is (>= 0x0591 and <= 0x05C7)
                or (>= 0x05D0 and <= 0x05EA)
                or (>= 0x05EF and <= 0x05F4)
                or (>= 0xFB1D and <= 0xFB4F)
                and not (0xFB37 or 0xFB3D or 0xFB3F or 0xFB42 or 0xFB45);
}
