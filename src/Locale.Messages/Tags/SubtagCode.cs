namespace LocaleGen;

/// <summary>A subtag of up to eight ASCII characters as a number, so that comparing two costs nothing; 0 is none.</summary>
internal static class SubtagCode
{
    public const char Pad = ' ';

    /// <summary>What an unknown language is written as.</summary>
    public static ulong Undetermined { get; } = Of("und");

    public static ulong Of(string? subtag)
    {
        var code = 0UL;
        foreach (var character in subtag ?? "")
        {
            code = (code << 8) | character;
        }

        return code;
    }

    /// <summary>Reads a field of a table: a subtag, padded at its end.</summary>
    public static ulong Read(ReadOnlySpan<byte> field)
    {
        var code = 0UL;
        foreach (var character in field)
        {
            if (character == Pad)
            {
                break;
            }

            code = (code << 8) | character;
        }

        return code;
    }

    /// <summary>Writes a field of a table; false where the subtag is longer than the field.</summary>
    public static bool TryWrite(ulong code, Span<byte> field)
    {
        var length = LengthOf(code);
        if (length > field.Length)
        {
            return false;
        }

        field.Fill((byte)Pad);
        for (var index = length - 1; index >= 0; index--)
        {
            field[index] = (byte)code;
            code >>= 8;
        }

        return true;
    }

    /// <summary>The subtag, or null for none.</summary>
    public static string? Text(ulong code)
    {
        var length = LengthOf(code);
        if (length == 0)
        {
            return null;
        }

        var characters = new char[length];
        for (var index = length - 1; index >= 0; index--)
        {
            characters[index] = (char)(code & 0xFF);
            code >>= 8;
        }

        return new string(characters);
    }

    private static int LengthOf(ulong code)
    {
        var length = 0;
        for (; code != 0; code >>= 8)
        {
            length++;
        }

        return length;
    }
}
