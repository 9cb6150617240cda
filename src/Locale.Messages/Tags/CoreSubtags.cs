namespace LocaleGen;

/// <summary>Language, script and region of a tag: what parents, likely subtags and distances look at.</summary>
/// <remarks>Its equality is written out: a record's asks comparers for it, which costs the first match of a process.</remarks>
internal readonly struct CoreSubtags(ulong language, ulong script, ulong region)
    : IEquatable<CoreSubtags>
{
    /// <summary>Bytes of a language, of a script and of a region in a table.</summary>
    public const int LanguageWidth = 3;
    public const int ScriptWidth = 4;
    public const int RegionWidth = 3;
    public const int Width = LanguageWidth + ScriptWidth + RegionWidth;

    public ulong Language { get; init; } = language;

    public ulong Script { get; init; } = script;

    public ulong Region { get; init; } = region;

    public bool IsUndetermined => Language == SubtagCode.Undetermined;

    public static CoreSubtags Of(LocaleTag tag) =>
        new(SubtagCode.Of(tag.Language), SubtagCode.Of(tag.Script), SubtagCode.Of(tag.Region));

    public static CoreSubtags Read(ReadOnlySpan<byte> fields) =>
        new(
            SubtagCode.Read(fields.Slice(0, LanguageWidth)),
            SubtagCode.Read(fields.Slice(LanguageWidth, ScriptWidth)),
            SubtagCode.Read(fields.Slice(LanguageWidth + ScriptWidth, RegionWidth))
        );

    /// <summary>Writes the fields of a table; false for the long languages that no table has.</summary>
    public bool TryWrite(Span<byte> fields) =>
        SubtagCode.TryWrite(Language, fields.Slice(0, LanguageWidth))
        && SubtagCode.TryWrite(Script, fields.Slice(LanguageWidth, ScriptWidth))
        && SubtagCode.TryWrite(Region, fields.Slice(LanguageWidth + ScriptWidth, RegionWidth));

    /// <summary>This, with what it lacks taken from <paramref name="other"/>.</summary>
    public CoreSubtags FilledFrom(CoreSubtags other) =>
        new(
            IsUndetermined ? other.Language : Language,
            Script == 0 ? other.Script : Script,
            Region == 0 ? other.Region : Region
        );

    public bool Equals(CoreSubtags other) =>
        Language == other.Language && Script == other.Script && Region == other.Region;

    public override bool Equals(object? obj) => obj is CoreSubtags other && Equals(other);

    public override int GetHashCode() =>
        unchecked(
            (((Language.GetHashCode() * 31) + Script.GetHashCode()) * 31) + Region.GetHashCode()
        );

    public static bool operator ==(CoreSubtags left, CoreSubtags right) => left.Equals(right);

    public static bool operator !=(CoreSubtags left, CoreSubtags right) => !left.Equals(right);
}
