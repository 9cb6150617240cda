namespace LocaleGen;

/// <summary>The batch interface is that of the CLI, whatever way the messages go.</summary>
public class BatchTests
{
    [Fact]
    public void Lines_of_all_kinds_are_answered_in_order()
    {
        var answers = Conformance.Agreed(
            """{"id":"m","locale":"pl","message":"{n, plural, few {# few} other {#}}","args":{"n":3}}""",
            """{"id":"p","locale":"pl","plural":"cardinal","n":"1.50"}""",
            "nonsense",
            """{"id":"r","locale":"pl","plural":"range","start":"one","end":"few"}""",
            """{"message":"plain"}"""
        );
        Assert.Equal(["m", "p", "3", "r", "5"], answers.Select(answer => $"{answer["id"]}"));
        Assert.Equal(
            ["3 few", "other", "LOC004", "few", "plain"],
            answers.Select(answer =>
                $"{answer["text"] ?? answer["category"] ?? answer["error"]!["rule"]}"
            )
        );
    }

    [Fact]
    public void A_batch_of_nothing_is_answered_with_nothing() => Assert.Empty(Conformance.Agreed());

    [Fact]
    public void A_batch_without_messages_needs_no_catalog() =>
        Assert.Single(Conformance.Agreed("""{"locale":"en","plural":"ordinal","n":"2"}"""));

    // One batch for all cases of a test, since each way of each batch is a compilation.
    [Fact]
    public void A_locale_means_the_same_as_in_the_tool()
    {
        string[] locales = ["de_CH", "iw", "zh-TW", "de-XX", "und", "en", "ca-ES-valencia"];
        Assert.Equal(
            ["1'234.5", "1,234.5", "1,234.5", "1.234,5", "1,234.5", "1,234.5", "1.234,5"],
            TextsOf(locales)
        );
    }

    [Fact]
    public void Locales_that_differ_in_extensions_alone_keep_apart()
    {
        string[] locales = ["ar-EG", "ar-EG-u-nu-latn", "und-u-nu-arab", "und", "en-u-nu-arab"];
        Assert.Equal(["١٬٢٣٤٫٥", "1,234.5", "١٬٢٣٤٫٥", "1,234.5", "١٬٢٣٤٫٥"], TextsOf(locales));
    }

    [Fact]
    public void What_is_refused_is_refused_alike()
    {
        var answers = Conformance.Agreed(
            """{"message":"{d, date, short}","args":{"d":"2024-02-29"}}""",
            """{"message":"żółw \"\\\u0007😀 {n, number, ::foo}","args":{"n":5}}""",
            """{"message":"żółw \"\\\u0007😀 {n, plural, one {x}}","args":{"n":5}}""",
            """{"message":"{n, plural, other {x}}","args":{"n":"5"}}""",
            """{"message":"{g, select, other {x}}","args":{"g":5}}""",
            """{"message":"x","locale":"de_DE.UTF-8"}""",
            """{"message":"x","syntax":"mf2"}"""
        );
        Assert.Equal(
            ["LOC103 1", "LOC002 25", "LOC202 30", "LOC103 1", "LOC103 1", "LOC005 0", "LOC001 0"],
            answers.Select(answer => $"{answer["error"]!["rule"]} {answer["error"]!["offset"]}")
        );
    }

    [Fact]
    public void Texts_come_through_as_they_are()
    {
        string[] messages =
        [
            "{name} {missing} {n, plural, other {# {gone}}}",
            "{gone, plural, other {#}} '{name}' it''s",
            "",
            @"\u0000\u2028\ufffd😀 \""\\ <b>",
        ];
        var lines = messages.Select(message =>
            $$$"""{"message":"{{{message}}}","args":{"name":"Ann","n":1234}}"""
        );
        Assert.Equal(
            ["Ann {missing} 1,234 {gone}", "{gone} {name} it's", "", "\0\u2028\ufffd😀 \"\\ <b>"],
            Conformance.Agreed([.. lines]).Select(answer => $"{answer["text"]}")
        );
    }

    [Fact]
    public void A_message_may_have_many_arguments()
    {
        var names = Enumerable.Range(0, 12).Select(index => $"a{index}").ToArray();
        var message = string.Concat(names.Select(name => $"{{{name}}}"));
        var arguments = string.Join(',', names.Select((name, index) => $"\"{name}\":{index}"));
        var line = $$$$"""{"message":"{{{{message}}}}","args":{{{{{arguments}}}}}}""";
        Assert.Equal("01234567891011", $"{Assert.Single(Conformance.Agreed(line))["text"]}");
    }

    [Fact]
    public void A_long_text_is_written_whole()
    {
        var name = new string('ż', 100_000);
        Assert.Equal(
            name,
            $"{Assert.Single(Conformance.Agreed($$$"""{"message":"{name}","args":{"name":"{{{name}}}"}}"""))["text"]}"
        );
    }

    private static IEnumerable<string> TextsOf(IEnumerable<string> locales)
    {
        var lines = locales.Select(locale =>
            $$$"""{"locale":"{{{locale}}}","message":"{n}","args":{"n":1234.5}}"""
        );
        return Conformance.Agreed([.. lines]).Select(answer => $"{answer["text"]}");
    }
}
