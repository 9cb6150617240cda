using System.Text;

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
        Assert.Contains("Group49K99,", generated["Key.g.cs"]);
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
