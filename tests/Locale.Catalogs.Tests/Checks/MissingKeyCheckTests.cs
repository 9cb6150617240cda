namespace LocaleGen.Tests;

public sealed class MissingKeyCheckTests
{
    [Fact]
    public void A_missing_key_is_reported_at_the_key_before_it()
    {
        var missing = new TestFolder()
            .With("en.json", """{ "a": "A", "b": "B\nB", "c": "C", "d": "D" }""")
            .With("de.json", """{ "d": "D", "[|a|]": "A" }""")
            .Check(LocaleRules.KeyMissing);
        Assert.Equal(2, missing.Count);
        Assert.Equal("'b' is missing in 'de': add it (source: \"B B\")", missing[0].Text);
        Assert.Equal(new MissingKey("b", "B\nB", "a", "a"), Added(missing[0]));
        Assert.Equal(new MissingKey("c", "C", "b", "a"), Added(missing[1]));
    }

    [Fact]
    public void Without_a_key_before_it_it_is_reported_at_its_group_or_at_the_brace()
    {
        var missing = new TestFolder()
            .With("en.json", """{ "t": "T", "g": { "h": { "a": "A", "b": "B" } } }""")
            .With(
                "de.json",
                """{ "g": { "[|h|]": { "b": "B" } } }""".Replace("{ \"g\"", "[|{|] \"g\"")
            )
            .With("fr.json", """{ "t": "T", "[|g|]": {} }""")
            .Check(LocaleRules.KeyMissing);
        Assert.Equal(["t", "g.h.a", "g.h.a", "g.h.b"], missing.Select(one => Added(one)!.Key));
    }

    [Fact]
    public void A_key_is_missed_in_the_file_of_its_group_or_in_the_one_that_can_hold_it()
    {
        var missing = new TestFolder()
            .With("en.json", """{ "t": "T" }""")
            .With("en/alerts.json", """{ "a": "A", "b": "B" }""")
            .With("de.json", """{ "t": "T" }""")
            .With("de/alerts.json", """{ "[|a|]": "A" }""")
            .With("fr.json", """[|{|] "t": "T" }""")
            .With("pl/alerts.json", """[|{|] "a": "A", "b": "B" }""")
            .Check(LocaleRules.KeyMissing);
        Assert.Equal(
            ["de/alerts.json alerts.b", "fr.json alerts.a", "fr.json alerts.b", "pl/alerts.json "],
            missing.Select(one => $"{one.File!.Path} {Added(one)?.Key}")
        );
    }

    [Fact]
    public void An_inherited_key_is_not_missing() =>
        Assert.Empty(
            new TestFolder()
                .With("en.json", """{ "a": "A", "b": "B" }""")
                .With("en-GB.json", "{}")
                .With("de.json", """{ "a": "A", "b": "B" }""")
                .With("de-AT.json", """{ "a": "A" }""")
                .With("de-CH.json", "{}")
                .Check(LocaleRules.KeyMissing)
        );

    [Fact]
    public void What_a_whole_family_lacks_is_missed_in_its_head_alone() =>
        new TestFolder()
            .With("en.json", """{ "a": "A", "b": "B" }""")
            .With("pt.json", """{ "[|a|]": "A" }""")
            .With("pt-PT.json", "{}")
            .With("pt-AO.json", "{}")
            .With("es-MX.json", """{ "[|a|]": "A" }""")
            .Check(LocaleRules.KeyMissing);

    [Fact]
    public void Another_script_inherits_nothing() =>
        new TestFolder()
            .Source("zh")
            .With("zh.json", """{ "a": "A" }""")
            .With("zh-Hant.json", "[|{|]}")
            .With("zh-Hant-HK.json", "{}")
            .Check(LocaleRules.KeyMissing);

    [Fact]
    public void A_file_that_could_not_be_read_whole_is_not_asked() =>
        Assert.Empty(
            new TestFolder()
                .With("en.json", """{ "a": "A", "b": "B" }""")
                .With("de.json", """{ "a": "A", "b """)
                .Check(LocaleRules.KeyMissing)
        );

    [Fact]
    public void A_key_with_a_broken_message_is_not_missing() =>
        Assert.Empty(
            new TestFolder()
                .With("en.json", """{ "a": "A" }""")
                .With("de.json", """{ "a": "{" }""")
                .Check(LocaleRules.KeyMissing)
        );

    [Fact]
    public void A_long_source_text_is_cut()
    {
        var text = new TestFolder()
            .With("en.json", $$"""{ "a": "{{new string('x', 100)}}" }""")
            .With("de.json", "[|{|]}")
            .Check(LocaleRules.KeyMissing)[0]
            .Text;
        Assert.EndsWith($"(source: \"{new string('x', 59)}…\")", text);
    }

    [Fact]
    public void Adding_every_missing_key_leaves_none_and_the_order_of_the_source()
    {
        const string source = """{ "a": "A", "b": "B", "g": { "c": "C", "d": "D" }, "e": "E" }""";
        var text = """{ "b": "B" }""";
        foreach (var _ in Enumerable.Range(0, 4))
        {
            var first = new TestFolder().With("en.json", source).With("de.json", text).CheckAll()[
                0
            ];
            text = JsonLocaleEditor.InsertKey(text, "", Added(first)!)!;
        }

        Assert.Equal("""{ "a": "A", "b": "B", "e": "E", "g": { "c": "C", "d": "D" } }""", text);
        Assert.Empty(new TestFolder().With("en.json", source).With("de.json", text).CheckAll());
    }

    private static MissingKey? Added(CatalogDiagnostic found) =>
        found.Fix is { } fix ? Assert.IsType<KeyAddition>(Assert.Single(fix.Changes)).Key : null;
}
