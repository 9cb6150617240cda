using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen.Tests;

public sealed class JsonRemovalTests
{
    [Theory]
    [InlineData("{\n  \"k\": \"K\"\n}\n", "{}\n")]
    [InlineData("{ \"k\": \"K\", }", "{}")]
    [InlineData("{ /* r */ \"k\": \"K\", }", "{ /* r */  }")]
    [InlineData("{\n  \"k\": \"K\",\n  \"z\": \"Z\"\n}", "{\n  \"z\": \"Z\"\n}")]
    [InlineData("{\r\n  \"a\": \"A\",\r\n  \"k\": \"K\"\r\n}", "{\r\n  \"a\": \"A\"\r\n}")]
    [InlineData("{\n  \"a\": \"A\", // r\n  \"k\": \"K\" // s\n}", "{\n  \"a\": \"A\" // r\n}")]
    [InlineData("{\n  \"a\": \"A\",\n  \"k\": \"K\",\n}", "{\n  \"a\": \"A\",\n}")]
    [InlineData("{ \"a\": \"A\", \"k\": \"K\" }", "{ \"a\": \"A\" }")]
    [InlineData("{ \"k\": \"K\", \"z\": \"Z\" }", "{ \"z\": \"Z\" }")]
    [InlineData("{ \"a\": \"A\", \"k\": \"K\", \"z\": \"Z\" }", "{ \"a\": \"A\", \"z\": \"Z\" }")]
    [InlineData("{\n  \"k\": \"K\", \"z\": \"Z\"\n}", "{\n  \"z\": \"Z\"\n}")]
    [InlineData("{\n  \"k\": \"K\"\n  , \"z\": \"Z\"\n}", "{\n  \"z\": \"Z\"\n}")]
    [InlineData("{\n  \"a\": \"A\"\n  , \"k\": \"K\"\n}", "{\n  \"a\": \"A\"\n}")]
    public void A_key_goes_with_its_comma_and_its_line(string before, string after) =>
        Assert.Equal(after, JsonLocaleEditor.RemoveKey(before, "", "k"));

    [Fact]
    public void Its_metadata_and_groups_of_nothing_else_go_with_it() =>
        Assert.Equal(
            "{\n  \"a\": \"A\"\n}\n",
            JsonLocaleEditor.RemoveKey(
                "{\n  \"a\": \"A\",\n  \"g\": {\n    \"h\": {\n      \"k\": \"K\",\n      \"@k\": { \"maxLength\": 3 }\n    }\n  }\n}\n",
                "web.",
                "web.g.h.k"
            )
        );

    [Theory]
    [InlineData("{ \"k\": \"K\" ", "k")]
    [InlineData("{ \"k\": { \"l\": \"K\" } }", "k")]
    [InlineData("{ \"l\": \"K\", \"@k\": {} }", "k")]
    [InlineData("", "k")]
    public void What_is_not_there_or_not_readable_is_left_alone(string text, string key) =>
        Assert.Null(JsonLocaleEditor.RemoveKey(text, "", key));

    [Fact]
    public void Removing_what_was_added_gives_the_text_back() =>
        ForAnyFile(
            (before, known, added) =>
            {
                var sibling = known.FirstOrDefault(key => GroupOf(key) == GroupOf(added));
                var missing = new MissingKey(added, "new", null, sibling);
                var after = JsonLocaleEditor.InsertKey(before, "", missing)!;
                Assert.Equal(before, JsonLocaleEditor.RemoveKey(after, "", added));
            },
            isNeighbour: true
        );

    [Fact]
    public void Any_file_reads_back_without_what_was_removed() =>
        ForAnyFile(
            (before, known, _) =>
            {
                foreach (var key in known)
                {
                    var after = JsonLocaleEditor.RemoveKey(before, "", key)!;
                    var (old, left) = (
                        JsonLocaleReader.Read(before, ""),
                        JsonLocaleReader.Read(after, "")
                    );
                    Assert.Empty(left.Errors);
                    Assert.Equal(
                        new LocaleTexts(new(old.Texts.Texts.Where(text => text.Key != key))),
                        left.Texts
                    );
                }
            },
            isNeighbour: false
        );

    // A neighbour, since a group that was empty before cannot be told from one that has become so.
    private static void ForAnyFile(
        Action<string, IReadOnlyCollection<string>, string> check,
        bool isNeighbour
    )
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
                    var known = LocaleWriting.Distinct(sample.Item1.Append(("g.a", "A")));
                    var before = LocaleWriting.Write(known, random);
                    var group = known.Keys.ElementAt(random.Next(known.Count));
                    var added = isNeighbour ? GroupOf(group) + "new" : "new";
                    check(before, known.Keys, added);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static string GroupOf(string key) => key.Substring(0, key.LastIndexOf('.') + 1);
}
