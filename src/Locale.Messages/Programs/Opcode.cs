namespace LocaleGen;

/// <summary>The letters of a program. The first letter of a program names its shape; the others are instructions.</summary>
/// <remarks>
/// A program is text. Lengths and distances stand in it twice, counted in UTF-8 bytes and in UTF-16 code units, so that
/// the same program runs as bytes and, decoded once, as characters. Numbers are written as <see cref="PrintableNumber"/>.
/// </remarks>
internal static class Opcode
{
    /// <summary>Shape: the rest is text.</summary>
    public const char TextShape = 'T';

    /// <summary>Shape: argument, length of the text before it, that text; the rest is the text behind it.</summary>
    public const char GreetingShape = 'H';

    /// <summary>Shape: instructions to the end.</summary>
    public const char GeneralShape = 'G';

    /// <summary>Length, text.</summary>
    public const char Literal = 'L';

    /// <summary>Argument: written as its text.</summary>
    public const char Text = 'S';

    /// <summary>Argument, style: written as a number.</summary>
    public const char Number = 'N';

    /// <summary>Argument, style, offset: written as a number less the offset.</summary>
    public const char NumberLessOffset = 'M';

    /// <summary>Argument, style, then a branch table: chooses by cardinal category.</summary>
    public const char Cardinal = 'C';

    /// <summary>As <see cref="Cardinal"/>, by ordinal category.</summary>
    public const char Ordinal = 'O';

    /// <summary>
    /// Argument, style, letter of the rule kind, offset, exact branches (number, distance), then a branch table.
    /// </summary>
    public const char ExactPlural = 'E';

    /// <summary>Argument, keys with distances, distance of <c>other</c>.</summary>
    public const char Select = 'X';

    /// <summary>Distance: goes on behind it.</summary>
    public const char Jump = 'J';

    /// <summary>Style: the locale's decimal pattern.</summary>
    public const char DecimalStyle = 'd';

    /// <summary>Style: the same, rounded half-even to an integer.</summary>
    public const char IntegerStyle = 'i';

    /// <summary>In a branch table the category stands as this letter plus its number; <c>other</c> ends the table.</summary>
    public const char Category = 'a';
}
