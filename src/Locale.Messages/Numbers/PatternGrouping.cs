namespace LocaleGen;

/// <summary>The sizes of groups of integer digits.</summary>
/// <param name="Primary">Digits in the group before the decimal separator; 0 where digits are not grouped.</param>
/// <param name="Secondary">Digits in every further group.</param>
internal readonly record struct PatternGrouping(int Primary, int Secondary);

/// <summary>Where padding goes.</summary>
internal enum PadPosition
{
    BeforePrefix,
    AfterPrefix,
    BeforeSuffix,
    AfterSuffix,
}

/// <summary>How a number is brought to a width.</summary>
/// <param name="Width">In code points.</param>
/// <param name="Text">What it is filled up with, one code point.</param>
/// <param name="Position">Where.</param>
internal sealed record Padding(int Width, string Text, PadPosition Position)
{
    /// <summary>What a pattern says of padding, or null.</summary>
    public static Padding? Of(Subpattern half)
    {
        if (half.Pad.Length == 0)
        {
            return null;
        }

        var text =
            half.Pad == "''" ? "'"
            : half.Pad.Length > 2 && half.Pad[0] == '\''
                ? half.Pad.Substring(1, half.Pad.Length - 2)
            : half.Pad;
        var width =
            half.Width + AffixPattern.LengthOf(half.Prefix) + AffixPattern.LengthOf(half.Suffix);
        return new Padding(width, text, half.PadPosition);
    }

    internal void WriteTo(RecordWriter writer)
    {
        writer.WriteNumber(Width);
        writer.WriteText(Text);
        writer.WriteNumber((int)Position);
    }

    internal static Padding Read(ref RecordReader reader) =>
        new(reader.ReadNumber(), reader.ReadText(), (PadPosition)reader.ReadNumber());
}
