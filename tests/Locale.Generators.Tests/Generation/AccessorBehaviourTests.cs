namespace LocaleGen.Tests;

public sealed class AccessorBehaviourTests
{
    private static readonly LocaleProject Project = new LocaleProject()
        .With(
            "Locales/en.json",
            """
            { "alerts": { "title": "Alerts", "firing": "{count, plural, one {# alert is} other {# alerts are}} firing in {service}" },
              "bye": "Bye, {name}", "state": "{s, select, in_progress {running} other {stopped}} {at}",
              "@state": { "args": { "s": "Status", "at": "System.Version" } },
              "many": "{0}{1}{2}{3}{4}{5}{6}{7}{8}", "a \"b\"\\n\u2028\u0085\t": "quotes \" \\ \u0001 \u2028 \uD83D\uDE00 \uD800!" }
            """
        )
        .With(
            "Locales/de.json",
            """
            { "alerts": { "title": "Alarme", "firing": "{count, plural, one {# Alarm} other {# Alarme}} in {service}" },
              "bye": "Tschüss, {name}" }
            """
        )
        .With("Locales/de-AT.json", """{ "bye": "Servus, {name}" }""")
        .With("Locales/de-AT/alerts.json", """{ }""");

    [Theory]
    [InlineData("Strings.For(\"de\").Alerts.Firing(1, \"api\").ToString()", "1 Alarm in api")]
    [InlineData(
        "Strings.For(\"de\").Alerts.Firing(1234, \"api\").ToString()",
        "1.234 Alarme in api"
    )]
    [InlineData(
        "Strings.For(\"en\").Alerts.Firing(count: 1234, service: null).ToString()",
        "1,234 alerts are firing in "
    )]
    [InlineData("Strings.For(\"de-AT\").Bye(\"Ana\").ToString()", "Servus, Ana")]
    [InlineData("Strings.For(\"de-AT\").Alerts.Title", "Alarme")]
    [InlineData(
        "Strings.For(\"de-AT\").State(Status.InProgress, new(1, 2)).ToString()",
        "running 1.2"
    )]
    [InlineData("Strings.For(\"de-CH\").Locale", "de")]
    [InlineData("Strings.For(\"xx-not-a-tag-at-all\").Locale", "en")]
    [InlineData("Strings.For(null).Locale", "en")]
    [InlineData("Strings.Match(\"fr;q=0.9, de-AT;q=0.5, en;q=0.1\").Locale", "de-AT")]
    [InlineData("string.Join(\" \", Strings.Supported)", "en de de-AT")]
    [InlineData(
        "System.Text.Encoding.UTF8.GetString(Strings.For(\"de\").Utf8(Key.AlertsTitle))",
        "Alarme"
    )]
    [InlineData(
        "Strings.For(\"en\").Many(\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\").ToString()",
        "123456789"
    )]
    [InlineData("Strings.For(\"de\").ABN", "quotes \" \\ \u0001 \u2028 \U0001F600 \uFFFD!")]
    [InlineData("Strings.Catalog.Keys[(int)Key.ABN]", "a \"b\"\\n\u2028\u0085\t")]
    [InlineData("Scoped(\"de-AT\", () => Strings.Current.Bye(\"x\").ToString())", "Servus, x")]
    [InlineData(
        "Reworded(\"de\", \"alerts.title\", \"Sirenen\").For<Strings>(\"de-AT\").Alerts.Title",
        "Sirenen"
    )]
    [InlineData(
        "Strings.For(\"de\", Reworded(\"de\", \"alerts.firing\", \"{service}: {count}\")).Alerts.Firing(1000, \"db\").ToString()",
        "db: 1.000"
    )]
    public void Accessors_give_the_text_of_their_locale(string expression, string expected)
    {
        var project = Project with
        {
            Code = $$"""
                namespace MyApp;

                internal enum Status { Stopped, InProgress }

                internal static class Program
                {
                    private static string Show() => {{expression}};

                    internal static string Scoped(string tag, System.Func<string> text)
                    {
                        using var scope = LocaleGen.LocaleScope.Use(tag);
                        return text();
                    }

                    internal static LocaleGen.Overrides Reworded(string locale, string key, string text) =>
                        LocaleGen.Overrides.Create(Strings.Catalog, [new(locale, key, text)]).Overrides;
                }
                """,
        };
        Assert.Equal(expected, project.Generate().Show());
    }

    [Fact]
    public void A_message_is_an_interpolated_value()
    {
        var project = Project with
        {
            Code = """
                namespace MyApp;

                internal enum Status { Stopped, InProgress }

                internal static class Program
                {
                    private static string Show()
                    {
                        System.Span<byte> utf8 = stackalloc byte[64];
                        var message = Strings.For("de").Alerts.Firing(2, "é");
                        message.TryFormat(utf8, out var written);
                        return $"{message}|{System.Text.Encoding.UTF8.GetString(utf8[..written])}|{message.TryFormat(utf8[..3], out _)}";
                    }
                }
                """,
        };
        Assert.Equal("2 Alarme in é|2 Alarme in é|False", project.Generate().Show());
    }
}
