namespace LocaleGen;

public class MarkupOverrideTests
{
    private static readonly Catalog Catalog = InMemoryCatalog.Of(
        new()
        {
            ["en"] = new()
            {
                ["rich"] = "<link>Read <b>this</b></link>",
                ["plain"] = "Tom & {name}",
                ["source"] = "<b>only</b> here",
            },
            ["de"] = new()
            {
                ["rich"] = "<link>Lies <b>das</b></link>",
                ["plain"] = "Tom & {name}",
            },
        },
        tags: DeclaredTags.Of(["b", "link"])
    );

    [Fact]
    public void An_override_may_use_the_tags_of_its_message()
    {
        var (overrides, refusals) = Overrides.Create(
            Catalog,
            [new("de", "rich", "<link>Bitte & lesen</link>"), new("de", "plain", "<b> & {name}")]
        );
        Assert.Empty(refusals);
        var german = overrides.For("de");
        Assert.Equal(
            "<a href=\"https://x\">Bitte &amp; lesen</a>",
            Markup.Text(new Message1(german, 0, "https://x").Html)
        );
        Assert.Equal("Bitte & lesen", new Message1(german, 0, "https://x").ToString());
        Assert.Equal("&lt;b&gt; &amp; &lt;i&gt;", Markup.Text(new Message1(german, 1, "<i>").Html));
        Assert.Equal("<b>only</b> here", Markup.Text(new Message0(german, 2).Html));
        Assert.Equal(
            "<https://x|Read this>",
            Markup.Text(new Message1(overrides.For("en"), 0, "https://x").Mrkdwn)
        );
    }

    [Theory]
    [InlineData("rich", "<i>x</i>", "there is no tag <i>: this message has <link>, <b>", 0)]
    [InlineData("rich", "<b><link>x</link></b>", "<link> stands in <b>", 3)]
    [InlineData("rich", "<b>x", "is not closed", 0)]
    public void Other_tags_are_refused_with_the_legal_ones(
        string key,
        string text,
        string reason,
        int place
    )
    {
        var (overrides, refusals) = Overrides.Create(Catalog, [new("de", key, text)]);
        var refusal = Assert.Single(refusals);
        Assert.Contains(reason, refusal.Errors[0].Text);
        Assert.Equal(place, refusal.Errors[0].Range.Start);
        Assert.Equal(["link", "b"], refusal.LegalTags.Select(tag => tag.Name));
        Assert.Equal("Lies das", new Message1(overrides.For("de"), 0, "").ToString());
    }

    [Fact]
    public void A_missing_text_shows_its_name_escaped()
    {
        var catalog = InMemoryCatalog.Of(
            new()
            {
                ["en"] = new() { ["a"] = "x" },
                ["de"] = new() { ["b<"] = "y" },
            }
        );
        Assert.Equal("b&lt;", Markup.Text(new Message0(catalog.For("en"), 1).Html));
    }
}
