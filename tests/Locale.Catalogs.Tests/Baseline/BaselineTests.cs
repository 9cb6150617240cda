namespace LocaleGen.Tests;

public sealed class BaselineTests
{
    private const string Source = """{ "a": "A", "b": "{n}", "c": "C" }""";

    [Fact]
    public void What_is_written_covers_what_was_found_and_nothing_is_stale()
    {
        var found = Check("""{ "a": "A", "b": "ohne" }""");
        var baseline = Baseline.Read(Baseline.Write(found));
        Assert.Equal(2, found.Count);
        Assert.All(found, one => Assert.True(baseline.Covers(one)));
        Assert.Empty(baseline.Errors);
        Assert.Empty(baseline.FindStale(found));
    }

    [Fact]
    public void It_names_rule_file_key_and_the_hash_of_the_text() =>
        Assert.Equal(
            """
            {
              "version": 1,
              "findings": [
                { "rule": "LOC103", "file": "de", "key": "b", "hash": "c53a0674" },
                { "rule": "LOC101", "file": "de", "key": "c" }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Baseline.Write(Check("""{ "a": "A", "b": "ohne" }""").Reverse())
        );

    [Fact]
    public void A_finding_is_known_wherever_it_moves_and_told_again_when_its_text_changes()
    {
        var baseline = Baseline.Read(Baseline.Write(Check("""{ "a": "A", "b": "ohne" }""")));
        Assert.All(
            Check("""{ "b": "ohne", "a": "anders" }"""),
            one => Assert.True(baseline.Covers(one))
        );
        var changed = Check("""{ "a": "A", "b": "ohne es" }""");
        var told = Assert.Single(changed, one => !baseline.Covers(one));
        Assert.Equal("LOC103", told.Rule.Id);
        Assert.Equal("b", Assert.Single(baseline.FindStale(changed)).Key);
    }

    [Fact]
    public void What_is_mended_is_stale_at_its_place()
    {
        var text = Baseline.Write(Check("""{ "a": "A", "b": "{n}" }"""));
        var stale = Assert.Single(
            Baseline.Read(text).FindStale(Check("""{ "a": "A", "b": "{n}", "c": "C" }"""))
        );
        Assert.Equal(text.IndexOf("{ \"rule\"", StringComparison.Ordinal), stale.Range.Start);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("""{ "version": [|2|] }""", "write it anew")]
    [InlineData("""{ "findings": [|{}|] }""", "list")]
    [InlineData("""{ "findings": [ [|1|] ] }""", "object")]
    [InlineData("""{ "findings": [ [|{ "rule": "LOC101" }|] ] }""", "\"file\"")]
    [InlineData("""{ "findings": [ { "rule": [|"LOC999"|], "file": "de" } ] }""", "LOC999")]
    [InlineData("""{ "findings": [ { "rule": "LOC101", "file": "de", "key": [|1|] } ] }""", "key")]
    public void A_fault_of_the_file_is_told_at_its_place(string marked, string part)
    {
        var text = marked.Replace("[|", "").Replace("|]", "");
        var error = Assert.Single(Baseline.Read(text).Errors);
        Assert.Contains(part, error.Text);
        Assert.Equal(
            Math.Max(0, marked.IndexOf("[|", StringComparison.Ordinal)),
            error.Range.Start
        );
    }

    [Theory]
    [InlineData("locale.baseline.json", true)]
    [InlineData("/app/Locale.Baseline.json", true)]
    [InlineData("C:\\app\\locale.baseline.json", true)]
    [InlineData("my-locale.baseline.json", false)]
    public void A_file_is_known_by_its_name(string path, bool isNamed) =>
        Assert.Equal(isNamed, Baseline.IsNamed(path));

    private static IReadOnlyList<CatalogDiagnostic> Check(string german) =>
        new TestFolder().With("en.json", Source).With("de.json", german).CheckAll();
}
