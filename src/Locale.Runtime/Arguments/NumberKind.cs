namespace LocaleGen;

/// <summary>How the number in an <see cref="Argument"/> is held.</summary>
internal enum NumberKind : byte
{
    /// <summary>A magnitude of 64 bits in <c>low</c>.</summary>
    Integer,

    /// <summary>A <see cref="decimal"/>: 64 bits in <c>low</c>, 32 in the upper half of <c>bits</c>.</summary>
    Decimal,

    /// <summary>The bits of a <see cref="double"/> in <c>low</c>.</summary>
    Double,

    /// <summary>Not a number but a <c>Moment</c>: its ticks in <c>low</c>, its parts and offset in <c>bits</c>.</summary>
    Moment,

    /// <summary>Not a number: what <c>reference</c> holds.</summary>
    None,
}
