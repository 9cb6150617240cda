using System.Collections.Concurrent;
using System.Text;

namespace LocaleGen;

/// <summary>A catalog of texts given in a test, compiled the way the generator does it.</summary>
internal sealed class InMemoryCatalog : CatalogContent
{
    private static readonly ConcurrentDictionary<string, byte[]> Slices = [];

    private readonly byte[] keys;
    private readonly int keyCount;
    private readonly byte[] slice;
    private readonly CatalogLocale[] locales;

    private InMemoryCatalog(byte[] keys, int keyCount, byte[] slice, CatalogLocale[] locales)
    {
        this.keys = keys;
        this.keyCount = keyCount;
        this.slice = slice;
        this.locales = locales;
    }

    public override string Source => locales[0].Tag;

    public override int KeyCount => keyCount;

    public override ReadOnlySpan<byte> Keys => keys;

    public override ReadOnlySpan<byte> Slice => slice;

    public override CatalogLocale[] CreateLocales() => locales;

    /// <summary>Makes a catalog.</summary>
    /// <param name="texts">The texts by locale and key; the source locale first.</param>
    /// <param name="declarations">What the metadata says of arguments, by key.</param>
    /// <param name="tags">The tags that are markup in all texts.</param>
    public static Catalog Of(
        Dictionary<string, Dictionary<string, string>> texts,
        Dictionary<string, ArgumentDeclaration[]>? declarations = null,
        DeclaredTags? tags = null
    )
    {
        Message Parse(string text) => InMemoryCatalog.Parse(text, tags ?? DeclaredTags.None);
        var keys = texts.Values.SelectMany(locale => locale.Keys).Distinct().ToArray();
        var signatures = Array.ConvertAll(
            keys,
            key => SignatureOf(texts, key, declarations?.GetValueOrDefault(key) ?? [], Parse)
        );
        var locales = texts.Keys.Select(LocaleTag.Parse).ToArray();
        var formats = texts
            .Values.SelectMany(locale => locale.Values)
            .SelectMany(text => FormatUses.Of(Parse(text)));
        var sections = FormatUses.SectionsOf(
            signatures.Any(one => one.Arguments.Any(a => a.Kind == ArgumentKind.Moment))
                ? formats.Append(FormatKey.PlainMoment)
                : formats
        );
        return new Catalog(
            new InMemoryCatalog(
                Encoding.UTF8.GetBytes(string.Concat(keys.Zip(signatures, KeyLine))),
                keys.Length,
                Slices.GetOrAdd(
                    $"{string.Join(' ', texts.Keys)} {sections}",
                    _ => SliceOf(locales, sections)
                ),
                [
                    .. locales.Select(tag => new InMemoryTexts(
                        tag.ToString(),
                        FallbackChains
                            .ParentOf(CldrData.Full.Tags, tag, locales, locales[0])
                            ?.ToString(),
                        ProgramsOf(tag, texts[tag.ToString()], keys, signatures, Parse),
                        FormatsOf(tag, texts.Values.SelectMany(locale => locale.Values), Parse)
                    )),
                ]
            )
        );
    }

    /// <summary>A catalog of one message, key 0, in one locale.</summary>
    public static LocaleMessages Single(
        string locale,
        string text,
        params ArgumentDeclaration[] declarations
    ) =>
        Of(new() { [locale] = new() { ["message"] = text } }, new() { ["message"] = declarations })
            .For(locale);

    private static MessageSignature SignatureOf(
        Dictionary<string, Dictionary<string, string>> texts,
        string key,
        ArgumentDeclaration[] declarations,
        Func<string, Message> parse
    )
    {
        var uses = texts
            .Where(locale => locale.Value.ContainsKey(key))
            .Select(locale => new LocaleUses(
                locale.Key,
                ArgumentUses.Of(parse(locale.Value[key]))
            ));
        var merged = SignatureMerger.Merge([.. uses], declarations);
        Assert.Empty(merged.Clashes);
        var source = texts.Values.First(locale => locale.ContainsKey(key))[key];
        return merged.Signature with { Tags = TagUses.Of(parse(source)) };
    }

    private static Message Parse(string text, DeclaredTags tags)
    {
        var parsed = MessageParser.Parse(text, tags);
        Assert.Empty(parsed.Errors);
        return parsed.Message!;
    }

    private static byte[] ProgramsOf(
        LocaleTag tag,
        Dictionary<string, string> texts,
        string[] keys,
        MessageSignature[] signatures,
        Func<string, Message> parse
    )
    {
        var record = CldrData.Full.Find(tag)!;
        var table = new ProgramTable();
        for (var key = 0; key < keys.Length; key++)
        {
            table.Add(
                texts.TryGetValue(keys[key], out var text)
                    ? Compile(parse(text), signatures[key], record)
                    : null
            );
        }

        return Encoding.UTF8.GetBytes(table.ToString());
    }

    /// <summary>What the styles of all locales' texts come to in one of them.</summary>
    private static byte[] FormatsOf(
        LocaleTag tag,
        IEnumerable<string> texts,
        Func<string, Message> parse
    )
    {
        var resolver = new FormatResolver(CldrData.Full.Find(tag)!);
        var table = new FormatTable();
        foreach (var key in texts.SelectMany(text => FormatUses.Of(parse(text))))
        {
            if (resolver.Resolve(key) is { } format)
            {
                table.Add(key, format);
            }
        }

        return Encoding.UTF8.GetBytes(table.Write());
    }

    private static string? Compile(Message message, MessageSignature signature, LocaleRecord record)
    {
        var compiled = MessageCompiler.Compile(message, signature, record);
        Assert.Empty(compiled.Errors);
        return compiled.Program;
    }

    private static byte[] SliceOf(LocaleTag[] tags, string sections) =>
        Encoding.UTF8.GetBytes(CldrData.Full.SliceFor(tags).Write(sections));

    private static string KeyLine(string key, MessageSignature signature)
    {
        var name = key.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n");
        var fields = signature.Arguments.Select(argument =>
            argument.Kind switch
            {
                ArgumentKind.Text => $"{argument.Name}:t",
                ArgumentKind.Number => $"{argument.Name}:n",
                ArgumentKind.Moment => $"{argument.Name}:m",
                ArgumentKind.List => $"{argument.Name}:l",
                ArgumentKind.Enum => $"{argument.Name}:e:{argument.TypeName}",
                _ => $"{argument.Name}:f:{argument.TypeName}",
            }
        );
        var tags = signature.Tags.Select(tag =>
            $"<{tag.Name}:{string.Join(',', tag.Within)}".TrimEnd(':')
        );
        return string.Join('\t', fields.Concat(tags).Prepend(name)) + "\n";
    }

    private sealed class InMemoryTexts(
        string tag,
        string? fallback,
        byte[] programs,
        byte[] formats
    ) : CatalogLocale
    {
        public override string Tag => tag;

        public override string? Fallback => fallback;

        public override ReadOnlySpan<byte> Programs => programs;

        public override ReadOnlySpan<byte> Formats => formats;
    }
}
