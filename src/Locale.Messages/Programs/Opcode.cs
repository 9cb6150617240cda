namespace LocaleGen;

/// <summary>The letters of a program. The first one names its shape; the others are instructions.</summary>
/// <remarks>
/// A program is text, so that it can stand in C# as a <c>u8</c> literal. Sizes and distances stand in it twice, counted in
/// UTF-8 bytes and in UTF-16 code units, so that the runtime can link it for either encoding without looking into its
/// texts. Numbers are written as <see cref="PrintableNumber"/>.
/// </remarks>
internal static class Opcode
{
    /// <summary>Shape: the rest is text.</summary>
    public const char TextShape = 'T';

    /// <summary>Shape: instructions to the end.</summary>
    public const char GeneralShape = 'G';

    /// <summary>
    /// Shape: size, the whole program of the message without its tags; then instructions to the end, with tags among them.
    /// </summary>
    public const char TaggedShape = 'K';

    /// <summary>Size, name, then one more than the argument that is its address, or 0: a tag opens.</summary>
    public const char TagOpen = '<';

    /// <summary>As <see cref="TagOpen"/>: a tag closes.</summary>
    public const char TagClose = '>';

    /// <summary>As <see cref="TagOpen"/>: a tag stands alone.</summary>
    public const char TagStandalone = '/';

    /// <summary>Size, text: written as it is.</summary>
    public const char Literal = 'L';

    /// <summary>Argument: written as its text.</summary>
    public const char Text = 'S';

    /// <summary>Argument, style: written as a number.</summary>
    public const char Number = 'N';

    /// <summary>Argument, size, key: written in the format of the <see cref="FormatKey"/>.</summary>
    public const char Format = 'F';

    /// <summary>Argument, second argument, size, key: both written as a range in the format of the <see cref="FormatKey"/>.</summary>
    public const char Range = 'R';

    /// <summary>Argument, style, offset: written as a number less the offset.</summary>
    public const char NumberLessOffset = 'M';

    /// <summary>
    /// Argument, style, then a table of categories with the distances of their branches: chooses by cardinal category.
    /// <c>other</c> ends the table, and distances count from there.
    /// </summary>
    public const char Cardinal = 'C';

    /// <summary>As <see cref="Cardinal"/>, by ordinal category.</summary>
    public const char Ordinal = 'O';

    /// <summary>
    /// Argument, style, letter of the rule kind, offset, how many exact branches, each a number and a distance, then the
    /// table of <see cref="Cardinal"/>.
    /// </summary>
    public const char ExactPlural = 'E';

    /// <summary>
    /// Argument, letter of the comparison, how many keys, each a text and a distance, then the distance of <c>other</c>.
    /// </summary>
    public const char Select = 'X';

    /// <summary>Comparison: values are looked for among the keys as they stand.</summary>
    public const char ExactKeys = 'x';

    /// <summary>Comparison: keys are names of enum values, which meet as <see cref="SelectKeyword"/> has it.</summary>
    public const char EnumKeys = 'e';

    /// <summary>
    /// Argument, how many branches but the first, each a letter of the comparison, a limit and a distance, then the
    /// distance of the first.
    /// </summary>
    public const char Choice = 'H';

    /// <summary>Comparison: numbers from the limit on.</summary>
    public const char FromLimit = '#';

    /// <summary>Comparison: numbers above the limit.</summary>
    public const char AboveLimit = '^';

    /// <summary>Distance: goes on so far behind it.</summary>
    public const char Jump = 'J';

    /// <summary>Style: the locale's decimal pattern.</summary>
    public const char DecimalStyle = 'd';

    /// <summary>Style: the same, rounded half-even to an integer.</summary>
    public const char IntegerStyle = 'i';

    /// <summary>Style: that of the <see cref="FormatKey"/> behind it.</summary>
    public const char FormatStyle = 'f';

    /// <summary>In a table a category stands as this letter plus its number.</summary>
    public const char Category = 'a';
}
