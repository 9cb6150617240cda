using System.Text;
using System.Text.Json;

namespace LocaleGen.Tests;

public sealed class LargeCatalogTests
{
    [Fact]
    public void Five_thousand_keys_compile()
    {
        var generated = new LocaleProject()
            .With(
                "Locales/en.json",
                Texts(5000, "{count, plural, one {# item} other {# items}} of {owner}")
            )
            .With(
                "Locales/pl.json",
                Texts(5000, "{count, plural, one {# a} few {# b} many {# c} other {# d}} {owner}")
            )
            .Generate();
        Assert.Contains("Group49K99 = 4999,", generated["Key.g.cs"]);
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_at_once()
    {
        var generated = new LocaleProject()
            .With("Locales/en.json", """{ "a": "b" }""")
            .With("Locales/de.json", "{ \"a\": \"" + new string('x', 50_000_000) + "\" }")
            .Generate();
        Assert.True(generated["Strings.de.g.cs"].Length < 1000);
    }

    [Fact]
    public void A_table_of_several_literals_says_what_one_would()
    {
        var text = string.Concat(Enumerable.Repeat("a\u00e9\U0001F600\\\"'", 9_000));
        var generated = new LocaleProject
        {
            Code = """
                namespace MyApp;

                static class Program
                {
                    static string Show() => Strings.For("en").Long + Strings.For("en").Short;
                }
                """,
        }
            .With(
                "Locales/en.json",
                $$"""{ "long": {{JsonSerializer.Serialize(text)}}, "short": "Ende" }"""
            )
            .Generate();
        Assert.Contains("\n            + \"", generated["Strings.en.g.cs"]);
        Assert.Equal(text + "Ende", generated.Show());
    }

    private static string Texts(int count, string text)
    {
        var file = new StringBuilder("{");
        for (var index = 0; index < count; index++)
        {
            file.Append(index == 0 ? "" : ",")
                .Append($"\"group{index / 100}.k{index % 100}\": \"{text}\"\n");
        }

        return file.Append('}').ToString();
    }
}
