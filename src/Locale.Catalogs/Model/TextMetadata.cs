namespace LocaleGen;

/// <summary>What a file says of one text, in JSON the <c>@key</c> beside its key.</summary>
/// <remarks>Equal when it says the same; where it stands does not count. Members not listed here are passed over.</remarks>
public sealed record TextMetadata
{
    /// <summary>What translators should know.</summary>
    public string? Description { get; init; }

    /// <summary>The arguments in parameter order; empty where <c>args</c> is missing.</summary>
    public EquatableList<DeclaredArgument> Arguments { get; init; } =
        EquatableList<DeclaredArgument>.Empty;

    /// <summary>The most characters that the text may have, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The hash of the source text that was translated, or null.</summary>
    public string? SourceHash { get; init; }

    /// <summary>Where the hash stands, without its quotes. Not part of equality.</summary>
    public FilePlace SourceHashPlace { get; init; }

    /// <summary>What a person has yet to look at, as a fix wrote it, or null.</summary>
    public string? Review { get; init; }

    /// <summary>The tags that are markup in this text; elsewhere <c>&lt;</c> is text.</summary>
    public EquatableList<string> Tags { get; init; } = EquatableList<string>.Empty;

    /// <summary>The declaration of an argument, or null.</summary>
    public DeclaredArgument? Find(string name) =>
        Arguments.FirstOrDefault(argument => argument.Name == name);
}

/// <summary>One member of <c>args</c>: an argument and the C# type it takes.</summary>
/// <param name="Name">The name in the message.</param>
/// <param name="TypeName">The type as written: <c>string</c>, <c>Number</c>, or a C# type's name.</param>
public sealed record DeclaredArgument(string Name, string TypeName)
{
    /// <summary>Where the name stands, without its quotes. Not part of equality.</summary>
    public TextRange NameRange { get; init; }

    /// <summary>Where the type stands, without its quotes. Not part of equality.</summary>
    public TextRange TypeRange { get; init; }

    /// <inheritdoc/>
    public bool Equals(DeclaredArgument? other) =>
        other is not null && Name == other.Name && TypeName == other.TypeName;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((Name.GetHashCode() * 31) + TypeName.GetHashCode());
}
