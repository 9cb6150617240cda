namespace LocaleGen;

/// <summary>Numbers below zero in records, which hold none: twice the number, odd ones being negative.</summary>
internal static class SignedNumbers
{
    /// <summary>Writes a number that may be negative.</summary>
    public static void WriteSigned(this RecordWriter writer, int value) =>
        writer.WriteNumber(value < 0 ? (-2 * value) - 1 : 2 * value);

    /// <summary>Reads what <see cref="WriteSigned"/> wrote.</summary>
    public static int ReadSigned(this ref RecordReader reader)
    {
        var value = reader.ReadNumber();
        return (value & 1) != 0 ? -((value + 1) / 2) : value / 2;
    }
}
