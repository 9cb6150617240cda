using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen.Tests;

public sealed class JsonLocaleEditorTests
{
    [Theory]
    [InlineData("{}", "{\n  \"k\": \"K\"\n}")]
    [InlineData("", "{\n  \"k\": \"K\"\n}\n")]
    [InlineData("{\n}\n", "{\n  \"k\": \"K\"\n}\n")]
    [InlineData("{\n    // none yet\n}\n", "{\n  \"k\": \"K\"\n    // none yet\n}\n")]
    [InlineData("{\n    \"z\": \"Z\"\n}\n", "{\n    \"k\": \"K\",\n    \"z\": \"Z\"\n}\n")]
    [InlineData("{ \"z\":\"Z\" }", "{ \"k\":\"K\", \"z\":\"Z\" }")]
    [InlineData("{\"z\": \"Z\"}", "{\"k\": \"K\",\"z\": \"Z\"}")]
    [InlineData("{\r\n\t\"z\": \"Z\"\r\n}", "{\r\n\t\"k\": \"K\",\r\n\t\"z\": \"Z\"\r\n}")]
    [InlineData(
        "{\n  \"@@locale\": \"de\",\n  \"z\": \"Z\"\n}",
        "{\n  \"@@locale\": \"de\",\n  \"k\": \"K\",\n  \"z\": \"Z\"\n}"
    )]
    public void The_first_key_of_a_group_goes_to_its_head(string before, string after) =>
        Assert.Equal(after, JsonLocaleEditor.InsertKey(before, "", new("k", "K", null, null)));

    [Theory]
    [InlineData(
        "{\n  \"a\": \"A\",\n  \"z\": \"Z\"\n}",
        "{\n  \"a\": \"A\",\n  \"k\": \"K\",\n  \"z\": \"Z\"\n}"
    )]
    [InlineData(
        "{\n  \"a\": \"A\" // remark\n}",
        "{\n  \"a\": \"A\", // remark\n  \"k\": \"K\"\n}"
    )]
    [InlineData(
        "{\n  \"a\": \"A\", // remark\n}",
        "{\n  \"a\": \"A\", // remark\n  \"k\": \"K\",\n}"
    )]
    [InlineData(
        "{\n  \"a\": \"A\" /* r */ ,\n}",
        "{\n  \"a\": \"A\" /* r */ ,\n  \"k\": \"K\",\n}"
    )]
    [InlineData(
        "{\n  \"a\": \"A\"\n  , \"z\": \"Z\"\n}",
        "{\n  \"a\": \"A\",\n  \"k\": \"K\"\n  , \"z\": \"Z\"\n}"
    )]
    [InlineData("{ \"a\": \"A\" }", "{ \"a\": \"A\", \"k\": \"K\" }")]
    [InlineData("{ \"a\": \"A\", \"z\": \"Z\" }", "{ \"a\": \"A\", \"k\": \"K\", \"z\": \"Z\" }")]
    [InlineData(
        "{\n  \"a\": \"A\",\n  \"@a\": {\n    \"maxLength\": 9\n  }\n}",
        "{\n  \"a\": \"A\",\n  \"@a\": {\n    \"maxLength\": 9\n  },\n  \"k\": \"K\"\n}"
    )]
    public void A_key_goes_behind_the_one_before_it(string before, string after) =>
        Assert.Equal(after, JsonLocaleEditor.InsertKey(before, "", new("k", "K", null, "a")));

    [Theory]
    [InlineData(
        "{\n  \"g\": {\n    \"z\": \"Z\"\n  }\n}",
        null,
        "{\n  \"g\": {\n    \"k\": \"K\",\n    \"z\": \"Z\"\n  }\n}"
    )]
    [InlineData(
        "{\n  \"g\": {\n    \"a\": \"A\"\n  }\n}",
        "g.a",
        "{\n  \"g\": {\n    \"a\": \"A\",\n    \"k\": \"K\"\n  }\n}"
    )]
    [InlineData("{\n  \"g\": {}\n}", null, "{\n  \"g\": {\n    \"k\": \"K\"\n  }\n}")]
    [InlineData("{ \"g\": {} }", null, "{ \"g\": {\"k\": \"K\"} }")]
    [InlineData(
        "{\n  \"a\": \"A\"\n}",
        null,
        "{\n  \"a\": \"A\",\n  \"g\": {\n    \"k\": \"K\"\n  }\n}"
    )]
    [InlineData("{ \"a\": \"A\" }", null, "{ \"a\": \"A\", \"g\": { \"k\": \"K\" } }")]
    [InlineData("{\n  \"g.a\": \"A\"\n}", "g.a", "{\n  \"g.a\": \"A\",\n  \"g.k\": \"K\"\n}")]
    [InlineData(
        "{\n  \"f.a\": \"A\",\n  \"g.z\": \"Z\"\n}",
        null,
        "{\n  \"f.a\": \"A\",\n  \"g.k\": \"K\",\n  \"g.z\": \"Z\"\n}"
    )]
    [InlineData("{\n  \"f.a\": \"A\"\n}", null, "{\n  \"f.a\": \"A\",\n  \"g.k\": \"K\"\n}")]
    public void A_key_of_a_group_goes_into_it_in_the_style_of_the_file(
        string before,
        string? behind,
        string after
    ) => Assert.Equal(after, JsonLocaleEditor.InsertKey(before, "", new("g.k", "K", null, behind)));

    [Fact]
    public void The_groups_of_the_path_are_not_written()
    {
        var after = JsonLocaleEditor.InsertKey(
            "{ \"z\": \"Z\" }",
            "web.alerts.",
            new("web.alerts.k", "K", null, null)
        );
        Assert.Equal("{ \"k\": \"K\", \"z\": \"Z\" }", after);
    }

    [Fact]
    public void Keys_added_one_after_the_other_stand_in_the_order_of_the_source()
    {
        var text = "{\n  \"a\": \"A\"\n}";
        foreach (
            var missing in new MissingKey[]
            {
                new("b", "B", "a", "a"),
                new("c", "C", "b", "a"),
                new("d", "D", "c", "a"),
            }
        )
        {
            text = JsonLocaleEditor.InsertKey(text, "", missing)!;
        }

        Assert.Equal(
            "{\n  \"a\": \"A\",\n  \"b\": \"B\",\n  \"c\": \"C\",\n  \"d\": \"D\"\n}",
            text
        );
    }

    [Theory]
    [InlineData("{ \"k\": \"there\" }", "", "k")]
    [InlineData("{ \"k\": { \"inner\": \"x\" } }", "", "k")]
    [InlineData("{ \"k\": \"x\" }", "", "k.inner")]
    [InlineData("{ \"a\": \"A\" \"b\": \"B\" }", "", "k")]
    [InlineData("[]", "", "k")]
    [InlineData("{}", "alerts.", "k")]
    [InlineData("{}", "", "@k")]
    public void Where_the_key_cannot_stand_nothing_is_changed(
        string text,
        string prefix,
        string key
    ) => Assert.Null(JsonLocaleEditor.InsertKey(text, prefix, new(key, "K", null, null)));

    [Fact]
    public void Any_file_reads_back_with_its_entries_and_the_new_one()
    {
        var texts = ArbMap
            .Default.GeneratorFor<string>()
            .Where(text => text is not null)
            .Two()
            .ListOf();
        Prop.ForAll(
                texts.Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(),
                sample =>
                {
                    var random = new Random(sample.Item2);
                    var all = LocaleWriting.Distinct(
                        sample.Item1.Append(("g.new", "a \"new\"\ntext\u2028\ud800"))
                    );
                    var added = all.ElementAt(random.Next(all.Count));
                    var known = all.Where(pair => pair.Key != added.Key).ToDictionary();
                    var before = LocaleWriting.Write(known, random);
                    var sibling = known.Keys.FirstOrDefault(key =>
                        GroupOf(key) == GroupOf(added.Key)
                    );
                    var after = JsonLocaleEditor.InsertKey(
                        before,
                        "",
                        new(added.Key, added.Value, null, sibling)
                    );
                    AssertAdded(before, after!, added);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static void AssertAdded(string before, string after, KeyValuePair<string, string> added)
    {
        var file = JsonLocaleReader.Read(after, "");
        Assert.Empty(file.Errors);
        Assert.Equal(added.Value, file.Entries.Single(entry => entry.Key == added.Key).Text);
        Assert.Equal(
            JsonLocaleReader.Read(before, "").Texts,
            new LocaleTexts(new(file.Texts.Texts.Where(text => text.Key != added.Key)))
        );
    }

    private static string GroupOf(string key) =>
        key.Substring(0, Math.Max(0, key.LastIndexOf('.')));
}
