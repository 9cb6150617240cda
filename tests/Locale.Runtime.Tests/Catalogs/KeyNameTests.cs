namespace LocaleGen;

public class KeyNameTests
{
    [Theory]
    [InlineData("plain.key")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("with space")]
    [InlineData("with\ttab")]
    [InlineData("with\nline")]
    [InlineData("with\\backslash")]
    [InlineData("\\n\\t\\\\")]
    [InlineData("ends with \\")]
    [InlineData("a:b")]
    [InlineData("ключ漢😀")]
    [InlineData("\r")]
    public void A_key_of_any_name_is_found_by_it(string name)
    {
        var catalog = InMemoryCatalog.Of(
            new()
            {
                ["en"] = new()
                {
                    ["before"] = "b {x}",
                    [name] = "{count, plural, other {#}} {service}",
                    ["after"] = "a {y} {z, number}",
                },
            }
        );
        Assert.Equal(["before", name, "after"], catalog.Keys);
        Assert.True(catalog.TryFindKey(name, out var key));
        Assert.Equal(1, key);
        Assert.Equal(
            [new("count", ArgumentKind.Number), new("service", ArgumentKind.Text)],
            catalog.SignatureOf(key).Arguments
        );
        Assert.Equal("3 x", Formatted.Text(catalog.For("en"), key, (Number)3, "x"));
        var (overrides, refusals) = Overrides.Create(catalog, [new("en", name, "{service}!")]);
        Assert.Empty(refusals);
        Assert.Equal("x!", Formatted.Text(overrides.For("en"), key, (Number)3, "x"));
    }

    [Fact]
    public void A_catalog_may_have_no_keys()
    {
        var catalog = InMemoryCatalog.Of(new() { ["en"] = [], ["de"] = [] });
        Assert.Empty(catalog.Keys);
        Assert.False(catalog.TryFindKey("", out _));
        Assert.Equal("de", catalog.For("de").Locale);
    }

    [Fact]
    public void A_key_without_a_text_anywhere_shows_its_name()
    {
        var catalog = InMemoryCatalog.Of(
            new()
            {
                ["en"] = [],
                ["de"] = new() { ["ключ.name"] = "only {x}", ["plain"] = "p" },
            }
        );
        var messages = catalog.For("en");
        Assert.Equal("ключ.name", Formatted.Text(messages, 0, "x"));
        Assert.Equal("plain", messages.Text(1));
        Assert.Equal("plain"u8, messages.Utf8(1));
        Assert.Equal("only x", Formatted.Text(catalog.For("de"), 0, "x"));
    }
}
