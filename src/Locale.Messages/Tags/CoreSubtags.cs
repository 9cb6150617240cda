namespace LocaleGen;

/// <summary>Language, script and region of a tag: what parents, likely subtags and distances look at.</summary>
internal readonly record struct CoreSubtags(ulong Language, ulong Script, ulong Region)
{
    /// <summary>Bytes of a language, of a script and of a region in a table.</summary>
    public const int LanguageWidth = 3;
    public const int ScriptWidth = 4;
    public const int RegionWidth = 3;
    public const int Width = LanguageWidth + ScriptWidth + RegionWidth;

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
}
