namespace LocaleGen;

public class LikelySubtagsTests
{
    private static readonly TagTable Tags = CldrData.Full.Tags;

    [Theory]
    [InlineData("de", "de-Latn-DE")]
    [InlineData("de-AT", "de-Latn-AT")]
    [InlineData("zh", "zh-Hans-CN")]
    [InlineData("zh-TW", "zh-Hant-TW")]
    [InlineData("zh-Hant", "zh-Hant-TW")]
    [InlineData("zh-Hant-HK", "zh-Hant-HK")]
    [InlineData("sr-ME", "sr-Latn-ME")]
    [InlineData("sr-Latn", "sr-Latn-RS")]
    [InlineData("pa-PK", "pa-Arab-PK")]
    [InlineData("iw", "he-Hebr-IL")]
    [InlineData("sh", "sr-Latn-RS")]
    [InlineData("en-Zzzz-ZZ", "en-Latn-US")]
    [InlineData("und", "en-Latn-US")]
    [InlineData("und-DE", "de-Latn-DE")]
    [InlineData("und-Latn-DE", "de-Latn-DE")]
    [InlineData("und-Cyrl-MK", "mk-Cyrl-MK")]
    [InlineData("und-Hebr-DE", "he-Hebr-DE")]
    [InlineData("und-Egyp-AQ", "egy-Egyp-AQ")]
    [InlineData("en-150", "en-Latn-150")]
    [InlineData("de-AT-1996-u-nu-latn", "de-Latn-AT-1996-u-nu-latn")]
    [InlineData("xx", "xx")]
    [InlineData("qaa-DE", "qaa-DE")]
    public void What_a_tag_leaves_out_is_filled_in(string tag, string expected) =>
        Assert.Equal(expected, Tags.Maximize(LocaleTag.Parse(tag)).ToString());

    [Theory]
    [InlineData("de-Latn-DE", "de")]
    [InlineData("de-Latn-AT", "de-AT")]
    [InlineData("zh-Hant-TW", "zh-TW")]
    [InlineData("zh-Hant", "zh-TW")]
    [InlineData("zh-Hans", "zh")]
    [InlineData("sr-Latn-RS", "sr-Latn")]
    [InlineData("sr-Latn-ME", "sr-ME")]
    [InlineData("en-Shaw-GB", "en-Shaw")]
    [InlineData("af-Egyp-ZA", "af-Egyp")]
    [InlineData("und-DE", "de")]
    [InlineData("iw-IL", "he")]
    [InlineData("xx-Latn-XX", "xx-Latn-XX")]
    public void What_goes_without_saying_is_left_out(string tag, string expected) =>
        Assert.Equal(expected, Tags.Minimize(LocaleTag.Parse(tag)).ToString());

    [Fact]
    public void Every_language_of_CLDR_has_its_likely_script_and_region()
    {
        var rows = Tags.Data[TagSection.LikelyLanguages];

        Assert.Equal(7207, rows.Count);
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows.Row(index);
            AssertMaximizes(SubtagCode.Text(SubtagCode.Read(row[..3]))!, CoreSubtags.Read(row));
        }
    }

    [Theory]
    [InlineData(TagSection.LikelyLanguageScripts, 43, "lsr")]
    [InlineData(TagSection.LikelyLanguageRegions, 60, "lrs")]
    [InlineData(TagSection.LikelyScriptRegions, 109, "srl")]
    [InlineData(TagSection.LikelyScripts, 175, "slr")]
    [InlineData(TagSection.LikelyRegions, 193, "rls")]
    [InlineData(TagSection.LikelyAnything, 1, "lsr")]
    internal void Every_row_of_CLDR_for_scripts_and_regions_holds(
        TagSection section,
        int count,
        string order
    )
    {
        var rows = Tags.Data[section];

        Assert.Equal(count, rows.Count);
        for (var index = 0; index < rows.Count; index++)
        {
            var key = KeyOf(order, rows.Key(index).Length, rows.Row(index));
            AssertMaximizes(key, FieldsOf(order, rows.Row(index)));
        }
    }

    private static void AssertMaximizes(string key, CoreSubtags expected)
    {
        var tag = LocaleTag.Parse(key);
        // The rows of iw, mo and four more are for their own codes, which are replaced before anything is looked up.
        if (Tags.Canonicalize(tag) == tag)
        {
            var full =
                $"{SubtagCode.Text(expected.Language)}-{SubtagCode.Text(expected.Script)}-{SubtagCode.Text(expected.Region)}";
            Assert.Equal(full, Tags.Maximize(tag).ToString());
            Assert.Equal(full, Tags.Maximize(Tags.Minimize(tag)).ToString());
        }
    }

    /// <summary>The tag of the fields that are within the key.</summary>
    private static string KeyOf(string order, int keyWidth, ReadOnlySpan<byte> row)
    {
        var language = "und";
        var rest = "";
        var start = 0;
        foreach (var field in order)
        {
            var width = field == 's' ? CoreSubtags.ScriptWidth : CoreSubtags.LanguageWidth;
            if (start + width > keyWidth)
            {
                break;
            }

            var text = SubtagCode.Text(SubtagCode.Read(row.Slice(start, width)))!;
            start += width;
            (language, rest) = field == 'l' ? (text, rest) : (language, rest + "-" + text);
        }

        return language + rest;
    }

    private static CoreSubtags FieldsOf(string order, ReadOnlySpan<byte> row)
    {
        var subtags = default(CoreSubtags);
        var start = 0;
        foreach (var field in order)
        {
            var width = field == 's' ? CoreSubtags.ScriptWidth : CoreSubtags.LanguageWidth;
            var code = SubtagCode.Read(row.Slice(start, width));
            start += width;
            subtags = field switch
            {
                'l' => subtags with { Language = code },
                's' => subtags with { Script = code },
                _ => subtags with { Region = code },
            };
        }

        return subtags;
    }
}
