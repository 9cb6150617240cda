using System.Collections.Concurrent;

namespace LocaleGen;

public class OverrideSnapshotTests
{
    [Fact]
    public void A_snapshot_with_more_words_leaves_the_one_before_alone()
    {
        var (first, _) = Overrides.Create(TestStrings.Catalog, [new("de", "greeting", "A {name}")]);
        var (second, _) = first.With([
            new("de", "greeting", "B {name}"),
            new("de", "alerts.title", "T"),
        ]);
        Assert.Equal("A x", first.For<TestStrings>("de").Hello("x"));
        Assert.Equal("Alarme", first.For<TestStrings>("de").TitleText);
        Assert.Equal("B x", second.For<TestStrings>("de").Hello("x"));
        Assert.Equal("T", second.For<TestStrings>("de").TitleText);
        Assert.Equal("Hallo x!", TestStrings.Catalog.For<TestStrings>("de").Hello("x"));
    }

    [Theory]
    [InlineData("Hallo {name}!", "Grüß dich, {name}", "Grüß dich, Ada")]
    [InlineData("Hallo {name}!", "{name} ({name})", "Ada (Ada)")]
    [InlineData("Hallo {name}!", "Hallo!", "Hallo!")]
    [InlineData("{name} ({name})", "Hallo {name}!", "Hallo Ada!")]
    [InlineData("{name}, {other}", "Hallo {name}!", "Hallo Ada!")]
    [InlineData("{other}, {name}", "Hallo {name}!", "Hallo Bea!")]
    public void An_override_may_have_another_shape_than_the_text(
        string text,
        string words,
        string expected
    )
    {
        var catalog = InMemoryCatalog.Of(new() { ["de"] = new() { ["greeting"] = text } });
        var (overrides, _) = Overrides.Create(catalog, [new("de", "greeting", words)]);
        Argument[] names = catalog.SignatureOf(0).Arguments.Count == 1 ? ["Ada"] : ["Ada", "Bea"];
        Assert.Equal(expected, Formatted.Text(overrides.For("de"), 0, names));
    }

    [Fact]
    public void Of_two_overrides_of_one_message_the_later_holds()
    {
        var (overrides, refusals) = Overrides.Create(
            TestStrings.Catalog,
            [new("de", "greeting", "A {name}"), new("DE", "greeting", "B {name}")]
        );
        Assert.Empty(refusals);
        Assert.Equal("B x", overrides.For<TestStrings>("de").Hello("x"));
        Assert.Single(overrides.Texts);
    }

    [Theory]
    [InlineData("de-AT", "de-AT")]
    [InlineData("de-AT", "DE-at")]
    [InlineData("DE-at", "de-AT")]
    [InlineData("de_AT", "de-AT")]
    public void An_override_is_taken_back_however_the_tag_is_written(string given, string taken)
    {
        var (overrides, refusals) = Overrides.Create(
            TestStrings.Catalog,
            [new(given, "greeting", "A {name}"), new("de", "greeting", "B {name}")]
        );
        Assert.Empty(refusals);
        Assert.Equal("A x", overrides.For<TestStrings>("de-AT").Hello("x"));
        var without = overrides.Without(taken, "greeting");
        Assert.Equal("Servus x!", without.For<TestStrings>("de-AT").Hello("x"));
        Assert.Equal("B x", without.For<TestStrings>("de").Hello("x"));
        Assert.Equal("A x", overrides.For<TestStrings>("de-AT").Hello("x"));
    }

    [Theory]
    [InlineData("fr", "greeting")]
    [InlineData("pl", "greeting")]
    [InlineData("de", "nothing")]
    [InlineData("", "")]
    public void Taking_back_what_is_not_there_changes_nothing(string locale, string key)
    {
        var (overrides, _) = Overrides.Create(
            TestStrings.Catalog,
            [new("de", "greeting", "B {name}")]
        );
        Assert.Equal(overrides.Texts, overrides.Without(locale, key).Texts);
    }

    [Fact]
    public void Tenants_never_see_each_other()
    {
        var tenants = Enumerable
            .Range(0, 20)
            .Select(tenant =>
                Overrides
                    .Create(TestStrings.Catalog, [new("en", "greeting", $"T{tenant} {{name}}")])
                    .Overrides
            )
            .ToArray();
        Parallel.For(
            0,
            2000,
            run =>
            {
                var tenant = run % tenants.Length;
                var strings = tenants[tenant].For<TestStrings>("en");
                Assert.Equal($"T{tenant} x", strings.Hello("x"));
                Assert.Equal("Hello x!", TestStrings.Catalog.For<TestStrings>("en").Hello("x"));
            }
        );
    }

    [Fact]
    public void Accessors_are_made_once_for_each_locale_and_snapshot()
    {
        var (overrides, _) = Overrides.Create(
            TestStrings.Catalog,
            [new("de", "greeting", "B {name}")]
        );
        var strings = overrides.For<TestStrings>("de");
        Assert.Same(strings, overrides.For<TestStrings>("de-DE"));
        Assert.NotSame(strings, TestStrings.Catalog.For<TestStrings>("de"));
        Assert.Same(overrides.For<TestStrings>("pl"), TestStrings.Catalog.For<TestStrings>("pl"));
        Assert.Same(overrides.For<TestStrings>("xx"), TestStrings.Catalog.For<TestStrings>("en"));
    }

    [Fact]
    public void Words_may_be_swapped_while_others_read_them()
    {
        var current = Overrides.Create(TestStrings.Catalog, []).Overrides;
        var seen = new ConcurrentDictionary<string, bool>();
        Parallel.For(
            0,
            400,
            run =>
            {
                if (run % 4 == 0)
                {
                    var (next, refusals) = Volatile
                        .Read(ref current)
                        .With([new("de", "greeting", $"{{name}} {run % 3}")]);
                    Assert.Empty(refusals);
                    Volatile.Write(ref current, next);
                }

                for (var read = 0; read < 20; read++)
                {
                    var strings = Volatile.Read(ref current).For<TestStrings>("de");
                    seen[strings.Hello("x")] = true;
                    Assert.Equal("2 Alarme in api", strings.FiringText(2, "api"));
                }
            }
        );
        Assert.Subset(
            new HashSet<string> { "Hallo x!", "x 0", "x 1", "x 2" },
            seen.Keys.ToHashSet()
        );
    }

    [Fact]
    public void An_override_shows_in_every_way_of_writing()
    {
        var (overrides, _) = Overrides.Create(
            TestStrings.Catalog,
            [
                new(
                    "pl",
                    "alerts.firing",
                    "{count, plural, one {# x} few {# y} other {# z}}: {service}"
                ),
            ]
        );
        var messages = overrides.For("pl");
        Assert.Equal("3 y: api", Formatted.Text(messages, TestStrings.Firing, (Number)3, "api"));
        Assert.Equal("1,5 z: ä", Formatted.Text(messages, TestStrings.Firing, (Number)1.5, "ä"));
    }

    [Fact]
    public void The_data_that_overrides_are_compiled_with_may_be_the_full_one()
    {
        var (overrides, refusals) = Overrides.Create(
            TestStrings.Catalog,
            [new("de-AT", "alerts.firing", "{count, number}")],
            CldrData.Full
        );
        Assert.Empty(refusals);
        Assert.Equal("1\u00A0234", overrides.For<TestStrings>("de-AT").FiringText(1234, ""));
    }
}
