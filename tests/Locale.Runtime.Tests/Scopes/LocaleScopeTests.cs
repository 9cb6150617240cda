namespace LocaleGen;

public class LocaleScopeTests
{
    private static string Current => TestStrings.Catalog.Current.Locale;

    [Fact]
    public void Scopes_nest()
    {
        using (LocaleScope.Use("de"))
        {
            Assert.Equal("de", Current);
            using (LocaleScope.Use("pl"))
            {
                Assert.Equal("pl", Current);
                Assert.Equal("Alarmy", TestStrings.Catalog.GetCurrent<TestStrings>().TitleText);
            }

            Assert.Equal("de", Current);
        }

        Assert.Null(LocaleScope.Current);
    }

    [Fact]
    public void Scopes_may_end_in_any_order()
    {
        var outer = LocaleScope.Use("de");
        var middle = LocaleScope.Use("de-AT");
        var inner = LocaleScope.Use("pl");
        middle.Dispose();
        outer.Dispose();
        Assert.Equal("pl", Current);
        inner.Dispose();
        Assert.Null(LocaleScope.Current);
    }

    [Fact]
    public void Ending_a_scope_twice_ends_no_other()
    {
        using var outer = LocaleScope.Use("de");
        var inner = LocaleScope.Use("pl");
        inner.Dispose();
        inner.Dispose();
        Assert.Equal("de", Current);
        var again = LocaleScope.Use("de-AT");
        inner.Dispose();
        Assert.Equal("de-AT", Current);
        again.Dispose();
        Assert.Equal("de", Current);
    }

    [Fact]
    public async Task A_scope_flows_into_what_is_awaited_and_not_out_of_it()
    {
        using var scope = LocaleScope.Use("de");
        await Task.Yield();
        Assert.Equal("de", Current);
        var inner = await Task.Run(async () =>
        {
            Assert.Equal("de", Current);
            using var other = LocaleScope.Use("pl");
            await Task.Yield();
            return Current;
        });
        Assert.Equal("pl", inner);
        Assert.Equal("de", Current);
        await UseAsync("de-AT");
        Assert.Equal("de", Current);
    }

    [Fact]
    public async Task Flows_side_by_side_have_their_own_scopes()
    {
        var locales = new[] { "de", "pl", "de-AT", "en" };
        using var gate = new SemaphoreSlim(0);
        var flows = locales
            .Select(async locale =>
            {
                using var scope = LocaleScope.Use(locale);
                await gate.WaitAsync();
                return Current;
            })
            .ToArray();
        gate.Release(locales.Length);
        Assert.Equal(locales, await Task.WhenAll(flows));
    }

    [Fact]
    public async Task What_was_started_in_a_scope_stays_in_its_locale_after_the_scope_has_ended()
    {
        using var gate = new SemaphoreSlim(0);
        Task<string> left;
        using (LocaleScope.Use("de"))
        {
            left = ReadLater(gate);
        }

        Assert.Null(LocaleScope.Current);
        gate.Release();
        Assert.Equal("de", await left);
    }

    [Theory]
    [InlineData(null, "en")]
    [InlineData("", "en")]
    [InlineData("xx-", "en")]
    [InlineData("de-CH", "de")]
    public void A_scope_takes_any_tag(string? tag, string expected)
    {
        using var scope = LocaleScope.Use(tag);
        Assert.Equal(expected, Current);
    }

    [Theory]
    [InlineData(null, "en")]
    [InlineData("fr, pl;q=0.5, de;q=0.4", "pl")]
    [InlineData("de-AT", "de-AT")]
    [InlineData(";;;", "en")]
    public void A_scope_takes_the_languages_of_a_request(string? languages, string expected)
    {
        using var scope = LocaleScope.UseMatch(languages);
        Assert.Equal(expected, Current);
        Assert.Equal(expected, Current);
    }

    [Fact]
    public void One_scope_serves_several_catalogs()
    {
        var other = InMemoryCatalog.Of(
            new()
            {
                ["fr"] = new() { ["a"] = "x" },
                ["de-AT"] = new() { ["a"] = "y" },
            }
        );
        using var scope = LocaleScope.Use("de-AT");
        Assert.Equal("y", other.Current.Text(0));
        Assert.Equal("de-AT", Current);
        Assert.Equal("y", other.Current.Text(0));
    }

    private static async Task UseAsync(string tag)
    {
        LocaleScope.Use(tag);
        await Task.Yield();
        Assert.Equal(tag, Current);
    }

    private static async Task<string> ReadLater(SemaphoreSlim gate)
    {
        await gate.WaitAsync();
        return Current;
    }
}
