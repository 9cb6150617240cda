using System.Text;

namespace LocaleGen;

/// <summary>Unicode normalization form C (UAX #15), the same on every machine.</summary>
/// <remarks>The platform's own knows nothing where it runs without culture data, and takes every text for normalized.</remarks>
public static class FormC
{
    // What stands before is in form C in any order.
    private const char FirstCombining = '\u0300';

    /// <summary>Whether a text is in form C; allocates nothing, and takes linear time.</summary>
    public static bool Is(string text) => FirstBreach(text, 0) < 0;

    /// <summary>The text in form C.</summary>
    public static string Of(string text) => Is(text) ? text : Compose(Order(text));

    /// <summary>
    /// The first character, from a place on, that form C does not have there; -1 where there is none. The place begins a
    /// cluster, or is the start.
    /// </summary>
    public static int FirstBreach(string text, int start)
    {
        var last = 0;
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] < FirstCombining)
            {
                last = 0;
                continue;
            }

            var place = index;
            var codePoint = CodePointAt(text, ref index);
            var flags = CharacterClasses.Of(codePoint);
            var combining = flags & 0xFF;
            if (
                (flags & CharacterClasses.Replaced) != 0
                || (combining != 0 && combining < last)
                || (
                    (flags & CharacterClasses.Second) != 0
                    && Composes(text, start, place, codePoint, combining)
                )
            )
            {
                return place;
            }

            last = combining;
        }

        return -1;
    }

    /// <summary>Where the cluster of a character begins: nothing before it composes with it.</summary>
    public static int ClusterStart(string text, int index)
    {
        for (; index > 0; index--)
        {
            var place = index;
            if (char.IsLowSurrogate(text[index]))
            {
                continue;
            }

            if (CharacterClasses.Of(CodePointAt(text, ref place)) is var flags && IsStart(flags))
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Where the cluster ends that a character is in, or the text.</summary>
    public static int ClusterEnd(string text, int index)
    {
        CodePointAt(text, ref index);
        for (index++; index < text.Length; index++)
        {
            var place = index;
            if (IsStart(CharacterClasses.Of(CodePointAt(text, ref index))))
            {
                return place;
            }
        }

        return text.Length;
    }

    private static bool IsStart(int flags) =>
        (flags & 0xFF) == 0 && (flags & CharacterClasses.Second) == 0;

    private static bool Composes(string text, int start, int place, int codePoint, int combining)
    {
        for (var index = place - 1; index >= start; index--)
        {
            if (char.IsLowSurrogate(text[index]) && index > start)
            {
                index--;
            }

            var at = index;
            var before = CodePointAt(text, ref at);
            var ofBefore = CharacterClasses.CombiningClassOf(before);
            if (ofBefore == 0)
            {
                return ComposesWith(before, codePoint, combining);
            }

            if (ofBefore >= combining)
            {
                return false;
            }
        }

        return false;
    }

    // Also with what a composite begins with, where the character goes before what that ends with.
    private static bool ComposesWith(int starter, int codePoint, int combining)
    {
        while (CharacterClasses.Compose(starter, codePoint) is null)
        {
            if (combining == 0 || CharacterClasses.Decompose(starter) is not { Length: > 1 } parts)
            {
                return false;
            }

            var index = 0;
            starter = CodePointAt(parts, ref index);
            index++;
            if (
                index == parts.Length
                || CharacterClasses.CombiningClassOf(CodePointAt(parts, ref index)) <= combining
            )
            {
                return false;
            }
        }

        return true;
    }

    private static int CodePointAt(string text, ref int index)
    {
        if (
            char.IsHighSurrogate(text[index])
            && index + 1 < text.Length
            && char.IsLowSurrogate(text[index + 1])
        )
        {
            index++;
            return char.ConvertToUtf32(text[index - 1], text[index]);
        }

        return text[index];
    }

    // Form D: all that can be taken apart is, and what combines stands in the order of its classes.
    private static List<int> Order(string text)
    {
        var points = new List<int>();
        Decompose(text, points);
        for (var index = 1; index < points.Count; index++)
        {
            var combining = CharacterClasses.CombiningClassOf(points[index]);
            for (
                var place = index;
                place > 0
                    && combining != 0
                    && CharacterClasses.CombiningClassOf(points[place - 1]) > combining;
                place--
            )
            {
                (points[place - 1], points[place]) = (points[place], points[place - 1]);
            }
        }

        return points;
    }

    private static void Decompose(string text, List<int> points)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var codePoint = CodePointAt(text, ref index);
            if (CharacterClasses.Decompose(codePoint) is { } parts)
            {
                Decompose(parts, points);
            }
            else
            {
                points.Add(codePoint);
            }
        }
    }

    private static string Compose(List<int> points)
    {
        var (starter, last, count) = (-1, 0, 0);
        for (var index = 0; index < points.Count; index++)
        {
            var point = points[index];
            var combining = CharacterClasses.CombiningClassOf(point);
            var isBlocked = count - 1 > starter && last >= combining;
            if (
                starter >= 0
                && !isBlocked
                && CharacterClasses.Compose(points[starter], point) is { } whole
            )
            {
                points[starter] = whole;
                continue;
            }

            (starter, last) = (combining == 0 ? count : starter, combining);
            points[count++] = point;
        }

        var text = new StringBuilder(count);
        for (var index = 0; index < count; index++)
        {
            Append(text, points[index]);
        }

        return text.ToString();
    }

    // One half of a pair stands for itself.
    private static void Append(StringBuilder text, int point)
    {
        if (point > char.MaxValue)
        {
            text.Append(char.ConvertFromUtf32(point));
        }
        else
        {
            text.Append((char)point);
        }
    }
}
