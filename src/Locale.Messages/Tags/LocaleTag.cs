namespace LocaleGen;

/// <summary>A locale as a BCP 47 language tag, such as <c>pt-BR</c>, <c>zh-Hant-TW</c> or <c>th-u-nu-thai</c>.</summary>
/// <remarks>
/// <para>
/// The syntax is that of RFC 5646 and of Unicode locale identifiers (UTS #35, Part 1, Section 3): letters in any case,
/// <c>_</c> as well as <c>-</c>, <c>root</c> for <c>und</c>, a script at the start for <c>und-</c> and the script. Tags that
/// were registered as a whole, such as <c>i-klingon</c>, and extended languages, such as <c>zh-yue</c>, become the language
/// that replaced them; <c>x-</c> alone becomes <c>und-x-</c>. Names of POSIX locales are no tags: <c>C</c> and
/// <c>de_DE.UTF-8</c> are refused.
/// </para>
/// <para>
/// A tag is always in canonical syntax: <c>en-Latn-US</c> in that case, variants, extensions and keywords in alphabetical
/// order, <c>-true</c> left out. Codes that were replaced since, such as <c>iw</c>, stay: <see cref="TagTable.Canonicalize"/>
/// knows them. Whether a subtag is registered is not checked.
/// </para>
/// </remarks>
public sealed class LocaleTag : IEquatable<LocaleTag>
{
    /// <summary>The most characters a tag may have.</summary>
    public const int MaxLength = 255;

    private readonly string text;

    internal LocaleTag(
        string language,
        string? script,
        string? region,
        IReadOnlyList<string> variants,
        IReadOnlyList<string> extensions
    )
    {
        Language = language;
        Script = script;
        Region = region;
        Variants = variants;
        Extensions = extensions;
        text = TagText.Of(this);
    }

    internal LocaleTag(string text, string language, string? script, string? region)
    {
        this.text = text;
        Language = language;
        Script = script;
        Region = region;
        Variants = [];
        Extensions = [];
    }

    /// <summary>The tag of no language in particular, <c>und</c>; CLDR's root.</summary>
    public static LocaleTag Undetermined { get; } = new("und", "und", null, null);

    /// <summary>The language, such as <c>de</c>; <c>und</c> where the tag names none.</summary>
    public string Language { get; }

    /// <summary>The script, such as <c>Hant</c>, or null.</summary>
    public string? Script { get; }

    /// <summary>The region, such as <c>AT</c> or <c>419</c>, or null.</summary>
    public string? Region { get; }

    /// <summary>The variants in alphabetical order, such as <c>valencia</c>.</summary>
    public IReadOnlyList<string> Variants { get; }

    /// <summary>The extensions, each with its singleton, such as <c>u-ca-buddhist-nu-thai</c>; <c>x-…</c> is the last.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>
    /// The value of a keyword of the extension <c>-u-</c> (UTS #35, Part 1, Key And Type Definitions): <c>thai</c> for
    /// <c>nu</c> in <c>th-u-nu-thai</c>; <c>true</c> for a key that stands alone; null where the key is absent.
    /// </summary>
    /// <param name="key">Two letters or digits in lower case, such as <c>nu</c>.</param>
    public string? Keyword(string key)
    {
        foreach (var extension in Extensions)
        {
            if (extension[0] == 'u')
            {
                return UnicodeKeywords.Find(extension, key);
            }
        }

        return null;
    }

    /// <summary>Whether there are subtags of private use, <c>x-…</c>.</summary>
    internal bool IsPrivate => Extensions.Count > 0 && Extensions[Extensions.Count - 1][0] == 'x';

    /// <summary>This tag without its extensions: what is left names texts and data.</summary>
    public LocaleTag WithoutExtensions() =>
        Extensions.Count == 0 ? this : new LocaleTag(Language, Script, Region, Variants, []);

    /// <summary>Reads a tag.</summary>
    /// <param name="text">The tag; null and the empty text are none.</param>
    /// <param name="tag">The tag, or <see cref="Undetermined"/> where this gives false.</param>
    /// <returns>Whether the text is well-formed and at most <see cref="MaxLength"/> characters long.</returns>
    public static bool TryParse(string? text, out LocaleTag tag)
    {
        if (SimpleTag.TryRead(text, out var simple))
        {
            tag = simple;
            return true;
        }

        var reader = new TagReader(text ?? "");
        tag = reader.Read() ?? Undetermined;
        return reader.Problem is null;
    }

    /// <summary>Reads a tag.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is no tag; the message says where and what to write.</exception>
    public static LocaleTag Parse(string text)
    {
        if (SimpleTag.TryRead(text, out var simple))
        {
            return simple;
        }

        var reader = new TagReader(text ?? throw new ArgumentNullException(nameof(text)));
        return reader.Read() ?? throw reader.Problem!.ToException(text);
    }

    /// <inheritdoc/>
    public bool Equals(LocaleTag? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocaleTag);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode();

    /// <summary>Whether two tags are the same text in canonical syntax.</summary>
    public static bool operator ==(LocaleTag? left, LocaleTag? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two tags differ.</summary>
    public static bool operator !=(LocaleTag? left, LocaleTag? right) => !(left == right);

    /// <summary>The tag in canonical syntax.</summary>
    public override string ToString() => text;
}
