namespace LocaleGen.Tests;

public sealed class BrokenFolderTests
{
    private const string Whole = """
        {
          "@@locale": "en",
          "alerts": {
            "title": "Al\u0065rts \"now\"",
            "firing": "{count, plural, one {# alert is} other {# alerts are}} firing in {service}",
            "@firing": { "args": { "count": "Number", "service": "string" } }
          },
          "sent": "{n, number, integer} sent to {who, select, me {me} other {all}}"
        }
        """;

    [Fact]
    public void Whatever_is_being_typed_every_diagnostic_stands_inside_its_file()
    {
        for (var index = 0; index < Whole.Length; index++)
        {
            foreach (
                var typed in new[]
                {
                    Whole.Substring(0, index),
                    Whole.Remove(index, 1),
                    Whole.Insert(index, "{"),
                }
            )
            {
                var found = new TestFolder()
                    .With("en.json", Whole)
                    .With("de.json", typed)
                    .CheckAll();
                Assert.All(
                    found,
                    one => Assert.InRange(one.Range.End, one.Range.Start, one.File!.Text.Length)
                );
                Assert.All(found, one => Assert.Equal("de.json", one.File!.Path));
            }
        }
    }

    [Fact]
    public void A_broken_source_does_not_blame_its_translations_for_missing_keys()
    {
        for (var index = 0; index < Whole.Length; index++)
        {
            var found = new TestFolder()
                .With("en.json", Whole.Substring(0, index))
                .With("de.json", Whole.Replace("\"en\"", "\"de\""))
                .CheckAll();
            Assert.DoesNotContain(found, one => one.Rule == LocaleRules.KeyMissing);
        }
    }

    [Fact]
    public void A_message_nested_a_thousand_deep_is_an_error_of_its_own()
    {
        var deep =
            string.Concat(Enumerable.Repeat("{n, plural, other {", 1000))
            + string.Concat(Enumerable.Repeat("}}", 1000));
        var found = new TestFolder()
            .With("en.json", $$"""{ "a": "{{deep}}", "b": "B" }""")
            .With("de.json", """{ "a": "A", "b": "B" }""")
            .CheckAll();
        Assert.All(found, one => Assert.Equal(LocaleRules.SyntaxError, one.Rule));
        Assert.NotEmpty(found);
    }
}
