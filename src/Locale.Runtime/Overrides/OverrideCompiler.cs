namespace LocaleGen;

/// <summary>Checks and compiles one override against the signature that the generator found.</summary>
internal sealed class OverrideCompiler(Catalog catalog, ILocaleData data)
{
    /// <summary>The place and program of an override, or why it is refused.</summary>
    public (int Locale, int Key, OverrideProgram? Program, OverrideRefusal? Refusal) Compile(
        OverrideText text
    )
    {
        if (text.Locale is null || text.Key is null || text.Text is null)
        {
            return Refuse(
                text,
                LocaleRules.SyntaxError,
                "an override needs a locale, a key and a text: one of them is null"
            );
        }

        var locale = LocaleOf(text.Locale);
        if (locale < 0)
        {
            var supported = string.Join(", ", catalog.Supported);
            return Refuse(
                text,
                LocaleRules.UnknownLocaleTag,
                $"'{text.Locale}' is not supported: write one of {supported}"
            );
        }

        if (!catalog.TryFindKey(text.Key, out var key))
        {
            return Refuse(
                text,
                LocaleRules.KeyOnlyInTranslation,
                $"there is no message '{text.Key}'"
            );
        }

        var parsed = MessageParser.Parse(text.Text);
        var errors = parsed.Errors;
        if (parsed.Message is not null)
        {
            var record =
                data.Find(LocaleTag.Parse(catalog.Supported[locale])) ?? MissingData(locale);
            var compiled = MessageCompiler.Compile(
                parsed.Message,
                catalog.SignatureOf(key),
                record
            );
            if (compiled.Program is not null)
            {
                return (locale, key, new OverrideProgram(compiled.Program), null);
            }

            errors = compiled.Errors;
        }

        return (
            locale,
            key,
            null,
            new OverrideRefusal(text, errors, catalog.SignatureOf(key).Arguments)
        );
    }

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

    private LocaleRecord MissingData(int locale) =>
        throw new InvalidOperationException(
            $"The data given for overrides does not hold '{catalog.Supported[locale]}'."
        );

    private static (int, int, OverrideProgram?, OverrideRefusal?) Refuse(
        OverrideText text,
        LocaleRule rule,
        string reason
    )
    {
        var error = new MessageError(rule, new TextRange(0, 0), reason);
        return (
            -1,
            -1,
            null,
            new OverrideRefusal(text, new([error]), EquatableList<ArgumentSignature>.Empty)
        );
    }
}
