using System.Text;

namespace LocaleGen;

/// <summary>Walks the text of an element, one UTF-16 code unit of what it says after the other.</summary>
/// <remarks>
/// Reading a text and finding its places both go through here, so that they agree on faulty files too. References and line
/// ends are resolved as in XML 1.0 (sections 2.11 and 4.6), CDATA is text, and all other markup says nothing.
/// </remarks>
internal struct XmlUnits
{
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";

    private readonly string file;
    private readonly int end;
    private char pending;

    /// <summary>Begins before the first unit.</summary>
    /// <param name="file">The text of the file.</param>
    /// <param name="content">What stands between the tags.</param>
    public XmlUnits(string file, TextRange content)
    {
        this.file = file;
        end = content.End;
        Position = content.Start;
        Start = content.Start;
        Unit = '\0';
        pending = '\0';
        IsInCData = false;
        IsValid = true;
    }

    /// <summary>Where the unit that was read last begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int Position { get; private set; }

    /// <summary>The unit.</summary>
    public char Unit { get; private set; }

    /// <summary>Whether it is written as XML allows.</summary>
    public bool IsValid { get; private set; }

    /// <summary>Whether the position is in a CDATA section.</summary>
    public bool IsInCData { get; private set; }

    /// <summary>Whether a piece of text says just what it shows.</summary>
    public static bool IsPlain(string file, TextRange content)
    {
        for (var index = content.Start; index < content.End; index++)
        {
            if (
                file[index]
                is '&'
                    or '<'
                    or '>'
                    or '\r'
                    or (< ' ' and not ('\n' or '\t'))
                    or > '\uFFFD'
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All units.</summary>
    public static string Decode(string file, TextRange content)
    {
        if (IsPlain(file, content))
        {
            return file.Substring(content.Start, content.Length);
        }

        var decoded = new StringBuilder(content.Length);
        for (var units = new XmlUnits(file, content); units.MoveNext(); )
        {
            decoded.Append(units.Unit);
        }

        return decoded.ToString();
    }

    /// <summary>Reads the next unit; false at the end.</summary>
    public bool MoveNext()
    {
        if (pending != '\0')
        {
            Unit = pending;
            pending = '\0';
            return true;
        }

        SkipMarkup();
        if (Position >= end)
        {
            return false;
        }

        Start = Position;
        Unit = file[Position++];
        IsValid = XmlReference.IsAllowed(Unit) && !IsEndOfCData();
        if (Unit == '\r')
        {
            Unit = '\n';
            Position += Position < end && file[Position] == '\n' ? 1 : 0;
        }
        else if (Unit == '&' && !IsInCData)
        {
            ReadReference();
        }

        return true;
    }

    /// <summary>Moves to where the next unit begins, or to the end.</summary>
    public void SkipMarkup()
    {
        while (Position < end)
        {
            if (IsInCData && StartsWith(CDataEnd))
            {
                IsInCData = false;
                Position += CDataEnd.Length;
            }
            else if (IsInCData || file[Position] != '<')
            {
                return;
            }
            else if (StartsWith(CDataStart))
            {
                IsInCData = true;
                Position += CDataStart.Length;
            }
            else
            {
                Position = XmlMarkup.EndOf(file, Position, end);
            }
        }
    }

    private void ReadReference()
    {
        var length = XmlReference.Read(file, Start, end, out var character);
        Position = Start + length;
        IsValid = length > 1;
        if (character > char.MaxValue)
        {
            var pair = char.ConvertFromUtf32(character);
            Unit = pair[0];
            pending = pair[1];
        }
        else
        {
            Unit = (char)character;
        }
    }

    // "]]>" may not stand in text; its last character is the one to escape.
    private readonly bool IsEndOfCData() =>
        Unit == '>' && !IsInCData && Start >= 2 && file[Start - 1] == ']' && file[Start - 2] == ']';

    private readonly bool StartsWith(string expected) =>
        Position + expected.Length <= end
        && string.CompareOrdinal(file, Position, expected, 0, expected.Length) == 0;
}
