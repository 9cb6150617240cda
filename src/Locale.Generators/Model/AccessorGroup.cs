namespace LocaleGen;

/// <summary>The accessors of a class or struct.</summary>
/// <param name="Name">The property that leads here; the class itself for the root.</param>
/// <param name="TypeName">The type.</param>
/// <param name="Prefix">The key of the group as first written; empty for the root.</param>
/// <param name="Accessors">The messages in order.</param>
/// <param name="Groups">The groups in order.</param>
internal sealed record AccessorGroup(
    string Name,
    string TypeName,
    string Prefix,
    EquatableList<Accessor> Accessors,
    EquatableList<AccessorGroup> Groups
);

/// <summary>The accessor of a message.</summary>
/// <param name="Name">The property or method.</param>
/// <param name="Utf8Name">The property of its UTF-8; null where there is none.</param>
/// <param name="Index">The number of the key.</param>
/// <param name="Parameters">What it takes, in order.</param>
/// <param name="HasTags">Whether it can be written with markup.</param>
internal sealed record Accessor(
    string Name,
    string? Utf8Name,
    int Index,
    EquatableList<AccessorParameter> Parameters,
    bool HasTags
);

/// <summary>A parameter of an accessor.</summary>
/// <param name="Name">The parameter as it is declared.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="TypeName">The C# type the metadata names, or null.</param>
internal sealed record AccessorParameter(string Name, ArgumentKind Kind, string? TypeName);
