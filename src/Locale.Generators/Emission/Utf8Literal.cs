using System.Text;

namespace LocaleGen;

/// <summary>Writes text as a literal of UTF-8 bytes: one, or where it is long a sum of several, which is one constant too.</summary>
/// <remarks>
/// The compiler makes several objects of each literal, and those of 85,000 bytes and more are where garbage collection is
/// dearest: with a table of a megabyte in one piece most of a build was that.
/// </remarks>
/// <param name="code">The code that is written.</param>
/// <param name="indentation">What stands before each piece but the first.</param>
internal sealed class Utf8Literal(StringBuilder code, string indentation)
{
    private const int LongestPiece = 16_000;

    private int start;

    /// <summary>Writes the bytes of some texts as one constant.</summary>
    /// <param name="parts">The texts; no half of a surrogate pair stands at an end.</param>
    public void Write(IEnumerable<string> parts)
    {
        Open();
        foreach (var part in parts)
        {
            Write(part);
        }

        Close();
    }

    private void Write(string part)
    {
        for (var index = 0; index < part.Length; )
        {
            if (code.Length - start >= LongestPiece)
            {
                Close();
                code.Append('\n').Append(indentation).Append("+ ");
                Open();
            }

            var end = EndOfPiece(part, index);
            CSharpLiteral.AppendEscaped(code, part, index, end);
            index = end;
        }
    }

    private static int EndOfPiece(string part, int index)
    {
        var end = Math.Min(part.Length, index + LongestPiece);
        return end < part.Length && char.IsHighSurrogate(part[end - 1]) ? end - 1 : end;
    }

    private void Open()
    {
        code.Append('"');
        start = code.Length;
    }

    private void Close() => code.Append("\"u8");
}
