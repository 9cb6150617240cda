namespace LocaleGen;

/// <summary>A field of a pattern and the text behind it, ready to be written.</summary>
internal struct DateStep<TUnit>
{
    /// <summary>What it shows.</summary>
    public DateValue Value;

    /// <summary>The letter it is written with.</summary>
    public char Letter;

    /// <summary>How often the letter is repeated: the least number of digits.</summary>
    public int Count;

    /// <summary>Names to be written, or null where it is a number.</summary>
    public TUnit[][]? Names;

    /// <summary>What stands for before and after noon where a part of the day has no name.</summary>
    public TUnit[][]? Halves;

    /// <summary>The number that the first name stands for.</summary>
    public int First;

    /// <summary>Where the text behind the field begins.</summary>
    public int TextStart;

    /// <summary>How long it is.</summary>
    public int TextLength;
}
