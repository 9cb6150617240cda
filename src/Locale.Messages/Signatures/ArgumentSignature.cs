namespace LocaleGen;

/// <summary>What kind of value an argument takes.</summary>
public enum ArgumentKind : byte
{
    /// <summary>A string: printed as it is, or compared with the keys of a select.</summary>
    Text,

    /// <summary>A <c>Number</c>: decides a plural, or is formatted as a number.</summary>
    Number,

    /// <summary>A C# enum named in the metadata, compared with the keys of a select.</summary>
    Enum,

    /// <summary>A <c>Moment</c>: a date, a time, or both.</summary>
    Moment,

    /// <summary>A <c>TextList</c>: texts in a row.</summary>
    List,

    /// <summary>Any <c>ISpanFormattable</c> type named in the metadata, printed invariantly.</summary>
    Formattable,
}

/// <summary>One argument of a message, as all locales together use it.</summary>
/// <param name="Name">The name in the message.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="TypeName">The C# type for <see cref="ArgumentKind.Enum"/> and <see cref="ArgumentKind.Formattable"/>, as the metadata names it; else null.</param>
public sealed record ArgumentSignature(string Name, ArgumentKind Kind, string? TypeName = null);

/// <summary>What a message takes: its arguments in parameter order, and its tags.</summary>
public sealed record MessageSignature(EquatableList<ArgumentSignature> Arguments)
{
    /// <summary>The tags that the message may use, and which may stand in which.</summary>
    public EquatableList<TagSignature> Tags { get; init; } = EquatableList<TagSignature>.Empty;

    /// <summary>The signature of a message without arguments.</summary>
    public static MessageSignature Empty { get; } = new(EquatableList<ArgumentSignature>.Empty);

    /// <summary>The place of an argument in parameter order, or -1.</summary>
    public int IndexOf(string name)
    {
        for (var index = 0; index < Arguments.Count; index++)
        {
            if (Arguments[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }
}
