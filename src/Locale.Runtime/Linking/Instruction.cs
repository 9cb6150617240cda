namespace LocaleGen;

/// <summary>
/// The instructions of linked code: the lowest byte of their first word; the number of an argument stands above it.
/// </summary>
internal static class Instruction
{
    /// <summary>The number of the argument is the first word shifted by this.</summary>
    public const int ArgumentShift = 8;

    /// <summary>Where the tables of plurals have room for every category, by its number.</summary>
    public const int Categories = 6;

    /// <summary>Where the code of a message begins.</summary>
    public const int Start = 1;

    /// <summary>Ends the message.</summary>
    public const int End = 0;

    /// <summary>Start, length: a literal.</summary>
    public const int Literal = 3;

    /// <summary>Argument; start, length: its text, then a literal.</summary>
    public const int Text = 4;

    /// <summary>Argument; style, start, length: a number, then a literal.</summary>
    public const int Number = 5;

    /// <summary>Argument; style, place of the offset, start, length: a number less an offset, then a literal.</summary>
    public const int NumberLessOffset = 6;

    /// <summary>Argument; style, a target for each category.</summary>
    public const int Cardinal = 7;

    /// <summary>As <see cref="Cardinal"/>, by ordinal category.</summary>
    public const int Ordinal = 8;

    /// <summary>
    /// Argument; style, <see cref="Cardinal"/> or <see cref="Ordinal"/>, place of the offset, a target for each category,
    /// how many exact branches, each the place of its number and a target.
    /// </summary>
    public const int ExactPlural = 9;

    /// <summary>
    /// Argument; target of <c>other</c>, letter of the comparison, how many keys, each a start, a length and a target.
    /// </summary>
    public const int Select = 10;

    /// <summary>
    /// Argument; target of the first branch, how many others, each its comparison, the two halves of its limit and a target.
    /// </summary>
    public const int Choice = 15;

    /// <summary>Target.</summary>
    public const int Jump = 11;

    /// <summary>Argument; place of a table (<see cref="Countings"/>): the rest of the message is a number among words.</summary>
    public const int Counting = 12;

    /// <summary>Argument; number of the format, start, length: a value in that format, then a literal.</summary>
    public const int Format = 14;

    /// <summary>Argument; second argument, number of the format, start, length: a range, then a literal.</summary>
    public const int Range = 16;

    /// <summary>Styles from here on are that of a format, whose number stands above.</summary>
    public const int FirstFormatStyle = 256;

    /// <summary>Stands before the code of every message, and for one without a text.</summary>
    public const int Missing = 13;

    /// <summary>
    /// For sinks only. The place behind, then code up to its <see cref="End"/> that
    /// writes an argument, which is escaped then.
    /// </summary>
    public const int Escaped = 60;

    /// <summary>For sinks only. One more than its address, or 0; kind, number of the name, start, length of its markup.</summary>
    public const int Tag = 61;

    /// <summary>Stands beside the kind of a tag in the label of a link.</summary>
    public const int LabelFlag = 4;

    /// <summary>As <see cref="Tag"/>, of a link, which is written with its address.</summary>
    public const int Link = 62;
}
