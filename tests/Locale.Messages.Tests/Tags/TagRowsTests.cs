namespace LocaleGen;

public class TagRowsTests
{
    private static readonly TagRows Rows = new()
    {
        LanguageAliases = new Dictionary<string, string> { ["iw"] = "he", ["sh"] = "sr-Latn" },
        LikelySubtags = new Dictionary<string, string>
        {
            ["de"] = "de-Latn-DE",
            ["und-AT"] = "de-Latn-AT",
            ["sr-ME"] = "sr-Latn-ME",
        },
        Parents = new Dictionary<string, string> { ["de-AT"] = "de-150" },
        Matches =
        [
            new("*-*", "*-*", 50, false),
            new("de-*-$dach", "de-*-$dach", 3, false),
            new("*-*-*", "*-*-*", 4, false),
        ],
        MatchVariables = new Dictionary<string, string> { ["$dach"] = "AT+CH" },
    };

    [Fact]
    public void A_table_answers_from_its_rows()
    {
        var tags = new TagTable(Rows);

        Assert.Equal("he", tags.Canonicalize(LocaleTag.Parse("iw")).ToString());
        Assert.Equal("de-Latn-AT", tags.Maximize(LocaleTag.Parse("und-AT")).ToString());
        Assert.Equal(
            ["de-AT", "de-150", "de"],
            tags.Ancestry(LocaleTag.Parse("de-AT")).Select(tag => tag.ToString())
        );
        Assert.Equal(
            1,
            new LocaleMatcher(tags, [LocaleTag.Parse("de"), LocaleTag.Parse("de-CH")]).BestMatch(
                "de-AT"
            )
        );
    }

    public static TheoryData<string, TagRows> NewShapes =>
        new()
        {
            {
                "a likely row for another tag",
                Rows with
                {
                    LikelySubtags = Row("de", "fr-Latn-FR"),
                }
            },
            {
                "a likely row that is complete",
                Rows with
                {
                    LikelySubtags = Row("de-Latn-AT", "de-Latn-AT"),
                }
            },
            {
                "a likely language of four letters",
                Rows with
                {
                    LikelySubtags = Row("language", "language-Latn-DE"),
                }
            },
            { "a parent with a variant", Rows with { Parents = Row("de-1996", "de") } },
            { "an alias with a script", Rows with { LanguageAliases = Row("de-Latn-AT", "de") } },
            { "a malformed tag", Rows with { Parents = Row("de--AT", "de") } },
            {
                "a variable that is not defined",
                Rows with
                {
                    Matches = [.. Rows.Matches, new("fr-*-$no", "fr-*-$no", 3, false)],
                }
            },
            {
                "a distance with no room",
                Rows with
                {
                    Matches = [.. Rows.Matches, new("fr", "de", 99, false)],
                }
            },
            {
                "any language with a script",
                Rows with
                {
                    Matches = [.. Rows.Matches, new("*-Latn", "*-Cyrl", 5, false)],
                }
            },
            { "no distance of scripts", Rows with { Matches = [new("fr", "de", 9, false)] } },
        };

    [Theory]
    [MemberData(nameof(NewShapes))]
    public void A_row_of_a_shape_that_CLDR_did_not_have_is_refused(string shape, TagRows rows)
    {
        Assert.NotEmpty(shape);
        Assert.Throws<FormatException>(() => new TagTable(rows));
    }

    private static Dictionary<string, string> Row(string key, string value) =>
        new() { [key] = value };
}
