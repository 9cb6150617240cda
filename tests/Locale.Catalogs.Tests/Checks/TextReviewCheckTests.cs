namespace LocaleGen.Tests;

public sealed class TextReviewCheckTests
{
    public static TheoryData<string, string> Marked =>
        new()
        {
            { "LOC011", """{ "a": "{n, [|Plural|], other {#}}" }""" },
            { "LOC012", """{ "a": "\u00e4 {n, number,[| |]#,##0}" }""" },
            { "LOC013", """{ "a": "{n, number, ::[|percent|]}" }""" },
            { "LOC208", """{ "a": "{n, [|choice|], 0#a|1#b}" }""" },
            { "LOC209", """{ "a": "{n, plural, =[|1.5|] {a} other {#}}" }""" },
        };

    [Theory]
    [MemberData(nameof(Marked))]
    public void What_is_accepted_and_odd_is_said_at_its_place(string id, string marked)
    {
        var rule = LocaleRules.Find(id)!;
        var found = new TestFolder()
            .With("en.json", """{ "a": "{n, number}" }""")
            .With("de.json", marked)
            .Check(rule);
        Assert.Equal("de.json", Assert.Single(found).File!.Path);
    }

    /// <summary>Hours, were each place looked for from the start of its text.</summary>
    [Fact]
    public void A_long_text_may_have_a_fault_in_every_word()
    {
        const int words = 100_000;
        var text = string.Concat(Enumerable.Repeat("\\u0065\u0301 \u200B", words));
        var found = new TestFolder().With("en.json", $$"""{ "a": "{{text}}" }""").CheckAll();
        Assert.Equal(
            words,
            found.Single(one => one.Rule == LocaleRules.NotNormalized).Fix!.Changes.Count
        );
        Assert.Contains(found, one => one.Rule == LocaleRules.InvisibleCharacter);
    }
}
