using System.Buffers.Text;

namespace LocaleGen;

/// <summary>Reads the offsets and exact selectors of a program, which stand in it as decimal text.</summary>
internal static class ExactText<TUnit>
    where TUnit : unmanaged
{
    public static decimal Read(ref ProgramReader<TUnit> reader)
    {
        var text = reader.Text();
        if (text.Length == 1)
        {
            return Units<TUnit>.Value(text[0]) - '0';
        }

        // At most a sign, 29 digits and a point.
        Span<byte> ascii = stackalloc byte[32];
        for (var index = 0; index < text.Length; index++)
        {
            ascii[index] = (byte)Units<TUnit>.Value(text[index]);
        }

        return Utf8Parser.TryParse(ascii[..text.Length], out decimal value, out var read) && read == text.Length
            ? value
            : throw new InvalidOperationException("A program holds a number that cannot be read.");
    }
}
