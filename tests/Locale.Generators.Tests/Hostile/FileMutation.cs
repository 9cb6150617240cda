using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LocaleGen.Tests;

/// <summary>Makes hostile files of good ones, the same ones for the same random numbers.</summary>
internal sealed class FileMutation(Random random)
{
    private const int LongestSpan = 40;

    /// <summary>One out of so many files becomes very deep or very long.</summary>
    private const int Huge = 100;

    private static readonly string[] Tokens =
    [
        .. "{ } [ ] ( ) < > </ /> ' '' \" \\ \\u \\uD800 \\u0000 & &amp; &#xD800; &#99999999; <![CDATA[ ]]> <!-- -->".Split(
            ' '
        ),
        .. "# , :: / : ; | = =1 % @ @@ @t1 other one few {0} {name} plural select number date choice list".Split(
            ' '
        ),
        .. "<value> </value> <data </data> name= <?xml <!DOCTYPE null true 1e999 -0 // /* */ \r \r\n \n \t".Split(
            ' '
        ),
        "\uD83D",
        "\uDC00",
        "\0",
        "\uFEFF",
        "\u202E",
        "\u2028",
        "e\u0301",
        "\uFFFF",
    ];

    private static readonly string[] Nested =
    [
        "{\"a\":",
        "[",
        "{n, plural, other {",
        "{g, select, other {<b>",
        "<a>",
        "<data name=\"x\"><value>",
        "'{",
    ];

    /// <summary>The text of a mutated file, as the compiler decodes it.</summary>
    public SourceText Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (random.Next(3) == 0)
        {
            FlipBits(bytes);
        }

        var (decoded, encoding) = Decode(bytes);
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            decoded = Change(decoded);
        }

        return SourceText.From(random.Next(Huge) == 0 ? Swell(decoded) : decoded, encoding);
    }

    private string Change(string text)
    {
        var (place, length) = Span(text);
        return random.Next(9) switch
        {
            0 => text[..place],
            1 => text.Remove(place, length),
            2 => text.Insert(place, text.Substring(place, length)),
            3 => text.Insert(place, Token()),
            4 => string.Concat(text.AsSpan(0, place), Token(), text.AsSpan(place + length)),
            5 => Swap(text),
            6 => text.Insert(place, ((char)random.Next(0x10000)).ToString()),
            7 => text.Replace(Token(), Token()),
            _ => random.Next(4) == 0 ? "\uFEFF" + text : text + Token(),
        };
    }

    /// <summary>Two pieces of a text in each other's place.</summary>
    private string Swap(string text)
    {
        var (place, length) = Span(text);
        var rest = text[(place + length)..];
        var (other, otherLength) = Span(rest);
        return text[..place]
            + rest.Substring(other, otherLength)
            + rest[..other]
            + text.Substring(place, length)
            + rest[(other + otherLength)..];
    }

    private string Swell(string text)
    {
        var (place, _) = Span(text);
        var piece = random.Next(2) == 0 ? Nested[random.Next(Nested.Length)] : Token();
        return text.Insert(
            place,
            string.Concat(Enumerable.Repeat(piece, random.Next(200, 20_000)))
        );
    }

    private void FlipBits(byte[] bytes)
    {
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }
    }

    // What is not UTF-8 the compiler takes for an encoding of the machine.
    private static (string Text, Encoding Encoding) Decode(byte[] bytes)
    {
        try
        {
            var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
            return (utf8.GetString(bytes), utf8);
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.Latin1.GetString(bytes), Encoding.Latin1);
        }
    }

    private (int Place, int Length) Span(string text)
    {
        var place = random.Next(text.Length + 1);
        return (place, random.Next(Math.Min(LongestSpan, text.Length - place) + 1));
    }

    private string Token() => Tokens[random.Next(Tokens.Length)];
}
