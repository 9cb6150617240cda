namespace LocaleGen;

/// <summary>Checks and compiles one override against the signature that the generator found.</summary>
internal sealed class OverrideCompiler(Catalog catalog, ILocaleData data)
{
    /// <summary>The place and program of an override, or why it is refused.</summary>
    public (int Locale, int Key, OverrideProgram? Program, OverrideRefusal? Refusal) Compile(
        OverrideText text
    ) =>
        Find(text, out var locale, out var key) is { } refusal
            ? (-1, -1, null, refusal)
            : Compile(text, locale, key);

    /// <summary>The supported locale that a tag names, however it is written; -1 where it names none.</summary>
    public int LocaleOf(string tag)
    {
        var canonical = LocaleTag.TryParse(tag, out var parsed) ? parsed.ToString() : tag;
        for (var index = 0; index < catalog.Supported.Count; index++)
        {
            if (
                string.Equals(
                    catalog.Supported[index],
                    canonical,
                    StringComparison.OrdinalIgnoreCase
                )
            )
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The place of an override, or why there is none.</summary>
    private OverrideRefusal? Find(OverrideText text, out int locale, out int key)
    {
        (locale, key) = (-1, -1);
        if (text.Locale is null || text.Key is null || text.Text is null)
        {
            return Refuse(
                text,
                LocaleRules.SyntaxError,
                "an override needs a locale, a key and a text: one of them is null"
            );
        }

        locale = LocaleOf(text.Locale);
        if (locale < 0)
        {
            var supported = string.Join(", ", catalog.Supported);
            return Refuse(
                text,
                LocaleRules.UnknownLocaleTag,
                $"'{text.Locale}' is not supported: write one of {supported}"
            );
        }

        return catalog.TryFindKey(text.Key, out key)
            ? null
            : Refuse(text, LocaleRules.KeyOnlyInTranslation, $"there is no message '{text.Key}'");
    }

    private (int, int, OverrideProgram?, OverrideRefusal?) Compile(
        OverrideText text,
        int locale,
        int key
    )
    {
        var signature = catalog.SignatureOf(key);
        var parsed = MessageParser.Parse(text.Text, DeclaredTags.ForOverridesOf(signature));
        var compiled = parsed.Message is null
            ? new CompiledMessage(null, parsed.Errors)
            : MessageCompiler.Compile(parsed.Message, signature, RecordOf(locale));
        return compiled.Program is null
            ? (locale, key, null, Refuse(text, compiled.Errors, signature))
            : (locale, key, new OverrideProgram(compiled.Program), null);
    }

    private LocaleRecord RecordOf(int locale) =>
        data.Find(LocaleTag.Parse(catalog.Supported[locale]))
        ?? throw new InvalidOperationException(
            $"The data given for overrides does not hold '{catalog.Supported[locale]}'."
        );

    private static OverrideRefusal Refuse(
        OverrideText text,
        EquatableList<MessageError> errors,
        MessageSignature signature
    ) => new(text, errors, signature.Arguments) { LegalTags = signature.Tags };

    private static OverrideRefusal Refuse(OverrideText text, LocaleRule rule, string reason) =>
        new(
            text,
            new([new MessageError(rule, new TextRange(0, 0), reason)]),
            EquatableList<ArgumentSignature>.Empty
        );
}
