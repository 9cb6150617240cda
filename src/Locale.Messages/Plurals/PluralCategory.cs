namespace LocaleGen;

/// <summary>The plural categories of CLDR (UTS #35, Part 3, Language Plural Rules).</summary>
public enum PluralCategory : byte
{
    /// <summary><c>other</c>: what no other category takes; every language has it.</summary>
    Other,

    /// <summary><c>zero</c></summary>
    Zero,

    /// <summary><c>one</c></summary>
    One,

    /// <summary><c>two</c></summary>
    Two,

    /// <summary><c>few</c></summary>
    Few,

    /// <summary><c>many</c></summary>
    Many,
}
