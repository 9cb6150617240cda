using System.Text;

namespace LocaleGen;

/// <summary>
/// Numbers in printable ASCII: base 32, most significant first, in the 64 characters from <c>'0'</c>; 32 is added to
/// every unit but the last. 0–31 take one character, up to 1,023 two.
/// </summary>
internal static class PrintableNumber
{
    public const int Zero = '0';
    public const int More = 32;

    public static void Append(StringBuilder text, int value)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value));
        }

        var shift = 0;
        while (value >> shift >> 5 != 0)
        {
            shift += 5;
        }

        for (; shift > 0; shift -= 5)
        {
            text.Append((char)(Zero + More + ((value >> shift) & 31)));
        }

        text.Append((char)(Zero + (value & 31)));
    }

    /// <summary>Reads a number and moves <paramref name="position"/> behind it.</summary>
    public static int Read(ReadOnlySpan<byte> text, ref int position)
    {
        var value = 0;
        while (true)
        {
            var unit = text[position++] - Zero;
            if (unit < More)
            {
                return (value << 5) | unit;
            }

            value = (value << 5) | (unit - More);
        }
    }
}
