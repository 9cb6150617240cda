namespace LocaleGen;

/// <summary>Reads the language, script, region and variants of a tag (RFC 5646, Section 2.1; UTS #35, Part 1, Section 3.1).</summary>
internal sealed class TagReader
{
    private readonly SubtagCursor cursor;
    private string language = "und";
    private string? script;
    private string? region;
    private List<string>? variants;

    public TagReader(string text) =>
        cursor = new SubtagCursor(GrandfatheredTags.Replacement(text) ?? text);

    /// <summary>What is wrong with the text, or null where nothing is.</summary>
    public TagProblem? Problem => cursor.Problem;

    /// <summary>The tag, or null where <see cref="Problem"/> says why there is none.</summary>
    public LocaleTag? Read()
    {
        ReadLanguage();
        ReadScriptAndRegion();
        while (cursor.HasCurrent && cursor.Current.IsVariant)
        {
            ReadVariant();
        }

        IReadOnlyList<string> extensions = cursor.HasCurrent ? ExtensionReader.Read(cursor) : [];
        if (Problem is not null)
        {
            return null;
        }

        variants?.Sort(StringComparer.Ordinal);
        var tag = new LocaleTag(
            language,
            script,
            region,
            variants is null ? [] : variants.ToArray(),
            extensions
        );
        if (tag.ToString().Length > LocaleTag.MaxLength)
        {
            cursor.Fail(
                $"with und before it, it has more than {LocaleTag.MaxLength} characters; shorten it"
            );
            return null;
        }

        return tag;
    }

    private void ReadScriptAndRegion()
    {
        if (cursor.HasCurrent && cursor.Current.IsScript && script is null)
        {
            script = cursor.Current.Title;
            cursor.Advance();
        }

        if (cursor.HasCurrent && cursor.Current.IsRegion)
        {
            region = cursor.Current.Upper;
            cursor.Advance();
        }
    }

    private void ReadLanguage()
    {
        if (!cursor.HasCurrent || cursor.Current.Is("x"))
        {
            return;
        }

        var first = cursor.Current;
        if (first.Is("root"))
        {
            cursor.Advance();
        }
        else if (first.IsScript)
        {
            script = first.Title;
            cursor.Advance();
        }
        else if (first.Length >= 2 && first.IsAlpha)
        {
            language = first.Lower;
            cursor.Advance();
            ReadExtendedLanguage(first);
        }
        else
        {
            cursor.Fail("a tag starts with a language of two or three letters, such as de");
        }
    }

    /// <summary>Every extended language is a language of its own by now (RFC 5646, Section 4.5).</summary>
    private void ReadExtendedLanguage(Subtag first)
    {
        if (
            first.Length <= 3
            && cursor.HasCurrent
            && cursor.Current.Length == 3
            && cursor.Current.IsAlpha
        )
        {
            language = cursor.Current.Lower;
            cursor.Advance();
        }
    }

    private void ReadVariant()
    {
        var variant = cursor.Current.Lower;
        variants ??= [];
        if (variants.Contains(variant))
        {
            cursor.Fail($"the variant {variant} is there twice; leave one out");
            return;
        }

        variants.Add(variant);
        cursor.Advance();
    }
}
